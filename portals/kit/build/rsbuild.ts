import { basename, join } from 'node:path';
import { pluginModuleFederation } from '@module-federation/rsbuild-plugin';
import { defineConfig, rspack, type RsbuildConfig } from '@rsbuild/core';
import { pluginReact } from '@rsbuild/plugin-react';
import { early } from './early.ts';
import { parts } from './parts.ts';
import { sharedModules } from './shared.ts';

/** `loaded-first`: with the other strategy one department that is down keeps the others from starting. */
const federation = { dts: false, shareStrategy: 'loaded-first' } as const;

/** A department is loaded by its entry and not by a manifest, so what reads manifests stays out. */
const optimization = { target: 'web', disableSnapshot: true } as const;

/** The bundler names federation's own code by its CommonJS files, of which nothing can be left out: the same in modules is smaller. */
const modules = new rspack.NormalModuleReplacementPlugin(/@module-federation.*\.cjs$|^@module-federation\/runtime$/, found => {
  found.request = found.request.endsWith('.cjs') ? found.request.replace(/\.cjs$/, '.js') : `${found.request}/dist/index.js`;
});

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
      parts(),
      pluginModuleFederation({
        ...federation,
        name: basename(folder).replaceAll('-', '_'), // becomes a variable of the page
        exposes: { './portal': './src/portal.ts' },
        filename: 'entry.js', // without a hash: who asks for a department always gets the one that is served now
        shared: sharedModules(folder, 'department'),
        experiments: { externalRuntime: true, optimization },
      }),
    ],
    source: { entry: { index: join(folder, 'src/portal.ts') } },
    tools: { htmlPlugin: false, rspack: { plugins: [modules] } },
    output: { ...common(folder).output, assetPrefix: 'auto' },
  });
}

/** The build of the shell: the page itself, and the provider of what is shared. */
export function shell(folder: string): RsbuildConfig {
  return defineConfig({
    ...common(folder),
    plugins: [
      pluginReact(),
      early(),
      pluginModuleFederation({
        ...federation,
        name: 'shell',
        shared: sharedModules(folder, 'shell'),
        experiments: { provideExternalRuntime: true, optimization },
      }),
    ],
    source: { entry: { index: './src/index.ts' } },
    html: { template: './index.html' },
    tools: { rspack: { plugins: [modules] } },
    output: { ...common(folder).output, assetPrefix: '/' },
  });
}
