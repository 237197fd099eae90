import { afterAll, describe, expect, it } from 'vitest';
import { creditCode, openEmployment } from '../employment.testing.ts';

const office = await openEmployment();
afterAll(() => office.close());

const draft = (facts: object = {}) => ({ name: '远山软件有限公司', creditCode: creditCode(9_001), contactName: '林女士', contactPhone: '15400000001', ...facts });
const register = (facts: object = {}) => office.mutate('registerEmployer', draft(facts), 'employer { id creditCode endpointUrl } webhookSecret');
const find = async (id: string) => (await office.read('query ($id: ID!) { employer(id: $id) { contactName endpointUrl endpointDisabledAt } }', { id })).employer;

describe('registerEmployer', () => {
  it('makes one of two who register the same employer at once, and the other is told', async () => {
    const both = await Promise.all([register(), register()]);
    expect(both).toContainEqual(expect.objectContaining({ employer: expect.objectContaining({ creditCode: creditCode(9_001) }), webhookSecret: null }));
    expect(both).toContainEqual({ __typename: 'Refused', problems: [{ code: 'EMPLOYER_REGISTERED_ALREADY', path: ['creditCode'] }] });
  });
  it('shows a secret of 32 bytes once, where there is an endpoint', async () => {
    const { webhookSecret } = await register({ creditCode: creditCode(9_002), endpointUrl: 'https://hr.example.com/hook' });
    expect(Buffer.from(webhookSecret.replace('whsec_', ''), 'base64')).toHaveLength(32);
  });
  it('refuses an endpoint inside the campus', async () => {
    expect(await register({ creditCode: creditCode(9_003), endpointUrl: 'https://10.0.0.8/' })).toMatchObject({ problems: expect.arrayContaining([{ code: 'ENDPOINT_PRIVATE', path: ['endpointUrl'] }]) });
  });
});

describe('An employer', () => {
  it('has another contact', async () => {
    const { id } = await office.employer();
    await office.mutate('amendContact', { employerId: id, contactName: '陈先生', contactPhone: '15400000002' }, 'employer { id }');
    expect(await find(id)).toMatchObject({ contactName: '陈先生' });
    expect(await office.mutate('amendContact', { employerId: id, contactName: '', contactPhone: '1' }, 'employer { id }')).toMatchObject({ problems: [{ code: 'CONTACT_MISSING' }, { code: 'PHONE_INVALID' }] });
  });
  it('gets a secret with its first endpoint, and keeps it with the second', async () => {
    const { id } = await office.employer();
    const change = (endpointUrl: string | null) => office.mutate('changeEndpoint', { employerId: id, endpointUrl }, 'employer { endpointUrl } webhookSecret');
    expect(await office.mutate('rotateWebhookSecret', { employerId: id }, 'webhookSecret')).toMatchObject({ problems: [{ code: 'ENDPOINT_MISSING' }] });
    expect(await change('https://hr.example.com/a')).toMatchObject({ webhookSecret: expect.stringMatching(/^whsec_/) });
    expect(await change('https://hr.example.com/b')).toMatchObject({ employer: { endpointUrl: 'https://hr.example.com/b' }, webhookSecret: null });
  });
  it('that takes its endpoint away is called about what was on its way', async () => {
    const { id } = await office.employer('https://hr.example.com/hook');
    const interviewId = await office.interview(await office.graduate(1), id);
    await office.mutate('cancelInterview', { interviewId, reason: '岗位取消' }, 'interview { id }');
    expect(await office.notices()).toMatchObject([{ status: 'PENDING' }]);
    await office.mutate('changeEndpoint', { employerId: id, endpointUrl: null }, 'employer { id }');
    expect(await office.notices()).toMatchObject([{ status: 'TO_PHONE', nextAttemptAt: null }]);
  });
  it('is found by part of its name, or by how it is told', async () => {
    const { employers } = await office.read('{ employers(filter: { search: "远山", hasEndpoint: false }) { nodes { name } totalCount } }');
    expect(employers).toEqual({ nodes: [{ name: '远山软件有限公司' }], totalCount: 1 });
  });
});
