import { createHash } from 'node:crypto';
import { bytesOf, campusZone, Can, type Context, insertAll, page, type Page, PageArgs, refused, uuid7 } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { oneAtATime } from '../rows.store.ts';
import type { Tables, TimetableImportRow } from '../tables.ts';
import { ImportTimetableInput, ImportTimetableResult, ImportTimetableSuccess, TimetableImport, TimetableImportConnection, TimetableReport } from './import.type.ts';
import { match, type Planned } from './match.store.ts';
import type { Step } from './plan.ts';
import { isFault } from './problem.ts';
import { MOST_BYTES, readTimetable } from './read.store.ts';
import { writePlan } from './write.store.ts';

const YEAR_MS = 366 * 86_400_000;
const MOST_PROBLEMS = 1_000;

const countsOf = (planned: readonly Planned[]) => {
  const of = (step: Step) => planned.filter(one => one.step === step).length;
  return { addedCount: of('ADD'), movedCount: of('MOVE'), cancelledCount: of('CANCEL'), unchangedCount: of('LEAVE'), pastCount: of('PAST') };
};

const importFrom = ({ id, fileName, senderName, receivedAt, ...counts }: TimetableImportRow): TimetableImport =>
  Object.assign(new TimetableImport(), { id, fileName, senderName, receivedAt, report: Object.assign(new TimetableReport(), { ...counts, isDryRun: false }) });

@Resolver(() => TimetableImport)
export class ImportResolver {
  @Query(() => TimetableImportConnection, { description: 'Timetable files read in, latest first; dry runs are not among them. 导入记录列表' })
  @Can('teaching.timetable.import')
  async timetableImports(@Args(() => PageArgs) args: PageArgs, @Ctx() { db, actor }: Context<Tables>, @Info() info: GraphQLResolveInfo): Promise<Page<TimetableImport>> {
    const all = db.selectFrom('timetableImport').selectAll('timetableImport');
    const query = actor.permissions.has('teaching.timetable.survey') ? all : all.where('sender', '=', actor.id);
    const rows = await page(args, info, { db, query, order: [{ column: 'timetableImport.receivedAt', direction: 'desc' }, { column: 'timetableImport.id', direction: 'desc' }] });
    const edges = rows.edges.map(({ cursor, node }) => ({ cursor, node: importFrom(node) }));
    return { ...rows, nodes: edges.map(edge => edge.node), edges };
  }

  @Mutation(() => ImportTimetableResult, {
    description: 'Reads an iCalendar timetable in: right events go in, wrong ones are named, the same file twice changes nothing. Refused only when nothing of it can be read. 导入课表',
  })
  @Can('teaching.timetable.import')
  async importTimetable(@Arg('input', () => ImportTimetableInput, { description: 'The file.' }) { file, isDryRun }: ImportTimetableInput, @Ctx() context: Context<Tables>) {
    const { db, actor } = context;
    const bytes = bytesOf(file, MOST_BYTES);
    if ('code' in bytes) return refused(bytes);
    const receivedAt = context.now();
    const read = readTimetable(bytes, { zone: campusZone(), until: new Date(receivedAt.getTime() + YEAR_MS) });
    if (isFault(read)) return refused({ ...read, path: ['file'] });

    await oneAtATime(db);
    const { planned, problems } = await match(context, read.meetings);
    const facts = { eventCount: read.eventCount, ...countsOf(planned), problems: [...read.problems, ...problems].sort((a, b) => a.line - b.line).slice(0, MOST_PROBLEMS) };
    if (!isDryRun) {
      await writePlan(context, planned);
      const row: TimetableImportRow = { id: uuid7(), fileName: file.name, digest: createHash('sha256').update(bytes).digest('hex'), sender: actor.id, senderName: actor.name, receivedAt, ...facts };
      await insertAll(db, 'timetableImport', [row]);
      await context.audit({ action: 'timetable.imported', entity: 'TimetableImport', entityId: row.id, detail: { ...countsOf(planned), fileName: file.name, problems: facts.problems.length } });
    }
    return Object.assign(new ImportTimetableSuccess(), { report: Object.assign(new TimetableReport(), { ...facts, isDryRun: isDryRun ?? false }) });
  }
}
