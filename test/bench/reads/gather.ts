import { start } from '../company.ts';
import { startIssuer } from '../issuer.ts';
import { Asker } from '../load.ts';
import type { Contestant } from './shape.ts';
import { openStage, setViews, type Stage } from './stage.ts';

const CLIENTS = 8;

/** Everybody who takes part, on one database with the same rows. */
export interface Field extends AsyncDisposable { readonly stage: Stage; readonly askers: readonly Asker[] }

export interface Terms { readonly size: number; readonly connections: number; readonly ours?: 'campusloop' | 'cluster'; readonly others: readonly Contestant[]; readonly roles?: readonly string[] }

/** Starts the contestants, CampusLoop first: it makes the tables that the others see through views. */
export async function gather({ size, connections, ours = 'campusloop', others, roles }: Terms): Promise<Field> {
  const stops = new AsyncDisposableStack();
  try {
    const stage = await openStage();
    stops.defer(() => stage.strike());
    const issuer = await startIssuer();
    stops.defer(() => issuer.stop());
    const tokens = Array.from({ length: CLIENTS }, (_, i) => issuer.token(`bench-${i}`, roles));
    const askers: Asker[] = [];
    for (const name of [ours, ...others]) {
      const runner = await start(name, { databaseUrl: stage.databaseUrl, dataDir: stage.dataDir, size, issuer: issuer.url });
      stops.defer(() => runner.stop());
      if (name === ours) await setViews(stage.client);
      const asker = new Asker(runner, tokens, connections);
      stops.defer(() => asker.stop());
      askers.push(asker);
    }
    return { stage, askers, [Symbol.asyncDispose]: () => stops.disposeAsync() };
  } catch (cause) {
    await stops.disposeAsync();
    throw cause;
  }
}
