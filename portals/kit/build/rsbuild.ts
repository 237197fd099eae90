import { basename, join } from 'node:path';
import { pluginModuleFederation } from '@module-federation/rsbuild-plugin';
import { defineConfig, type RsbuildConfig } from '@rsbuild/core';
import { pluginReact } from '@rsbuild/plugin-react';
import { sharedModules } from './shared.ts';

/** `loaded-first`: with the other strategy one department that is down keeps the others from starting. */
const federation = { dts: false, shareStrategy: 'loaded-first' } as const;

/** Old browsers of the campus's machines: two years back. */
const common = (folder: string): RsbuildConfig => ({
  root: folder,
  dev: { lazyCompilation: false },
  server: { cors: { origin: [] } },
  output: {
    distPath: { root: join(folder, 'dist') },
    legalComments: 'none',
    overrideBrowserslist: ['chrome >= 122', 'edge >= 122', 'firefox >= 127', 'safari >= 17'],
    cleanDistPath: true,
  },
  performance: { printFileSize: false },
});

/** The build of a department's portal: `src/portal.ts` is all it shows to the outside. */
export function portal(folder: string): RsbuildConfig {
  return defineConfig({
    ...common(folder),
    plugins: [
      pluginReact(),
      pluginModuleFederation({
        ...federation,
        name: basename(folder).replaceAll('-', '_'), // becomes a variable of the page
        exposes: { './portal': './src/portal.ts' },
        shared: sharedModules(folder, 'department'),
        experiments: { externalRuntime: true, optimization: { target: 'web' } },
      }),
    ],
    source: { entry: { index: join(folder, 'src/portal.ts') } },
    tools: { htmlPlugin: false },
    output: { ...common(folder).output, assetPrefix: 'auto' },
  });
}

/** The build of the shell: the page itself, and the provider of what is shared. */
export function shell(folder: string): RsbuildConfig {
  return defineConfig({
    ...common(folder),
    plugins: [
      pluginReact(),
      pluginModuleFederation({
        ...federation,
        name: 'shell',
        shared: sharedModules(folder, 'shell'),
        experiments: { provideExternalRuntime: true, optimization: { target: 'web' } },
      }),
    ],
    source: { entry: { index: './src/index.ts' } },
    html: { template: './index.html' },
    output: { ...common(folder).output, assetPrefix: '/' },
  });
}
