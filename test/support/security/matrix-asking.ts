import type { GraphAnswer } from '../integrator.ts';

const JSON_BODY = { 'content-type': 'application/json' };

/** Asks one operation with a token, or without one. */
export async function askAs(url: string, token: string | null, query: string): Promise<GraphAnswer> {
  const headers = token === null ? JSON_BODY : { ...JSON_BODY, authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return { ...((await response.json()) as Omit<GraphAnswer, 'status'>), status: response.status };
}

/** An operation of a request that carries several, as a page does for its live updates; each is checked by itself. */
export interface Carried {
  readonly id: string;
  readonly query?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly extensions?: object;
}

export type CarriedAnswer = Pick<GraphAnswer, 'data' | 'errors'>;

/** Operations that one request may carry. */
const TOGETHER = 30;
const PATIENCE_MS = 30_000;

/** Asks many operations without a token, which one by one would be refused as too many. @returns the answers by id; one that is still open after 30 seconds fails. */
export async function askSignedOut(url: string, operations: readonly Carried[]): Promise<ReadonlyMap<string, CarriedAnswer>> {
  const answers = new Map<string, CarriedAnswer>();
  for (let from = 0; from < operations.length; from += TOGETHER) {
    const body = JSON.stringify({ subscriptions: operations.slice(from, from + TOGETHER) });
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { ...JSON_BODY, accept: 'text/event-stream' }, body, signal: AbortSignal.timeout(PATIENCE_MS) });
    for (const [, event] of (await response.text()).matchAll(/^data: (\{.*)$/gm)) {
      const { subscription, answer } = JSON.parse(event!) as { subscription: string; answer: CarriedAnswer };
      answers.set(subscription, answer);
    }
  }
  return answers;
}

/** Does work for each item, at most `width` at once; results in the order of the items. */
export async function each<Item, Result>(items: readonly Item[], width: number, work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const left = items.entries();
  await Promise.all(Array.from({ length: width }, async () => {
    for (const [index, item] of left) results[index] = await work(item);
  }));
  return results;
}
