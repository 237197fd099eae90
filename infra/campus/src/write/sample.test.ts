import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { command } from '@campus/command';
import { employment } from '@campus/employment';
import { health } from '@campus/health';
import { openWorld } from '@campus/kit/testing';
import { logistics } from '@campus/logistics';
import { personnel } from '@campus/personnel';
import { teaching } from '@campus/teaching';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellText } from './copy.ts';
import { NotEmpty, writeSampleCampus } from './sample.ts';
import { writeRosterSpreadsheets } from './spreadsheets.ts';

const worlds = {
  personnel: await openWorld(personnel), logistics: await openWorld(logistics), health: await openWorld(health),
  teaching: await openWorld(teaching), employment: await openWorld(employment), command: await openWorld(command),
};
afterAll(() => Promise.all(Object.values(worlds).map(world => world.close())));

const options = { size: 1_000, seed: 'test' };
const write = (onProgress?: (line: string) => void) => writeSampleCampus({ ...options, databaseUrl: service => worlds[service].adminUrl, onProgress });
const all = (world: keyof typeof worlds, table: string) => worlds[world].db.selectFrom(table).selectAll().orderBy('id').execute();

describe('The sample campus in the tables', () => {
  const steps: string[] = [];
  beforeAll(() => write(step => steps.push(step)).then(() => undefined));

  it('says what it is writing', () => {
    const tables = steps.map(line => line.split(' ').at(-1));
    expect(tables).toEqual(expect.arrayContaining(['logistics.place.', 'health.patient.', 'personnel.org_unit.', 'personnel.person.']));
  });
  it('changes nothing when written again', async () => {
    const before = await all('personnel', 'person');
    await write();
    expect(await all('personnel', 'person')).toEqual(before);
  });
  it('writes what an interruption left out', async () => {
    const tables = steps.flatMap(line => /personnel\.(\w+)\.$/.exec(line)?.[1] ?? []);
    await sql.raw(`truncate ${tables.join(', ')} cascade`).execute(worlds.personnel.db);
    await write();
    expect(await all('personnel', 'person')).toHaveLength(1_000);
  });
  it('refuses a database with other data, and names it', async () => {
    const refusal = writeSampleCampus({ size: 1_000, seed: 'other', databaseUrl: service => worlds[service].adminUrl });
    await expect(refusal).rejects.toThrow(NotEmpty);
    await expect(refusal).rejects.toThrow('of logistics holds other data');
  });
  it('shows every resident in a room that logistics knows', async () => {
    const residences = (await all('personnel', 'person')).flatMap(person => person.residenceCode ?? []);
    const known = new Set((await all('logistics', 'place')).map(place => place.code));
    expect(residences.length).toBeGreaterThan(800);
    expect(residences.filter(code => !known.has(code))).toEqual([]);
  });
  it('gives health the rows that news of the people would give', async () => {
    const patients = async () => (await all('health', 'patient')).map(patient => ({ ...patient, no: undefined }));
    const copied = await patients();
    const people = await worlds.personnel.db.selectFrom('person').selectAll().select(sql`encode(sha256(convert_to(upper(identity_number), 'UTF8')), 'hex')`.as('identityDigest')).execute();
    await worlds.health.db.deleteFrom('patient').execute();
    await worlds.health.deliver('person.changed', { people });
    expect(await patients()).toEqual(copied);
  });
  it('is what the spreadsheets say: importing them changes nobody', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'roster-'));
    const registrar = worlds.personnel.as('registrar');
    for (const path of Object.values(await writeRosterSpreadsheets(folder, options))) {
      const input = { mode: 'MERGE', file: { name: basename(path), base64: (await readFile(path)).toString('base64') } };
      const { data } = await registrar.run('mutation ($input: ImportRosterInput!) { result: importRoster(input: $input) { ... on ImportRosterSuccess { rosterImport { id } } } }', { input });
      const { id } = data.result.rosterImport;
      await worlds.personnel.deliver('roster.import.requested', { id });
      const { data: report } = await registrar.run('query ($id: ID!) { rosterImport(id: $id) { status createdCount changedCount unchangedCount rejectedCount newOrgUnits } }', { id });
      expect(report.rosterImport).toEqual({ status: 'DONE', createdCount: 0, changedCount: 0, unchangedCount: 1_000, rejectedCount: 0, newOrgUnits: [] });
    }
    await rm(folder, { recursive: true });
  });
});

describe('A cell in COPY text', () => {
  it.each([
    [null, '\\N'], ['a\tb\\c\nd', 'a\\tb\\\\c\\nd'], [['x', 'y'], '{x,y}'], [[], '{}'], [true, 'true'], [4, '4'], [new Date(0), '1970-01-01T00:00:00.000Z'],
  ])('%j is %s', (cell, text) => expect(cellText(cell)).toBe(text));
});
