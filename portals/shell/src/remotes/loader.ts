import { asPortal, type Remote } from '@campus/portal-kit/portal';
import type { RemoteState } from './state.ts';

/** Downloads a department's module from its entry; `force` when an earlier try failed. */
export type Fetch = (name: string, entry: string, force: boolean) => Promise<unknown>;

interface LoaderOptions {
  fetch: Fetch;
  /** Runs before a department counts as ready: its texts. */
  prepare: (portal: ReturnType<typeof asPortal>) => Promise<void>;
  /** Milliseconds until a silent server counts as down. */
  patience?: number;
}

/** A code short enough to be read out: federation's own (`RUNTIME-008`), or ours. The whole of it is in the console. */
const codeOf = (error: unknown) => /#([A-Z]+-\d+)/.exec(String(error))?.[1] ?? 'PORTAL_DOWN';

function after(milliseconds: number): { late: Promise<never>; stop: () => void } {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds / 1000} s`)), milliseconds); });
  return { late, stop: () => clearTimeout(timer) };
}

/** The departments' code: each is downloaded once; one that is down is asked again by the next `load`, at a fresh address. */
export function createLoader({ fetch, prepare, patience = 8000 }: LoaderOptions) {
  let states: ReadonlyMap<string, RemoteState> = new Map();
  const running = new Map<string, Promise<RemoteState>>();
  const listeners = new Set<() => void>();
  let tries = 0;

  function set(name: string, state: RemoteState): RemoteState {
    states = new Map(states).set(name, state);
    for (const listener of listeners) listener();
    return state;
  }

  async function attempt({ name, entry }: Remote, again: boolean): Promise<RemoteState> {
    const { late, stop } = after(patience);
    try {
      const module = await Promise.race([fetch(name, again ? `${entry}?try=${++tries}` : entry, again), late]);
      const portal = asPortal(name, module);
      await prepare(portal);
      return set(name, { status: 'ready', portal });
    } catch (error) {
      console.error(`The portal of ${name} is down.`, error);
      return set(name, { status: 'down', code: codeOf(error) });
    } finally {
      stop();
      running.delete(name);
    }
  }

  function load(remote: Remote): Promise<RemoteState> {
    const known = states.get(remote.name);
    if (known?.status === 'ready') return Promise.resolve(known);
    const current = running.get(remote.name);
    if (current) return current;
    set(remote.name, { status: 'loading' });
    const started = Promise.resolve().then(() => attempt(remote, known?.status === 'down'));
    running.set(remote.name, started);
    return started;
  }

  return {
    load,
    states: () => states,
    subscribe: (listener: () => void) => { listeners.add(listener); return () => void listeners.delete(listener); },
  };
}

export type Loader = ReturnType<typeof createLoader>;
