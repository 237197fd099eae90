import { on, type Consumer, type Context } from '@campus/kit';
import { writeLog } from '../log/log.store.ts';
import type { Happening } from '../log/words.ts';
import { adopt } from '../part/item.store.ts';
import { putAll } from '../rows.store.ts';
import { causesOf } from '../step/step.store.ts';
import type { CaseRow, Tables } from '../tables.ts';
import { isRunning, stands, withNews, type CaseNews } from './incident.ts';
import { caseById, casesOf, currentIncident, oneAtATime } from './incident.store.ts';
import { openIncident } from './incident.open.ts';
import { settle } from './incident.settle.ts';

interface Opened { readonly caseId: string; readonly causeIds: readonly string[]; readonly at: string }

/** The first positive opens the incident; a further one joins it. */
export const openOnCase: Consumer = on<Opened, Tables>('case.opened', 'open-on-case', ({ caseId, causeIds, at }, context) => hear(context, caseId, { causeIds: [caseId, ...causeIds], openedAt: new Date(at) }));

/** A withdrawn case goes out of its incident; withdrawn before it was opened, it never opens one. */
export const leaveOnWithdrawal: Consumer = on<Opened, Tables>('case.withdrawn', 'leave-on-withdrawal', ({ caseId, causeIds, at }, context) => hear(context, caseId, { causeIds: [caseId, ...causeIds], withdrawnAt: new Date(at) }));

async function hear(context: Context<Tables>, caseId: string, news: CaseNews): Promise<void> {
  await oneAtATime(context);
  const before = await caseById(context.db, caseId);
  const facts = withNews(before, news);
  const known: CaseRow = { ...facts, causeIds: [...facts.causeIds], caseId, incidentId: before?.incidentId ?? null };
  if (stands(known)) await join(context, before, known);
  else await leave(context, before, known);
}

/** A standing case belongs to the incident it joined; one that stands anew after its incident was over, or that has none, to the one that runs or to a new one. */
async function join(context: Context<Tables>, before: CaseRow | null, known: CaseRow): Promise<void> {
  const { db } = context;
  const isNew = !before || !stands(before);
  const own = known.incidentId ? await db.selectFrom('incident').selectAll().where('id', '=', known.incidentId).executeTakeFirstOrThrow() : null;
  const staysIn = own && (isRunning(own.status) || !isNew) ? own : null;
  const running = staysIn ?? (await currentIncident(db));
  const incidentId = running?.id ?? (await openIncident(context, known));
  await putAll(db, 'incidentCase', 'caseId', [{ ...known, incidentId }]);
  await adopt(context, incidentId, known.causeIds);
  const count = await standingIn(context, incidentId);
  await settle(context, incidentId, isNew && running ? [caseEntry({ code: 'CASE_JOINED', standing: count })] : []);
  if (!before || isNew || before.causeIds.length < known.causeIds.length) await announce(context, incidentId);
}

async function leave(context: Context<Tables>, before: CaseRow | null, known: CaseRow): Promise<void> {
  await putAll(context.db, 'incidentCase', 'caseId', [known]);
  if (known.incidentId) {
    const standing = await standingIn(context, known.incidentId);
    await settle(context, known.incidentId, before && stands(before) ? [caseEntry({ code: 'CASE_WITHDRAWN', standing })] : []);
  } else if (known.openedAt && !before?.openedAt) await writeLog(context, null, [caseEntry({ code: 'CASE_NEVER_STOOD' })]);
}

const caseEntry = (happening: Happening) => ({ department: 'health', happening });

const standingIn = async ({ db }: Context<Tables>, incidentId: string): Promise<number> => (await casesOf(db, incidentId)).filter(stands).length;

/** Tells the departments which causes the incident has now. */
async function announce(context: Context<Tables>, incidentId: string): Promise<void> {
  const { number } = await context.db.selectFrom('incident').select('number').where('id', '=', incidentId).executeTakeFirstOrThrow();
  const causeIds = causesOf(await casesOf(context.db, incidentId)).map(({ id }) => id).sort();
  await context.emit('incident.opened', { incidentId, number, causeIds, at: context.now() });
}
