import { describe, expect, it } from 'vitest';
import { refuseContact, refuseEmployer, refuseRotation } from './employer.ts';

const employer = (facts = {}) => ({ name: '远山软件有限公司', creditCode: '91350100M000100Y43', contactName: '林女士', contactPhone: '0591-8765 4321', ...facts });
const codes = (problems: readonly { code: string }[]) => problems.map(problem => problem.code);

describe('An employer', () => {
  it('is registered with name, credit code and contact', () => expect(refuseEmployer(employer(), false)).toEqual([]));
  it.each([
    ['no name', { name: ' ' }, false, ['EMPLOYER_NAME_INVALID']],
    ['a code with a typing error', { creditCode: '91350100M000100Y44' }, false, ['CREDIT_CODE_INVALID']],
    ['a code that is registered', {}, true, ['EMPLOYER_REGISTERED_ALREADY']],
    ['everything at once', { name: '', creditCode: '', contactName: '', contactPhone: 'none' }, false, ['EMPLOYER_NAME_INVALID', 'CREDIT_CODE_INVALID', 'CONTACT_MISSING', 'PHONE_INVALID']],
  ])('is refused for %s', (_, facts, isTaken, expected) => expect(codes(refuseEmployer(employer(facts), isTaken))).toEqual(expected));
  it.each(['15400000001', '+86 154 0000 0001', '(0591) 87654321'])('may be called at %s', contactPhone => expect(refuseContact(employer({ contactPhone }))).toEqual([]));
  it('has a secret to change only with an endpoint', () => {
    expect(refuseRotation({ name: 'A', endpointUrl: 'https://a.example/hook' })).toBeNull();
    expect(refuseRotation({ name: 'A', endpointUrl: null })).toMatchObject({ code: 'ENDPOINT_MISSING' });
  });
});
