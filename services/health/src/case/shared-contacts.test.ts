import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newsOf } from '../health.testing.ts';
import { openTracing, stay } from '../tracing/tracing.testing.ts';

let health: Awaited<ReturnType<typeof openTracing>>;
beforeEach(async () => {
  health = await openTracing();
  health.clock.set('2022-11-23T02:00:00Z');
});
afterEach(() => health.close());

const lunch = (number: number, seat: string) => stay(number, '2022-11-22T11:20:00', '2022-11-22T11:40:00', { seat });
const dinner = (number: number, seat: string) => stay(number, '2022-11-22T18:20:00', '2022-11-22T18:40:00', { seat });
const idOf = async (number: number) => (await health.db.selectFrom('caseFile').select('id').where('personId', '=', health.personId(number)).executeTakeFirstOrThrow()).id;
type Report = { causeId: string; step: string; isDone: boolean; version: number; figures: { code: string; value: number; causeIds: string[] }[] };
const reports = async (number: number): Promise<Report[]> => {
  const id = await idOf(number);
  return (await health.news('incident.part.reported')).flatMap(part => part.reports as Report[]).filter(({ causeId, step }) => causeId === id && step === 'CONTACT_TRACING');
};
/** Contacts as the last report of the nth person's case counts them: "ring value of so many cases". */
const contacts = async (number: number) => (await reports(number)).at(-1)!.figures.filter(({ value }) => value > 0).map(({ code, value, causeIds }) => `${code.slice('contacts.'.length)} ${value} of ${causeIds.length}`);

/** 1 and 2 are positive; 3 ate with 1, 4 with 1 and afterwards with 2, who is thereby a secondary contact of the first case. */
const twoCases = async () => {
  await health.record([lunch(1, '1'), lunch(3, '1'), lunch(4, '1'), dinner(2, '2'), dinner(4, '2')]);
  await health.positive(1);
  await health.positive(2);
};

describe('A contact of two cases', () => {
  it('is counted with both of them, and by the report of each', async () => {
    await twoCases();
    expect(await contacts(1)).toEqual(['close 1 of 1', 'close 1 of 2', 'secondary 1 of 1']);
    expect(await contacts(2)).toEqual(['close 1 of 2']);
  });
  it('is counted so too when both cases are reported at once', async () => {
    await health.record([lunch(1, '1'), lunch(4, '1')]);
    await health.positive(2);
    const other = await idOf(2);
    const waiting = async () => (await sql`select from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`.execute(health.db)).rows.length;
    let tracing = Promise.resolve();
    await health.db.transaction().execute(async reporting => {
      await sql`select pg_advisory_xact_lock(hashtext('campusloop.health.case-report'))`.execute(reporting);
      tracing = health.positive(1);
      await vi.waitFor(async () => expect(await waiting()).toBe(1), 20_000);
      await sql`insert into contact (id, case_id, person_id, ring, origin, status, minutes, evidence, evidence_count, reason, version, changed_at)
        values (gen_random_uuid(), ${other}, ${health.personId(4)}, 1, 'NAMED', 'ACTIVE', 0, '[]', 0, 'NAMED_BY_OFFICER', 1, now())`.execute(reporting);
    });
    await tracing;
    expect(await contacts(1)).toEqual(['close 1 of 2']);
  });
  it('is of the other alone when one case was a false alarm', async () => {
    await twoCases();
    await health.withdrawn(2);
    expect(await contacts(1)).toEqual(['close 2 of 1', 'secondary 1 of 1']);
    expect(await contacts(2)).toEqual([]);
  });
  it('is of the other alone when an officer rules one out', async () => {
    await twoCases();
    const found = await health.db.selectFrom('contact').select('id').where('caseId', '=', await idOf(2)).where('personId', '=', health.personId(4)).executeTakeFirstOrThrow();
    await health.mutate('withdrawContact', { contactId: found.id, reason: 'sat outside' }, 'contact { id }');
    expect(await contacts(1)).toEqual(['close 2 of 1', 'secondary 1 of 1']);
    expect(await contacts(2)).toEqual([]);
  });
  it('is counted in the nearer ring, with the case of the other ring too', async () => {
    await twoCases();
    await health.mutate('addContact', { caseId: await idOf(1), personId: health.personId(5), ring: 'CLOSE', reason: 'they live together' }, 'contact { id }');
    await health.mutate('addContact', { caseId: await idOf(2), personId: health.personId(5), ring: 'SECONDARY', reason: 'shared a taxi' }, 'contact { id }');
    expect(await contacts(2)).toContain('close 2 of 2');
    expect((await health.cases()).map((file: { closeCount: number; secondaryCount: number }) => [file.closeCount, file.secondaryCount]).sort()).toEqual([[1, 1], [3, 1]]);
  });
});

describe('The report of a case', () => {
  it('is newer than those of all cases before it', async () => {
    await twoCases();
    const versions = (await health.news('incident.part.reported')).flatMap(part => (part.reports as Report[]).filter(({ step }) => step === 'CASE_INVESTIGATION')).map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  });
  it('changes nothing when its news comes again', async () => {
    await twoCases();
    const before = [await contacts(1), await contacts(2)];
    for (const topic of ['health.state.changed', 'case.trace.requested']) for (const news of await health.news(topic)) await health.deliver(topic, news);
    expect([await contacts(1), await contacts(2)]).toEqual(before);
  });
  it('counts whole whichever colleges the officer sees', async () => {
    await health.people({ ...newsOf(3), collegeId: '01930000-0000-7000-9000-000000000099', version: 9 });
    await twoCases();
    const { rows } = await sql<{ collegeId: string }>`select college_id from case_file limit 1`.execute(health.db);
    const asker = health.as('health-admin', { scope: [rows[0]!.collegeId] });
    await health.mutate('addContact', { caseId: await idOf(1), personId: health.personId(6), ring: 'CLOSE', reason: 'they live together' }, 'contact { id }', asker);
    expect(await contacts(1)).toEqual(['close 2 of 1', 'close 1 of 2', 'secondary 1 of 1']);
  });
});
