import { documentProblems, hashOf } from '@campus/gateway';

/** What is wrong with the documents that portals registered (hash → text), now that the API is as it is: one line each. */
export function operationProblems(api: string, operations: ReadonlyMap<string, string>): string[] {
  const problems = documentProblems(api);
  return [...operations].flatMap(([hash, text]) => {
    const name = /\b(?:query|mutation|subscription)\s+(\w+)/.exec(text)?.[1] ?? hash.slice(0, 12);
    const forged = hashOf(text) === hash ? [] : ['its hash is not that of its text'];
    return [...forged, ...problems(text)].map(problem => `schema/operations: ${name}: ${problem}`);
  });
}
