import { createClient } from '@campus/run';
import type { TestCampus } from '../campus.ts';
import { integrator, type GraphAnswer, type Integrator } from '../integrator.ts';

/** An integrator's program as it ought to be written: it repeats what was not answered, and gets a new token when the old one has ended. */
export interface Client {
  /** Sends a mutation whose answer is called `result` until it is acknowledged. @returns the answer. @throws when it is refused for a reason that repeating cannot mend. */
  acknowledged(document: string, input: object): Promise<Acknowledged>;
  /** Asks once. */
  ask(query: string, variables?: object): Promise<GraphAnswer>;
}

export interface Acknowledged {
  /** `{ __typename, … }` of the mutation. */
  readonly result: GraphAnswer['data'];
  /** How often it was sent. */
  readonly tries: number;
}

/** What says "again", not "no". */
const AGAIN = new Set(['SUBGRAPH_UNAVAILABLE', 'UNAVAILABLE', 'OVERLOADED', 'TIMED_OUT', 'RATE_LIMITED', 'TOKEN_INVALID', 'INTERNAL']);
const PAUSE_MS = 50;

/** Signs a client in that does not give up. */
export async function stubborn(campus: TestCampus, role: string): Promise<Client> {
  const credentials = await createClient({ adminUrl: campus.system.adminUrl, dataDir: campus.dataDir, id: `stubborn-${role}`, roles: [role] });
  const signIn = () => integrator(campus.system.url, credentials);
  let session: Integrator = await signIn();
  return {
    ask: (query, variables) => session.ask(query, variables),
    async acknowledged(document, input) {
      for (let tries = 1; ; tries += 1) {
        const answer = await unlessCut(session.ask(document, { input }));
        const codes = answer?.errors?.map(({ extensions }) => extensions.code) ?? [];
        if (answer?.data?.result) return { result: answer.data.result, tries };
        if (answer && !codes.every(code => AGAIN.has(code))) throw new Error(JSON.stringify(answer));
        if (codes.includes('TOKEN_INVALID')) session = (await unlessCut(signIn())) ?? session;
        await new Promise(resume => setTimeout(resume, PAUSE_MS));
      }
    },
  };
}

/** Null when the connection was cut, or what came back is no answer. */
export async function unlessCut<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (fault) {
    if (fault instanceof TypeError || fault instanceof SyntaxError || (fault instanceof DOMException && fault.name === 'TimeoutError')) return null;
    throw fault;
  }
}
