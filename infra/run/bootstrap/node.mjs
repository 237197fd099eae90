import { existsSync } from 'node:fs';
import { at, Stop } from './paths.mjs';

const PINNED = 24;

/** The Node that the packages bring; where they bring none, the one that runs this, if it is new enough. */
export function pinnedNode() {
  const packaged = at('node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(packaged)) return packaged;
  if (Number(process.versions.node.split('.')[0]) >= PINNED) return process.execPath;
  throw new Stop(`No Node ${PINNED} is packaged for ${process.platform}-${process.arch} and this is Node ${process.versions.node}: install Node ${PINNED} or newer, then run the command again.`);
}
