import type { Runtime } from '../runtime/open.ts';
import { Trip } from './trip.ts';

interface Client { query(...parameters: unknown[]): unknown }
interface Pool { on(event: 'acquire', hear: (client: Client) => void): void; off(event: 'acquire', hear: (client: Client) => void): void }

const textsOf = (asked: unknown): readonly string[] => {
  if (asked instanceof Trip) return asked.texts;
  return [typeof asked === 'string' ? asked : (asked as { text: string }).text];
};

/** The statements that a department sends to Postgres while work goes on, in their order. */
export async function statementsOf({ database }: Runtime, work: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  const pool = (await database.orm.em.getConnection().getNativeClient()) as Pool;
  const taken = new Map<Client, Client['query']>();
  const hear = (client: Client) => {
    if (taken.has(client)) return;
    const query = client.query;
    taken.set(client, query);
    client.query = function (this: Client, ...parameters: unknown[]) {
      seen.push(...textsOf(parameters[0]));
      return query.apply(this, parameters);
    };
  };
  pool.on('acquire', hear);
  await work();
  pool.off('acquire', hear);
  for (const [client, query] of taken) client.query = query;
  return seen;
}
