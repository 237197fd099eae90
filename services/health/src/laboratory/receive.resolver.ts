import { createHash } from 'node:crypto';
import { bytesOf, campusZone, Can, type Context, insertAll, refused, uuid7 } from '@campus/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { oneAtATime } from '../rows.store.ts';
import { policyAt } from '../policy/policy.store.ts';
import { isFault } from '../report/fault.ts';
import { MAX_REPORT_BYTES, readReport, type Read } from '../report/read.ts';
import type { Outcome } from '../result/outcome.ts';
import type { MessageRow, ResultRow, Tables } from '../tables.ts';
import { takeIn } from './intake.store.ts';
import { LaboratoryMessage } from './message.entity.ts';
import { ReceiveLaboratoryReportInput, ReceiveLaboratoryReportResult, ReceiveLaboratoryReportSuccess } from './message.input.ts';
import { messageSent } from './message.store.ts';

const MOST_PROBLEMS = 1_000;
const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

const countOf = (rows: readonly ResultRow[], outcome: Outcome) => rows.filter(row => row.outcome === outcome).length;

function countsOf({ report }: Read, added: readonly ResultRow[], repeatedCount: number) {
  return {
    resultCount: report.results.length,
    countedCount: countOf(added, 'COUNTED'),
    notCountedCount: countOf(added, 'NOT_COUNTED'),
    unmatchedCount: countOf(added, 'UNMATCHED'),
    supersededCount: countOf(added, 'SUPERSEDED'),
    repeatedCount,
    answerCount: report.answerCount,
  };
}

const NOTHING_YET = { countedCount: 0, notCountedCount: 0, unmatchedCount: 0, supersededCount: 0, repeatedCount: 0 };

@Resolver()
export class ReceiveResolver {
  @Mutation(() => ReceiveLaboratoryReportResult, {
    description: 'Takes a file of a laboratory in: right results go in, wrong places are named, the same file twice changes nothing. Refused only when nothing of it can be read. 接收检验报告',
  })
  @Can('health.report.receive')
  async receiveLaboratoryReport(@Arg('input', () => ReceiveLaboratoryReportInput, { description: 'The file.' }) { file }: ReceiveLaboratoryReportInput, @Ctx() context: Context<Tables>) {
    const { actor, db, em } = context;
    const receivedAt = context.now();
    const bytes = bytesOf(file, MAX_REPORT_BYTES);
    if ('code' in bytes) return refused(bytes);
    const read = readReport(bytes, { zone: campusZone(), receivedAt, sender: actor.id, digest: sha256 });
    if (isFault(read)) return refused({ ...read, path: ['input', 'file'] });

    await oneAtATime(db);
    const digest = sha256(bytes);
    const earlier = await messageSent(db, actor.id, digest);
    if (earlier) return Object.assign(new ReceiveLaboratoryReportSuccess(), { message: await em.findOneOrFail(LaboratoryMessage, earlier.id), isRepeated: true });

    const message: MessageRow = {
      id: uuid7(), fileName: file.name, digest, format: read.format, sender: actor.id, senderName: actor.name, receivedAt,
      resultCount: read.report.results.length, ...NOTHING_YET, answerCount: read.report.answerCount, problems: read.report.problems.slice(0, MOST_PROBLEMS),
    };
    await insertAll(db, 'laboratoryMessage', [message]);
    const { added, repeatedCount } = await takeIn(context, read.report.results, { messageId: message.id, receivedAt }, await policyAt(db, receivedAt));
    const counts = countsOf(read, added, repeatedCount);
    await db.updateTable('laboratoryMessage').set(counts).where('id', '=', message.id).execute();
    await context.audit({ action: 'laboratory-report.received', entity: 'LaboratoryMessage', entityId: message.id, detail: { fileName: file.name, digest, ...counts, problemCount: read.report.problems.length } });
    return Object.assign(new ReceiveLaboratoryReportSuccess(), { message: await em.findOneOrFail(LaboratoryMessage, message.id), isRepeated: false });
  }
}
