import { bytesOf, campusDay, Can, Day, FileInput, isId, missing, refused, resultOf, uuid7, type Context, type ProblemFacts } from '@campus/kit';
import { LockMode } from '@mikro-orm/core';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Graduate } from '../graduates/graduate.entity.ts';
import type { Tables } from '../tables.ts';
import { refuseDestination } from './destination.ts';
import { Destination } from './destination.entity.ts';
import { mediaTypeOf, MOST_BYTES } from './evidence-file.ts';

@InputType({ description: 'Where a graduate goes from now on. 毕业去向' })
class RecordDestinationInput {
  @Field(() => ID, { description: 'Id of the graduate.' }) graduateId!: string;
  @Field(() => String, { description: "Two digits of the Ministry of Education's list; see `destinationCodes`." }) code!: string;
  @Field(() => String, { nullable: true, description: 'Employer, school or programme; needed where the code says so.' }) organisation?: string | null;
  @Field(() => String, { description: 'What proves it, 4 to 500 characters; see `destinationCodes`.' }) evidence!: string;
  @Field(() => Day, { description: 'The day on the evidence; not one to come.' }) decidedOn!: string;
  @Field(() => FileInput, { nullable: true, description: 'The document, scanned: PDF, JPEG or PNG of at most 5 MB.' }) file?: FileInput | null;
  @Field(() => String, { nullable: true, description: 'Repeat it to be answered once however often you send.' }) idempotencyKey?: string | null;
}

@ObjectType({ description: 'The destination is on record; what was on record before is history. 已登记' })
class RecordDestinationSuccess {
  @Field(() => Graduate) graduate!: Graduate;
}

const RecordDestinationResult = resultOf('RecordDestinationResult', RecordDestinationSuccess);
type Scan = { name: string; mediaType: string; content: Buffer };

@Resolver(() => Graduate)
export class RecordResolver {
  @Mutation(() => RecordDestinationResult, { description: 'Puts on record where a graduate goes, with its evidence; what held before ends and is kept. 登记毕业去向' })
  @Can('employment.destination.record')
  async recordDestination(@Arg('input', () => RecordDestinationInput, { description: 'The destination and what proves it.' }) input: RecordDestinationInput, @Ctx() context: Context<Tables>) {
    const { em } = context;
    const graduate = isId(input.graduateId) ? await em.findOne(Graduate, input.graduateId, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    if (!graduate) return refused(missing('graduate', input.graduateId, ['graduateId']));
    const standing = await em.findOne(Destination, { graduateId: graduate.id, endedAt: null });
    const scan = input.file ? scanOf(input.file) : null;
    const problems = refuseDestination({ ...input, organisation: input.organisation ?? null }, standing, campusDay(context.now()));
    if (problems.length > 0 || isProblem(scan)) return refused([...problems, ...(isProblem(scan) ? [scan] : [])]);

    if (standing) standing.endedAt = context.now();
    await em.flush();
    const destination = begin(context, graduate, input, scan);
    await em.flush();
    if (scan) await context.db.insertInto('evidenceFile').values({ destinationId: destination.id, collegeId: graduate.collegeId, ...scan }).execute();
    await announce(context, graduate, destination, standing);
    return Object.assign(new RecordDestinationSuccess(), { graduate });
  }
}

const isProblem = (scan: Scan | ProblemFacts | null): scan is ProblemFacts => scan !== null && 'code' in scan;

function scanOf(file: FileInput): Scan | ProblemFacts {
  const content = bytesOf(file, MOST_BYTES);
  if (!Buffer.isBuffer(content)) return content;
  const mediaType = mediaTypeOf(file.name, content);
  return typeof mediaType === 'string' ? { name: file.name, mediaType, content } : mediaType;
}

function begin(context: Context<Tables>, graduate: Graduate, input: RecordDestinationInput, scan: Scan | null): Destination {
  graduate.destinationCode = input.code;
  return context.em.create(Destination, {
    id: uuid7(), graduateId: graduate.id, collegeId: graduate.collegeId, code: input.code, organisation: input.organisation?.trim() || null, evidence: input.evidence.trim(),
    fileName: scan?.name ?? null, decidedOn: input.decidedOn, recordedAt: context.now(), recordedBy: context.actor.id, endedAt: null,
  });
}

async function announce(context: Context<Tables>, graduate: Graduate, { id, code }: Destination, before: Destination | null): Promise<void> {
  await context.audit({ action: 'destination.recorded', entity: 'Graduate', entityId: graduate.id, detail: { destinationId: id, code, before: before?.code ?? null } });
  await context.emit('employment.destination.recorded', { graduateId: graduate.id, collegeId: graduate.collegeId, code, at: context.now() });
}
