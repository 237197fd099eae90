import { connection, DateTime, FileInput, resultOf } from '@campus/kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TIMETABLE_PROBLEMS, type TimetableProblemCode } from './problem.ts';

export const TimetableProblemCodes = Object.fromEntries(TIMETABLE_PROBLEMS.map(code => [code, code])) as Record<TimetableProblemCode, TimetableProblemCode>;
registerEnumType(TimetableProblemCodes, { name: 'TimetableProblemCode', description: 'What is wrong with one event of a timetable file. 课表差错' });

@ObjectType('TimetableProblem', { description: 'One thing wrong with one event; the others go in without it. 课表差错' })
export class TimetableProblemType {
  @Field(() => Int, { description: 'The line of the file on which the event begins. 行号' }) line!: number;
  @Field(() => String, { description: 'Its title, or UID where it has none. 事件' }) event!: string;
  @Field(() => String, { description: 'The property at fault, such as DTSTART. 字段' }) field!: string;
  @Field(() => TimetableProblemCodes) code!: TimetableProblemCode;
  @Field(() => String, { nullable: true, description: 'What stands there. 原文' }) found!: string | null;
  @Field(() => String, { description: 'For people: what is so, then what to do.' }) message!: string;
}

@ObjectType({ description: 'What a timetable file changed, or would change. 课表导入报告' })
export class TimetableReport {
  @Field(() => Boolean, { description: 'True where nothing was written. 是否试导入' }) isDryRun!: boolean;
  @Field(() => Int, { description: 'Events in the file, rules not spelled out. 事件数' }) eventCount!: number;
  @Field(() => Int, { description: 'New sessions. 新增' }) addedCount!: number;
  @Field(() => Int, { description: 'Sessions with another time or room. 变更' }) movedCount!: number;
  @Field(() => Int, { description: 'Sessions called off. 停课' }) cancelledCount!: number;
  @Field(() => Int, { description: 'Sessions that stand so already. 未变' }) unchangedCount!: number;
  @Field(() => Int, { description: 'Meetings that have begun or are over; they stay as they were. 已过' }) pastCount!: number;
  @Field(() => [TimetableProblemType], { description: 'At most 1,000, in the order of the file. 差错' }) problems!: TimetableProblemType[];
}

@ObjectType({ description: 'A timetable file that was read in. 课表导入记录' })
export class TimetableImport {
  @Field(() => ID) id!: string;
  @Field(() => String) fileName!: string;
  @Field(() => String, { description: 'Name of who sent it. 发送人' }) senderName!: string;
  @Field(() => DateTime) receivedAt!: Date;
  @Field(() => TimetableReport) report!: TimetableReport;
}

@ObjectType({ description: 'One page of imports. 导入记录列表' })
export class TimetableImportConnection extends connection('TimetableImport', () => TimetableImport) {}

@InputType({ description: 'A timetable as an iCalendar file. 课表文件' })
export class ImportTimetableInput {
  @Field(() => FileInput, { description: 'An .ics file of at most 5 MB, in UTF-8 or GB18030.' }) file!: FileInput;
  @Field(() => Boolean, { nullable: true, description: 'True: only say what would change, and write nothing.' }) isDryRun?: boolean | null;
}

@ObjectType({ description: 'What the file changed, or would change. 已导入' })
export class ImportTimetableSuccess {
  @Field(() => TimetableReport) report!: TimetableReport;
}

export const ImportTimetableResult = resultOf('ImportTimetableResult', ImportTimetableSuccess);
