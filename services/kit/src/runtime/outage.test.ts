import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { library, type Tables } from '../example/library.ts';
import { openWorld } from '../testing.ts';
import { outageOf } from './outage.ts';

const world = await openWorld<Tables>(library);
afterAll(() => world.close());
const BUY = 'mutation ($key: String) { result: buyBook(input: { title: "Faults", copies: 1, collegeId: "01930000-0000-7000-8000-000000000001", idempotencyKey: $key }) { __typename } }';

/** Makes every insert of an audit entry fail as the server would, until it is undone. */
async function failing(state: string): Promise<() => Promise<unknown>> {
  await sql.raw(`create function fail() returns trigger language plpgsql as $$ begin raise exception 'fault of the test' using errcode = '${state}'; end $$`).execute(world.db);
  await sql`create trigger fail before insert on audit_entry for each row execute function fail()`.execute(world.db);
  return () => sql`drop function fail cascade`.execute(world.db);
}

describe('A database that', () => {
  it.each([
    ['has no room', '53100', /disk of the database is full. Nothing was saved/],
    ['takes no more connections', '53300', /no more connections/],
    ['is shutting down', '57P01', /could not be reached.*same idempotency key/],
  ])('%s is said to, nothing of the change is kept, and the same key works when it is over', async (_, state, message) => {
    const mend = await failing(state);
    const buy = () => world.as('librarian').run(BUY, { key: state });
    const before = (await world.events()).length;
    const { errors } = await buy();
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(message), extensions: { code: 'UNAVAILABLE', service: 'library' } })]);
    expect(await world.events()).toHaveLength(before);
    await mend();
    expect((await buy()).data.result).toEqual({ __typename: 'BuyBookSuccess' });
  });
});

describe('An error', () => {
  it.each([
    [Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })],
    [new Error('wrapped', { cause: new Error('Connection terminated unexpectedly') })],
  ])('of the way to the database is an outage: %s', error => expect(outageOf(error)).not.toBeNull());

  it.each([[Object.assign(new Error('duplicate key'), { code: '23505' })], [new TypeError('x is not a function')], ['text']])('of ours is none: %s', error => expect(outageOf(error)).toBeNull());
});
