import { connection, FileInput, resultOf } from '@campus/kit';
import { Field, InputType, ObjectType } from 'type-graphql';
import { LaboratoryMessage } from './message.entity.ts';

@ObjectType({ description: 'A page of laboratory files. 检验报告文件分页' })
export class LaboratoryMessageConnection extends connection('LaboratoryMessage', () => LaboratoryMessage) {}

@InputType({ description: "A laboratory's file." })
export class ReceiveLaboratoryReportInput {
  @Field(() => FileInput, { description: 'FHIR R4 Bundle or Observation in JSON, Bundles line by line (NDJSON), or bulk upload CSV; known by its content. At most 11 MB: send more in parts.' })
  file!: FileInput;

  @Field(() => String, { nullable: true, description: 'Repeat it to ask again without sending twice. The same file is known again without it.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The right results are in; the wrong places are named.' })
export class ReceiveLaboratoryReportSuccess {
  @Field(() => LaboratoryMessage)
  message!: LaboratoryMessage;

  @Field(() => Boolean, { description: 'True when you sent this very file before: nothing changed, and `message` is the earlier one.' })
  isRepeated!: boolean;
}
export const ReceiveLaboratoryReportResult = resultOf('ReceiveLaboratoryReportResult', ReceiveLaboratoryReportSuccess);
