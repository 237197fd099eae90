import { Kind, type DocumentNode, type ExecutionResult, type FieldNode } from 'graphql';
import { isJson } from './json.ts';
import { SubgraphUnavailable } from './subgraph.ts';

/** A department's answer to one operation; the largest page of an officer is a hundredth of it. */
const LARGEST = 64 * 1024 * 1024;

/** Reads what a department answered to a document. @throws SubgraphUnavailable for anything but a whole result of it of at most 64 MB. */
export async function readAnswer(name: string, document: DocumentNode, response: Response, largest = LARGEST): Promise<ExecutionResult> {
  const unfit = (reason: string, cause?: unknown) => new SubgraphUnavailable(name, `answered ${response.status} ${reason}`, { cause });
  let answer: unknown;
  try {
    const text = await readText(response, largest);
    if (text === null) throw unfit(`with more than ${largest} bytes`);
    answer = JSON.parse(text);
  } catch (cause) {
    throw cause instanceof SubgraphUnavailable ? cause : unfit('without a GraphQL result', cause);
  }
  if (!isResult(answer)) throw unfit('without a GraphQL result');
  if (answer.data && !fits(answer.data, document)) throw unfit('with a result of something else');
  return answer;
}

/** Null as soon as there is more than `largest` bytes; the rest is not taken. */
async function readText({ body }: Response, largest: number): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > largest) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size).toString('utf8');
}

/** `{ data }`, `{ errors }` or both, of the kinds that the specification gives them. */
function isResult(answer: unknown): answer is ExecutionResult {
  if (!isJson(answer)) return false;
  const { data, errors } = answer;
  if (data === undefined && errors === undefined) return false;
  return (data === undefined || data === null || isJson(data)) && (errors === undefined || (Array.isArray(errors) && errors.every(error => isJson(error) && typeof error['message'] === 'string')));
}

/** Whether every field asked for at the root is there, and entities come as a list: an answer without them would pass for one that knows of nothing. */
function fits(data: Readonly<Record<string, unknown>>, document: DocumentNode): boolean {
  return rootFields(document).every(({ name, alias }) => {
    const value = data[(alias ?? name).value];
    return name.value === '_entities' ? value === null || Array.isArray(value) : value !== undefined;
  });
}

const known = new WeakMap<DocumentNode, readonly FieldNode[]>();

/** Fields that no condition can leave out. */
function rootFields(document: DocumentNode): readonly FieldNode[] {
  const before = known.get(document);
  if (before) return before;
  const operations = document.definitions.filter(node => node.kind === Kind.OPERATION_DEFINITION);
  const fields = operations.length === 1 ? operations[0]!.selectionSet.selections.filter(node => node.kind === Kind.FIELD).filter(node => !node.directives?.length) : [];
  known.set(document, fields);
  return fields;
}
