import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { step } from '../progress.ts';
import { complaintsOf } from '@campus/checks';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const PACKAGES = ['chromium', 'fonts-noto-cjk'];

/**
 * The path of a Chromium that can show Chinese: CAMPUS_CHROMIUM, one of the system's, or for root on Debian one that is installed now.
 * @throws Error with what to install where none can be had.
 */
export async function findChromium(): Promise<string> {
  if (!isComplete() && canInstall()) await step('Installing Chromium and a Chinese font', install);
  const found = chromium();
  if (!found) throw new Error(`The browser tests need Chromium: install the packages ${PACKAGES.join(' and ')}, or set CAMPUS_CHROMIUM to its path.`);
  if (!hasChineseFont()) throw new Error('The browser tests need a Chinese font: install the package fonts-noto-cjk.');
  return found;
}

const isComplete = () => chromium() !== null && hasChineseFont();
const chromium = (): string | null => process.env.CAMPUS_CHROMIUM || (NAMES.map(inPath).find(file => file !== null) ?? null);

const hasChineseFont = (): boolean => spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout?.trim().length > 0;

const canInstall = (): boolean => process.getuid?.() === 0 && inPath('apt-get') !== null;

async function install(): Promise<void> {
  const aptGet = inPath('apt-get') ?? 'apt-get';
  const complaints = [...(await complaintsOf('/', aptGet, ['update'])), ...(await complaintsOf('/', aptGet, ['install', '-y', '--no-install-recommends', 'fontconfig', ...PACKAGES]))];
  for (const complaint of complaints.slice(-5)) console.error(complaint);
}

function inPath(name: string): string | null {
  const files = (process.env.PATH ?? '').split(path.delimiter).map(folder => path.join(folder, name));
  return files.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not for us: either way not the one
  }
}
