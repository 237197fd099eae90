/** Builds every portal that changed: `node portals/kit/build/all.mjs`. */
import { basename, join } from 'node:path';
import { buildPortals } from './all.ts';

const portals = join(import.meta.dirname, '../..');
const started = Date.now();
const built = await buildPortals(portals, join(portals, '../infra/pnpm-lock.yaml'));
const names = built.map(folder => basename(folder)).join(', ');
console.log(names ? `Portals built: ${names} (${((Date.now() - started) / 1000).toFixed(1)} s)` : 'Portals: nothing changed.');
