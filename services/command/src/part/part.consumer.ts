import { on, type Consumer, type Context } from '@campus/kit';
import { currentIncident, incidentsOfCauses, oneAtATime } from '../incident/incident.store.ts';
import { settle } from '../incident/incident.settle.ts';
import type { NewEntry } from '../log/log.store.ts';
import { keepReports, type NewReport } from '../step/step.store.ts';
import type { Tables } from '../tables.ts';
import { keepItems, type ChangedItem, type SentItem } from './item.store.ts';
import type { Incidents } from './part.ts';

interface Part { readonly department: string; readonly reports: readonly NewReport[]; readonly items: readonly SentItem[] }

/** Keeps what a department did about a cause, before an incident names it too, and settles the incidents concerned. */
export const keepParts: Consumer = on<Part, Tables>('incident.part.reported', 'keep-parts', async ({ department, reports, items }, context) => {
  await oneAtATime(context);
  const causes = [...new Set([...reports.map(({ causeId }) => causeId), ...items.flatMap(({ causeIds }) => causeIds)])];
  const incidentOf = await incidentsOfCauses(context.db, causes);
  const reported = await keepReports(context, department, reports);
  const changed = await keepItems(context, department, items, await incidentsNow(context, incidentOf));
  const concerned = new Set([...reported.map(id => incidentOf.get(id)), ...changed.map(({ row }) => row.incidentId)]);
  for (const id of concerned) if (id) await settle(context, id, entriesOf(department, changed.filter(({ row }) => row.incidentId === id)));
});

async function incidentsNow({ db }: Context<Tables>, incidentOf: ReadonlyMap<string, string>): Promise<Incidents> {
  const running = await currentIncident(db);
  return { of: causeId => incidentOf.get(causeId) ?? null, isRunning: id => id === running?.id };
}

/** One line for each kind and state that something came into. */
function entriesOf(department: string, changed: readonly ChangedItem[]): NewEntry[] {
  const turned = Map.groupBy(changed.filter(({ row, before }) => row.state !== before), ({ row }) => `${row.kind} ${row.state}`);
  return [...turned.values()].map(items => ({ department, happening: { code: 'ITEMS', kind: items[0]!.row.kind, state: items[0]!.row.state, count: items.length } }));
}
