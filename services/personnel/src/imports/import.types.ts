import { connection, FileInput, resultOf } from '@campus/kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RosterImport } from './import.entity.ts';

export enum RosterImportMode {
  DRY_RUN = 'DRY_RUN',
  MERGE = 'MERGE',
}

registerEnumType(RosterImportMode, {
  name: 'RosterImportMode',
  description: 'Whether to ask before writing. 导入方式',
  valuesConfig: {
    DRY_RUN: { description: 'Report first, write on confirmRosterImport. 先试算' },
    MERGE: { description: 'Write the right rows as soon as they are checked. 直接导入' },
  },
});

@InputType({ description: 'A roster and what to do with it.' })
export class ImportRosterInput {
  @Field(() => FileInput, { description: '.xlsx, .csv (UTF-8 or GB18030) or .json; at most 16 MB and 50,000 rows.' })
  file!: FileInput;

  @Field(() => RosterImportMode, { description: 'DRY_RUN to read the report before anything is written.' })
  mode!: RosterImportMode;

  @Field(() => String, { nullable: true, description: 'The same key again answers with the same import.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Which import to write.' })
export class ConfirmRosterImportInput {
  @Field(() => ID, { description: 'Id of the import.' })
  id!: string;
}

@InputType({ description: 'Which import to give up.' })
export class CancelRosterImportInput {
  @Field(() => ID, { description: 'Id of the import.' })
  id!: string;
}

@ObjectType({ description: 'The file was received.' })
export class ImportRosterSuccess {
  @Field(() => RosterImport)
  rosterImport!: RosterImport;
}

@ObjectType({ description: 'Writing was ordered.' })
export class ConfirmRosterImportSuccess extends ImportRosterSuccess {}

@ObjectType({ description: 'Nothing of it is written.' })
export class CancelRosterImportSuccess extends ImportRosterSuccess {}

export const ImportRosterResult = resultOf('ImportRosterResult', ImportRosterSuccess);
export const ConfirmRosterImportResult = resultOf('ConfirmRosterImportResult', ConfirmRosterImportSuccess);
export const CancelRosterImportResult = resultOf('CancelRosterImportResult', CancelRosterImportSuccess);

@ObjectType({ description: 'A page of imports, newest first.' })
export class RosterImportConnection extends connection('RosterImport', () => RosterImport) {}

@ObjectType({ description: 'One thing that is wrong with one row. 问题' })
export class RosterProblem {
  @Field(() => Int, { description: 'The line number that a spreadsheet program shows; for JSON the n-th person.' })
  line!: number;

  @Field(() => String, { description: 'The heading as the file has it. 列' })
  heading!: string;

  @Field(() => String, { description: 'For programs, such as "IDENTITY_CHECKSUM"; the set only grows.' })
  code!: string;
}

@ObjectType({ description: 'A page of problems, by line.' })
export class RosterProblemConnection extends connection('RosterProblem', () => RosterProblem) {}
