import type { RsbuildPlugin, Rspack } from '@rsbuild/core';

/** Brought by whoever has a table or a form: no first view waits for it. */
const LATER = 'kit/src/data.ts';
/** The shell's file that says of what {@link LATER} consists. */
export const LATER_FILES = 'later.json';

/** Whether every page needs a group of chunks at once: the shell itself, and what it shares with the departments. */
const isNeeded = ({ module, request }: Rspack.ChunkGroup['origins'][number]) =>
  request === './start.tsx' || (module?.type === 'provide-module' && !module.identifier().includes(LATER));

const isLater = ({ module }: Rspack.ChunkGroup['origins'][number]) => module?.type === 'provide-module' && module.identifier().includes(LATER);
const filesOf = (groups: Iterable<Rspack.ChunkGroup>, wanted: (origin: Rspack.ChunkGroup['origins'][number]) => boolean): string[] =>
  [...new Set([...groups].filter(group => group.origins.some(wanted)).flatMap(group => group.getFiles()))].toSorted();

/** Names in index.html what the first script would only ask for once it has run, so that the browser fetches all of it together. */
export const early = (): RsbuildPlugin => ({
  name: 'campus-early',
  setup(api) {
    api.modifyHTMLTags((tags, { compilation }) => {
      const preload = (file: string) => ({ tag: 'link', attrs: { rel: 'preload', href: `/${file}`, as: file.endsWith('.css') ? 'style' : 'script' } });
      tags.headTags.push(...filesOf(compilation.chunkGroups, isNeeded).map(preload));
      return tags;
    });
    api.processAssets({ stage: 'report' }, ({ compilation, sources }) => {
      compilation.emitAsset(LATER_FILES, new sources.RawSource(JSON.stringify(filesOf(compilation.chunkGroups, isLater))));
    });
  },
});
