import { execFile } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { RunProblem } from '../problem.ts';

/** One package of the software bill of materials, as CycloneDX writes it. */
export interface Component {
  readonly name: string;
  readonly version: string;
  /** Package URL, such as `pkg:npm/react@19.3.1`. */
  readonly purl: string;
  readonly licenses?: readonly { readonly license?: { readonly id?: string; readonly name?: string }; readonly expression?: string }[];
}

/** The bill in CycloneDX 1.7: every package that the lock file names, with version, licence and checksum. */
export interface Bill { readonly bomFormat: string; readonly components: readonly Component[] }

const LARGEST = 64 * 2 ** 20;

/** Writes the bill with the pinned package manager, from the lock file and what is installed. @throws RunProblem when the package manager is not there. */
export async function readBill(root: string): Promise<Bill> {
  const { config } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { config: { pnpm: string } };
  const pnpm = path.join(root, '.cache', `pnpm-${config.pnpm}`, 'node_modules', '.bin', 'pnpm');
  await access(pnpm).catch((cause: unknown) => {
    throw new RunProblem('The package manager is not in .cache: delete node_modules/.campusloop-install, then run the command again; it will be fetched.', cause);
  });
  const { stdout } = await promisify(execFile)(pnpm, ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'], { cwd: root, maxBuffer: LARGEST });
  return JSON.parse(stdout) as Bill;
}
