import { Directive, Field, InputType, ObjectType } from 'type-graphql';
import type { ProblemFacts } from './problem.ts';

/** A file as it travels in both topologies and from `curl`: inside the JSON, base64. */
@InputType({ description: 'A file sent inside the request. 上传文件' })
export class FileInput {
  @Field(() => String, { description: 'File name with its ending, such as "roster.xlsx".' })
  name!: string;

  @Field(() => String, { description: 'The bytes in base64 (standard or URL alphabet).' })
  base64!: string;
}

@Directive('@shareable')
@ObjectType({ description: 'A file in an answer. 文件' })
export class File {
  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'IANA media type.' })
  mediaType!: string;

  @Field(() => String, { description: 'The bytes in base64.' })
  base64!: string;
}

const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/;
const PATH = ['input', 'file', 'base64'];

/** The bytes of a sent file, or the problem with them: empty, not base64, or larger than `most` bytes. */
export function bytesOf(file: FileInput, most: number): Buffer | ProblemFacts {
  const text = file.base64.trim();
  if (!text) return { code: 'FILE_EMPTY', message: `The file "${file.name}" is empty. Choose the file again and send it.`, path: PATH };
  if (!BASE64.test(text)) return { code: 'FILE_NOT_BASE64', message: `The content of "${file.name}" is not base64. Encode the bytes of the file, without line breaks.`, path: PATH };
  if (text.length * 0.75 > most + 3)
    return { code: 'FILE_TOO_LARGE', message: `The file "${file.name}" is larger than ${Math.floor(most / 1024 / 1024)} MB. Split it and send the parts.`, path: PATH };
  return Buffer.from(text, 'base64');
}
