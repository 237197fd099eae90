import { sealActor, systemActor } from '@campus/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCampus, type TestCampus } from '../support/campus.ts';
import { AUDITS, auditsOf } from '../support/security/matrix-audit.ts';

let campus: TestCampus;
beforeAll(async () => { campus = await openCampus({ topology: 'cluster' }); });
afterAll(() => campus?.close());

describe('GraphQL over HTTP, cluster', () => {
  it('passes every audit of graphql-http, the recommended ones too', async () => {
    const { count, failed } = await auditsOf(campus);
    expect(failed).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(AUDITS);
  });
});

describe('A department of the cluster, asked past the gateway,', () => {
  const seals: [string, Record<string, string>][] = [
    ['no seal', {}],
    ['the seal of another installation', { 'x-campusloop-actor': sealActor(systemActor('stranger'), 'the secret of another installation') }],
    ['a token', { authorization: 'Bearer token' }],
  ];
  it.each(seals)('answers nobody who comes with %s', async (_, headers) => {
    const departments = campus.system.services().filter(({ name }) => name !== 'gateway' && name !== 'identity');
    for (const { name, url } of departments) {
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query: '{ _service { sdl } }' }) });
      expect({ name, status: response.status, body: await response.json() }).toMatchObject({ name, status: 401, body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } });
    }
    expect(departments.length).toBeGreaterThan(5);
  });
});
