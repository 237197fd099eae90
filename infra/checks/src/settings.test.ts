import { createRequire } from 'node:module';
import { GraphQLSchema } from 'graphql';
import pg from 'pg';
import { describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);

/** A decorator of the older kind is given the class's prototype and the name of the property. */
const seen: unknown[][] = [];
const note = (...facts: unknown[]) => void seen.push(facts);

class Tube {
  @note label = 'T-104';
}

describe('A test', () => {
  it('has one GraphQL, whether it is imported or required', () => {
    expect(GraphQLSchema).toBe((require('graphql') as { GraphQLSchema: unknown }).GraphQLSchema);
  });

  it('has decorators as the services have them', () => {
    expect(seen[0]?.slice(0, 2)).toEqual([Tube.prototype, 'label']);
  });

  it('has a PostgreSQL on which it may do anything', async () => {
    const client = new pg.Client({ connectionString: process.env.CAMPUS_TEST_DATABASE });
    await client.connect();
    const { rows } = await client.query(`select rolsuper from pg_roles where rolname = current_user`);
    await client.end();
    expect(rows).toEqual([{ rolsuper: true }]);
  });
});
