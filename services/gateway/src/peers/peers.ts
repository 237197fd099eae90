import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Log } from '../log.ts';

/** What one gateway tells the others of the installation. */
export interface Peers {
  /** @param value JSON of at most 7,000 bytes. What is told while the database is away is lost. */
  tell(topic: string, value: unknown): void;
  /** `from` is the number of the process that told it; never our own. */
  hear(topic: string, listener: (value: unknown, from: string) => void): void;
  close(): Promise<void>;
}

/** A gateway that is the only one. */
export const alone: Peers = { tell() {}, hear() {}, async close() {} };

const CHANNEL = 'campusloop_gateways';
const RECONNECT_MS = 1_000;

interface Word {
  readonly from: string;
  readonly topic: string;
  readonly value: unknown;
}

/**
 * Joins the other gateways on this database, by its notifications: workers of one machine and replicas of a cluster alike.
 * While the connection is lost each gateway goes on by itself and looks for the others every second.
 * @param url the login of the schema `gateway`.
 */
export async function openPeers(url: string, log: Log): Promise<Peers> {
  const self = randomUUID();
  const listeners = new Map<string, (value: unknown, from: string) => void>();
  let client: pg.Client | null = null;
  let isClosed = false;

  const hear = ({ payload = '' }: pg.Notification): void => {
    const { from, topic, value } = JSON.parse(payload) as Word;
    if (from !== self) listeners.get(topic)?.(value, from);
  };
  const lost = (cause: unknown): void => {
    client = null;
    if (isClosed) return;
    log.warn({ err: cause }, 'the other gateways cannot be heard; connecting again');
    setTimeout(() => void join().catch(lost), RECONNECT_MS).unref();
  };
  const join = async (): Promise<void> => {
    const joining = new pg.Client({ connectionString: url });
    joining.on('notification', hear).on('error', lost);
    await joining.connect();
    await joining.query(`listen ${CHANNEL}`);
    client = joining;
  };

  await join();
  return {
    tell(topic, value) {
      const word: Word = { from: self, topic, value };
      client?.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(word)]).catch((cause: unknown) => log.warn({ err: cause }, 'the other gateways could not be told'));
    },
    hear: (topic, listener) => void listeners.set(topic, listener),
    async close() {
      isClosed = true;
      await client?.end();
    },
  };
}
