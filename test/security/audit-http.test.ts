import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCampus, type TestCampus } from '../support/campus.ts';
import { AUDITS, auditsOf } from '../support/security/matrix-audit.ts';

let campus: TestCampus;
beforeAll(async () => { campus = await openCampus(); });
afterAll(() => campus?.close());

describe('GraphQL over HTTP, all in one', () => {
  it('passes every audit of graphql-http, the recommended ones too', async () => {
    const { count, failed } = await auditsOf(campus);
    expect(failed).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(AUDITS);
  });
});
