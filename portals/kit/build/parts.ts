import type { RsbuildPlugin } from '@rsbuild/core';

/** What the shell brings when somebody first wants a table or a form. */
export const LATER_MODULE = '@campus/portal-kit/data';
/** Files of a build by what `portal.ts` imports when it is wanted: `./rounds/rounds.page.tsx`, `./locales/en.ts`; and {@link LATER_MODULE} where that is wanted too. */
export type Parts = Readonly<Record<string, readonly string[]>>;

/** Writes parts.json beside a department's files: which of them a page needs is known to the bundler alone. */
export const parts = (): RsbuildPlugin => ({
  name: 'campus-parts',
  setup(api) {
    api.processAssets({ stage: 'report' }, ({ compilation, sources }) => {
      const found: Record<string, string[]> = {};
      for (const group of compilation.chunkGroups)
        for (const { request, module } of group.origins)
          if (request && module?.identifier().endsWith('/src/portal.ts')) {
            const modules = group.chunks.flatMap(chunk => [...compilation.chunkGraph.getChunkModules(chunk)]);
            const isTable = modules.some(one => one.type === 'consume-shared-module' && one.identifier().includes(LATER_MODULE));
            found[request] = [...group.getFiles(), ...(isTable ? [LATER_MODULE] : [])];
          }
      compilation.emitAsset('parts.json', new sources.RawSource(JSON.stringify(found)));
    });
  },
});
