import type { Client } from 'pg';

/** One stay as an integrator sends it. */
interface Sent { personNumber: string; placeCode: string; seat: string; enteredAt: string; leftAt: string; source: 'VENUE' }

export const RECORD_PRESENCE = `mutation Record($input: RecordPresenceInput!) {
  recordPresence(input: $input) { __typename ... on RecordPresenceSuccess { recordedCount repeatedCount problems { index message } } ... on Refused { refusals: problems { code message } } }
}`;

const MINUTE = 60_000;
/** The days that the sample campus has presence of: their partitions are open. */
const MINUTES = 2 * 24 * 60 - 120;

/** People who sat at none of these tables on the sample campus: a stay of theirs there is new, whatever the minute. */
const STRANGERS = 'select number from health.patient where is_active and not exists (select from health.presence where person = no and spot = any($1::int[])) order by no';

/** Stays that nobody has sent: people in turn, at a table that exists, a minute each; two lanes never meet. */
export class Stays {
  private turn = 0;
  private readonly began = Math.floor(Date.now() / MINUTE) - MINUTES - 60;

  private readonly people: readonly string[];
  private readonly tables: readonly { code: string; label: string }[];
  private readonly lane: 0 | 1;

  private constructor(people: readonly string[], tables: readonly { code: string; label: string }[], lane: 0 | 1) {
    [this.people, this.tables, this.lane] = [people, tables, lane];
  }

  static async of(client: Client, lane: 0 | 1): Promise<Stays> {
    const tables = await client.query<{ id: number; code: string; label: string }>(`select spot.id, place.code, spot.label from health.spot join health.place on place.no = spot.place where spot.label <> '' order by spot.id limit 500`);
    const people = await client.query<{ number: string }>(STRANGERS, [tables.rows.map(({ id }) => id)]);
    return new Stays(people.rows.map(({ number }) => number), tables.rows, lane);
  }

  next(count: number): Sent[] {
    return Array.from({ length: count }, () => {
      const n = this.turn++;
      const minute = (Math.floor(n / this.people.length) * 2 + this.lane) % MINUTES;
      const { code, label } = this.tables[n % this.tables.length]!;
      const at = (this.began + minute) * MINUTE;
      return { personNumber: this.people[n % this.people.length]!, placeCode: code, seat: label, enteredAt: new Date(at).toISOString(), leftAt: new Date(at + MINUTE).toISOString(), source: 'VENUE' };
    });
  }
}
