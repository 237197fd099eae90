import { openWorld } from '@campus/kit/testing';
import { personnel } from '@campus/personnel';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateCampus } from '../campus.ts';
import { fill } from './copy.ts';
import { fillPersonnel } from './fillings/personnel.ts';

const campus = generateCampus({ size: 1_000, seed: 'duties' });
const world = await openWorld(personnel);
afterAll(() => world.close());

beforeAll(async () => {
  const client = new pg.Client({ connectionString: world.adminUrl });
  await client.connect();
  await client.query('begin; set local role personnel_owner; set local search_path = personnel');
  for (const filling of fillPersonnel(campus)) await fill(client, filling);
  await client.query('commit');
  await client.end();
});

const posts = () => world.db.selectFrom('post').select(['id', 'coverage']).orderBy('id').execute();
const units = () => world.db.selectFrom('gridUnit').selectAll().orderBy('id').execute();
const heard = () => world.deliver('person.changed', { people: campus.people.map(({ id, room }) => ({ id, residenceCode: room?.code ?? null })) });

describe('Posts, grid and volunteers of the sample campus', () => {
  it('are what personnel itself would count', async () => {
    const before = [await posts(), await units()];
    await heard();
    expect([await posts(), await units()]).toEqual(before);
  });
  it('have a few gaps to find', async () => {
    const coverage = Map.groupBy(await posts(), post => post.coverage);
    expect(coverage.get('ONE_LINE')!.length).toBeGreaterThan(0);
    expect(coverage.get('BOTH_LINES')!.length).toBeGreaterThan(coverage.get('ONE_LINE')!.length);
    const rooms = (await units()).filter(unit => unit.level === 'ROOM' && unit.isOccupied);
    const whole = rooms.filter(room => room.hasFullChain);
    expect(whole.length).toBeLessThan(rooms.length);
    expect(whole.length).toBeGreaterThan(rooms.length * 0.9);
  });
  it('have teams with somebody to ask', async () => {
    const teams = await world.db.selectFrom('volunteerTeam').select('id').execute();
    const members = await world.db.selectFrom('volunteer').select('teamId').execute();
    expect(teams.length).toBe(6);
    expect(new Set(members.map(member => member.teamId)).size).toBe(6);
  });
});
