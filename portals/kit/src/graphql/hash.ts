import type { DocumentNode } from 'graphql';

type Generated = DocumentNode & { __meta__?: { hash?: unknown } };

/** The hash that the generator wrote into a document: the only thing of it that is ever sent. */
export function hashOf(document: DocumentNode): string {
  const hash = (document as Generated).__meta__?.hash;
  if (typeof hash !== 'string') throw new Error('This operation has no hash. Put it in a .graphql file of the portal and run portals/kit/build/codegen.ts.');
  return hash;
}

/** How an operation names itself to the gateway without its text. */
export const persisted = (document: DocumentNode) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(document) } });
