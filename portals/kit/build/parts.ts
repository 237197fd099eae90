import type { RsbuildPlugin } from '@rsbuild/core';

/** Files of a build by what `portal.ts` imports when it is wanted: `./rounds/rounds.page.tsx`, `./locales/en.ts`. */
export type Parts = Readonly<Record<string, readonly string[]>>;

/** Writes parts.json beside a department's files: which of them a page needs is known to the bundler alone. */
export const parts = (): RsbuildPlugin => ({
  name: 'campus-parts',
  setup(api) {
    api.processAssets({ stage: 'report' }, ({ compilation, sources }) => {
      const found: Record<string, string[]> = {};
      for (const group of compilation.chunkGroups)
        for (const { request, module } of group.origins)
          if (request && module?.identifier().endsWith('/src/portal.ts')) found[request] = group.getFiles();
      compilation.emitAsset('parts.json', new sources.RawSource(JSON.stringify(found)));
    });
  },
});
