/**
 * Writes each portal's `src/gql/` and `schema/operations/<portal>.json` from its .graphql files.
 * Usage: node portals/kit/build/codegen.ts [portal…]
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, globSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { generate, type CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import { apiSchema } from './api-schema.ts';

// The generator looks for its preset from where it is run.
process.chdir(join(import.meta.dirname, '..'));
const portals = join(import.meta.dirname, '../..');
const operations = join(portals, '../schema/operations');

/** Plain hex, so that whoever reads the manifest can compute the key from the text. */
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

const output = (folder: string): CodegenConfig['generates'] => ({
  [`${folder}/src/gql/`]: {
    documents: [`${folder}/src/**/*.graphql`],
    preset: 'client',
    presetConfig: { fragmentMasking: false, persistedDocuments: { mode: 'embedHashInDocument', hashPropertyName: 'hash', hashAlgorithm: hash } },
    // The cache needs __typename: it is part of the hashed text, which is the same here, in the manifest and at the gateway.
    documentTransforms: [addTypenameSelectionDocumentTransform],
    config: {
      useTypeImports: true, enumsAsTypes: true, importExtension: '.ts', strictScalars: true,
      scalars: { DateTime: 'string', Date: 'string' },
    },
  },
});

const named = process.argv.slice(2);
const folders = globSync('*/src/**/*.graphql', { cwd: portals })
  .map(file => file.split('/')[0] ?? '')
  .filter((name, at, all) => all.indexOf(name) === at && (named.length === 0 || named.includes(name)))
  .map(name => join(portals, name));

if (folders.length > 0) {
  await generate({ schema: apiSchema(join(portals, '../schema')), generates: Object.assign({}, ...folders.map(output)), silent: true }, true);
  mkdirSync(operations, { recursive: true });
  for (const folder of folders) {
    const manifest = join(folder, 'src/gql/persisted-documents.json');
    if (!existsSync(manifest)) throw new Error(`${dirname(manifest)} has no manifest: is an operation there?`);
    copyFileSync(manifest, join(operations, `${basename(folder)}.json`));
  }
}
