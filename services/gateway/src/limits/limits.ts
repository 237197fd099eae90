/** How much one request, and one client, may ask for. */
export interface Limits {
  /** Levels of fields inside fields. */
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Words and signs of a document. */
  readonly tokens: number;
  /** Objects that an answer may hold at most, estimated from `first`. */
  readonly cost: number;
  /** Bytes of a request's body. */
  readonly body: { readonly signedOut: number; readonly signedIn: number };
  /** Requests a second over time, and at once. */
  readonly rate: { readonly address: Rate; readonly person: Rate; readonly client: Rate };
  /** Milliseconds that an operation may take; subscriptions are not limited. */
  readonly timeout: number;
  /** Milliseconds that departments get of a query's time; what is not there by then is missing in the answer. */
  readonly department: number;
  /** Operations carried out at once, others that wait for a place, and milliseconds for which they do. */
  readonly admission: { readonly atOnce: number; readonly queue: number; readonly patience: number };
  /** Live updates that one person or client may hold open. */
  readonly streams: number;
}

export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

export const defaultLimits: Limits = {
  depth: 14,
  aliases: 30,
  rootFields: 20,
  directives: 50,
  tokens: 2_000,
  cost: 20_000,
  body: { signedOut: 64 * 1024, signedIn: 16 * 1024 * 1024 },
  rate: {
    address: { perSecond: 20, burst: 100 },
    person: { perSecond: 50, burst: 200 },
    client: { perSecond: 500, burst: 2_000 },
  },
  timeout: 30_000,
  department: 10_000,
  admission: { atOnce: 64, queue: 128, patience: 2_000 },
  streams: 20,
};
