import type { RsbuildPlugin, Rspack } from '@rsbuild/core';

/** Brought by whoever has a table or a form: no first view waits for it. */
const LATER = 'kit/src/data.ts';

/** Whether every page needs a group of chunks at once: the shell itself, and what it shares with the departments. */
const isNeeded = ({ module, request }: Rspack.ChunkGroup['origins'][number]) =>
  request === './start.tsx' || (module?.type === 'provide-module' && !module.identifier().includes(LATER));

/** Names in index.html what the first script would only ask for once it has run, so that the browser fetches all of it together. */
export const early = (): RsbuildPlugin => ({
  name: 'campus-early',
  setup(api) {
    api.modifyHTMLTags((tags, { compilation }) => {
      const groups = [...compilation.chunkGroups].filter(group => group.origins.some(isNeeded));
      const files = [...new Set(groups.flatMap(group => group.getFiles()))].toSorted();
      const preload = (file: string) => ({ tag: 'link', attrs: { rel: 'preload', href: `/${file}`, as: file.endsWith('.css') ? 'style' : 'script' } });
      tags.headTags.push(...files.map(preload));
      return tags;
    });
  },
});
