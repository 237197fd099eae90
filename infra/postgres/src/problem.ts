export type PostgresProblemCode =
  | 'PORT_TAKEN'
  | 'FOLDER_IN_USE'
  | 'NO_DISK'
  | 'OTHER_VERSION'
  | 'NO_BINARIES'
  | 'NO_ACCOUNT'
  | 'NO_ACCESS'
  | 'NO_PASSWORD'
  | 'FAILED';

/** Why the embedded server cannot start, as one sentence for the person at the terminal: what is so, then what to do. */
export class PostgresProblem extends Error {
  readonly code: PostgresProblemCode;

  constructor(code: PostgresProblemCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'PostgresProblem';
    this.code = code;
  }
}

/** What the server was about when it wrote its last lines: enough to name it in the sentence. */
export interface Attempt {
  readonly folder: string;
  readonly port?: number;
}

/** Turns what PostgreSQL wrote before it gave up into a problem that a person can act on. */
export function explain(output: string, { folder, port }: Attempt): PostgresProblem {
  if (/Address already in use/.test(output))
    return new PostgresProblem('PORT_TAKEN', `Port ${port} is taken by another program: stop that program, or choose another port for the database.`);
  if (/lock file .* already exists|pre-existing shared memory/.test(output))
    return new PostgresProblem('FOLDER_IN_USE', `The data folder ${folder} is in use by another start: stop that one, or set DATA_DIR to another folder.`);
  if (/No space left on device|Disk quota exceeded/.test(output))
    return new PostgresProblem('NO_DISK', `The disk that holds ${folder} is full: free some space, or set DATA_DIR to a folder on another disk.`);
  if (/incompatible with server/.test(output))
    return new PostgresProblem('OTHER_VERSION', `The database in ${folder} was written by another version of PostgreSQL: start the program that made it, or set DATA_DIR to a new folder.`);
  if (/Permission denied|wrong ownership|invalid permissions/.test(output))
    return new PostgresProblem('NO_ACCESS', `The database in ${folder} may not be opened by this user: start as the user who owns the folder, or set DATA_DIR to another folder.`);
  return new PostgresProblem('FAILED', `PostgreSQL did not start: ${lastReason(output)}`);
}

function lastReason(output: string): string {
  const lines = output.split('\n').filter(line => line.trim());
  const reason = lines.findLast(line => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? 'it said nothing.';
  return reason.replace(/^.*?(FATAL|PANIC|error):\s*/, '');
}
