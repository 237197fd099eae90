import { DateTime } from '@campus/kit';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { IMPORT_STATUSES, type ImportStatus } from './import.ts';

const RosterImportStatus = Object.fromEntries(IMPORT_STATUSES.map(status => [status, status])) as { [Status in ImportStatus]: Status };

registerEnumType(RosterImportStatus, {
  name: 'RosterImportStatus',
  description: 'How far an import is. 导入状态',
  valuesConfig: {
    QUEUED: { description: 'Received, not yet read. 排队中' },
    READING: { description: 'Rows are being read. 读取中' },
    CHECKING: { description: 'Rows are compared with each other and with the register. 检查中' },
    READY: { description: 'The report is complete and waits for a confirmation. 待确认' },
    MERGING: { description: 'Right rows are being written, all or none; checked once more before. 写入中' },
    DONE: { description: 'Right rows are in the register. 已完成' },
    CANCELLED: { description: 'Nothing was written. 已取消' },
    FAILED: { description: 'The file cannot be read; nothing was written. 失败' },
  },
});

/** One roster file on its way into the register. */
@Entity({ tableName: 'roster_import' })
@ObjectType({ description: 'One roster file on its way into the register, with its report. 花名册导入' })
export class RosterImport {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  fileName!: string;

  @Property({ type: 'text', nullable: true })
  format: 'XLSX' | 'CSV' | 'JSON' | null = null;

  @Field(() => RosterImportStatus)
  @Property({ type: 'text' })
  status: ImportStatus = 'QUEUED';

  @Field(() => Boolean, { description: 'True until somebody confirms: the counts then say what would happen.' })
  @Property({ type: 'boolean' })
  isDryRun!: boolean;

  /** Not a field: whether merging follows the checks without asking. */
  @Property({ type: 'boolean' })
  isConfirmed!: boolean;

  @Field(() => Int, { description: 'Rows under the headings; 0 until the file is opened.' })
  @Property({ type: 'integer' })
  rowCount: number = 0;

  @Field(() => Int, { description: 'Rows read so far.' })
  @Property({ type: 'integer' })
  processedCount: number = 0;

  @Field(() => Int, { description: 'People new to the register.' })
  @Property({ type: 'integer' })
  createdCount: number = 0;

  @Field(() => Int, { description: 'People of whom the roster says something else than the register.' })
  @Property({ type: 'integer' })
  changedCount: number = 0;

  @Field(() => Int, { description: 'People of whom the register says the same already.' })
  @Property({ type: 'integer' })
  unchangedCount: number = 0;

  @Field(() => Int, { description: 'Wrong rows; they are left out, the others go in.' })
  @Property({ type: 'integer' })
  rejectedCount: number = 0;

  @Field(() => Int, { description: 'Active people whom the file does not name. They are left as they are.' })
  @Property({ type: 'integer' })
  notInFileCount: number = 0;

  @Field(() => [String], { description: 'Paths of units that the register did not know.' })
  @Property({ type: 'array' })
  newOrgUnits: string[] = [];

  /** Not a field: the heading row as sent. */
  @Property({ type: 'array' })
  headings: string[] = [];

  /** Not a field: the columns that the file has. */
  @Property({ type: 'array' })
  columns: string[] = [];

  /** Not a field: the heading of each of them, as sent. */
  @Property({ type: 'array' })
  columnHeadings: string[] = [];

  @Field(() => [String], { description: 'Headings that mean nothing here; their columns were not read.' })
  @Property({ type: 'array' })
  ignoredHeadings: string[] = [];

  @Field(() => String, { nullable: true, description: 'Why the file as a whole was refused, such as "MISSING_COLUMNS"; null unless FAILED.' })
  @Property({ type: 'text', nullable: true })
  failureCode: string | null = null;

  @Field(() => String, { nullable: true, description: 'The sentence for whoever sent it; null unless FAILED.' })
  @Property({ type: 'text', nullable: true })
  failure: string | null = null;

  @Field(() => DateTime)
  @Property({ type: 'datetime' })
  startedAt!: Date;

  @Field(() => DateTime, { nullable: true })
  @Property({ type: 'datetime', nullable: true })
  finishedAt: Date | null = null;

  /** Not a field: the actor's id, under which the audit knows the changes. */
  @Property({ type: 'text' })
  startedById!: string;

  @Field(() => String, { description: 'Name of whoever sent the file.' })
  @Property({ type: 'text' })
  startedBy!: string;
}
