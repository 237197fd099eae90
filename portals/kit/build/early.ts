import type { RsbuildPlugin, Rspack } from '@rsbuild/core';

/** Brought by whoever has a table or a form: no first view waits for it. */
const LATER = 'kit/src/data.ts';
/** The shell's file that says of what {@link LATER} consists, beside what index.html names. */
export const LATER_FILES = 'later.json';

type Origin = Rspack.ChunkGroup['origins'][number];
const isShared = ({ module }: Origin) => module?.type === 'provide-module';
const isLater = (origin: Origin) => isShared(origin) && origin.module!.identifier().includes(LATER);
/** Whether every page needs a group of chunks at once: the shell itself, and what it shares with the departments. */
const isNeeded = (origin: Origin) => origin.request === './start.tsx' || (isShared(origin) && !isLater(origin));
const filesOf = (groups: Iterable<Rspack.ChunkGroup>, wanted: (origin: Origin) => boolean): string[] =>
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
      const there = new Set(filesOf(compilation.chunkGroups, isNeeded));
      const files = filesOf(compilation.chunkGroups, isLater).filter(file => !there.has(file));
      compilation.emitAsset(LATER_FILES, new sources.RawSource(JSON.stringify(files)));
    });
  },
});
