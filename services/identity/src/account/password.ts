import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const hashWith = promisify(argon2);

interface Cost {
  /** KiB. */
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** OWASP's Password Storage Cheat Sheet, argon2id: 19 MiB, two passes, one lane. */
const COST: Cost = { memory: 19_456, passes: 2, parallelism: 1 };
const TAG_LENGTH = 32;
const SALT_LENGTH = 16;

const FORM = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

/** A password as `$argon2id$v=19$m=…,t=…,p=…$salt$hash`: its cost stands beside it, so that the cost can rise without losing anyone. */
export async function hashPassword(password: string, cost: Cost = COST): Promise<string> {
  const salt = randomBytes(SALT_LENGTH);
  const tag = await hashWith('argon2id', { message: normal(password), nonce: salt, tagLength: TAG_LENGTH, ...cost });
  return write(cost, salt, tag);
}

/** Whether this is the password; with no hash it costs the same time and is never true, so that an unknown login cannot be told by the clock. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const { salt, tag, ...cost } = parse(stored ?? nobody());
  const actual = await hashWith('argon2id', { message: normal(password), nonce: salt, tagLength: tag.length, ...cost });
  return timingSafeEqual(actual, tag) && stored !== null;
}

/** Whether the hash was made at another cost than today's and is to be made again at the next sign-in. */
export function isOutdated(stored: string): boolean {
  const { memory, passes, parallelism } = parse(stored);
  return memory !== COST.memory || passes !== COST.passes || parallelism !== COST.parallelism;
}

/** A hash that no password has, at today's cost. */
const nobody = () => write(COST, randomBytes(SALT_LENGTH), randomBytes(TAG_LENGTH));

function write({ memory, passes, parallelism }: Cost, salt: Buffer, tag: Buffer): string {
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(tag)}`;
}

function parse(stored: string): Cost & { salt: Buffer; tag: Buffer } {
  const [, memory, passes, parallelism, salt, tag] = FORM.exec(stored) ?? [];
  if (!salt || !tag) throw new Error('A stored password is not an argon2id hash. Reset the password of that account.');
  return { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism), salt: Buffer.from(salt, 'base64'), tag: Buffer.from(tag, 'base64') };
}

/** The same password typed on another keyboard or system gives the same bytes (RFC 8265). */
const normal = (password: string) => password.normalize('NFC');
const base64 = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '');
