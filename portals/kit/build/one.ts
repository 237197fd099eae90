/** Builds the portal in one folder: `node one.ts <folder>`. A process of its own, because the federation plugin keeps state. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createRsbuild, loadConfig } from '@rsbuild/core';
import { precompress } from './compress.ts';

const [folder = '.'] = process.argv.slice(2);
process.env['NODE_ENV'] = 'production';
const { content } = await loadConfig({ cwd: folder, loader: 'native' });
const rsbuild = await createRsbuild({ cwd: folder, config: { ...content, logLevel: 'warn' } });
const { close } = await rsbuild.build();
await close();
rmSync(join(folder, 'dist/mf-stats.json'), { force: true });
await precompress(join(folder, 'dist'));
