import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import type { TestCampus } from '../campus.ts';
import type { Acknowledgements } from './load.ts';

const AUDIT = path.join(import.meta.dirname, '../../../infra/run/dist/audit.js');
const DEPARTMENTS = ['personnel', 'logistics', 'health', 'teaching', 'employment', 'command'] as const;

/** Questions to the database, each a list of what is wrong, empty when nothing is. */
const INVARIANTS = {
  'stock below zero': 'select store_id, item_id from logistics.stock where quantity < 0',
  'stock other than its movements': `select store_id, item_id from logistics.stock full join (
      select store_id, item_id, sum(quantity) as moved from logistics.movement group by 1, 2) book using (store_id, item_id) where quantity is distinct from moved`,
  'beds with two people': 'select room_id from health.isolation where ended_at is null and room_id is not null group by 1 having count(*) > 1',
  'people with two beds': 'select person_id from health.isolation where ended_at is null group by 1 having count(*) > 1',
  'events handed over twice': `select name, data->>'eventId' from bus.job where data ? 'eventId' group by 1, 2 having count(*) > 1`,
  'events given up': `select name, data->>'eventId' from bus.job where state::text in ('failed', 'cancelled') and data ? 'eventId'`,
  'dispatches made twice': `select note from logistics.dispatch where note like 'fault-%' group by 1 having count(*) > 1`,
} as const;

const LOST_STAYS = `
  select number, code, t0 from unnest($1::text[], $2::text[], $3::int[]) as sent (number, code, t0)
  where 1 <> (select count(*) from health.presence join health.spot on spot.id = presence.spot and spot.label = ''
    where presence.t0 = sent.t0 and presence.person = (select no from health.patient where patient.number = sent.number) and spot.place = (select no from health.place where place.code = sent.code))`;
const LOST_TUBES = 'select label from unnest($1::text[]) as sent (label) where 1 <> (select count(*) from health.tube where tube.label = sent.label and sealed_at is not null)';
const LOST_DISPATCHES = 'select note from unnest($1::text[]) as sent (note) where 1 <> (select count(*) from logistics.dispatch where dispatch.note = sent.note)';

/** The books of a campus, read past every service. */
export class Books {
  constructor(private readonly campus: TestCampus) {}

  /** What is lost, doubled or broken: a line each, by what is wrong. */
  async troubles({ stays, tubes, dispatches }: Acknowledgements): Promise<string[]> {
    return this.reading(async ask => {
      const found: string[] = [];
      for (const [wrong, question] of Object.entries(INVARIANTS)) found.push(...named(wrong, await ask(question)));
      const minutes = stays.map(({ enteredAt }) => Math.floor(Date.parse(enteredAt) / 60_000));
      const lost = [
        named('stays not there once', await ask(LOST_STAYS, [stays.map(stay => stay.personNumber), stays.map(stay => stay.placeCode), minutes])),
        named('tubes not sealed', await ask(LOST_TUBES, [tubes])),
        named('dispatches not there once', await ask(LOST_DISPATCHES, [dispatches])),
      ];
      return [...found, ...lost.flat()];
    });
  }

  /** Events that wait to be handed over or heard. */
  async waiting(): Promise<number> {
    return this.reading(async ask => {
      const outboxes = DEPARTMENTS.map(department => `(select count(*) from ${department}.outbox where published_at is null)`).join(' + ');
      const [row] = await ask(`select (${outboxes} + (select count(*) from bus.job where data ? 'eventId' and state::text in ('created', 'retry', 'active')))::int as waiting`);
      return Number(row?.['waiting']);
    });
  }

  /** What the command that verifies the audit says of it. @throws when a chain is broken. */
  async audit(): Promise<string> {
    const { stdout } = await promisify(execFile)(process.execPath, [AUDIT], { env: { ...process.env, DATA_DIR: this.campus.dataDir, DATABASE_URL: this.campus.system.adminUrl } });
    return stdout;
  }

  private async reading<T>(work: (ask: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: this.campus.system.adminUrl });
    await client.connect();
    try {
      return await work(async (text, values) => (await client.query(text, values)).rows);
    } finally {
      await client.end();
    }
  }
}

const named = (wrong: string, rows: readonly Record<string, unknown>[]): string[] => rows.map(row => `${wrong}: ${Object.values(row).join(' ')}`);
