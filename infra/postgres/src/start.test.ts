import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { binaries } from './binaries.ts';
import { keepPostgres } from './keep.ts';
import { startPostgres, type Postgres, type PostgresOptions } from './start.ts';

const cleanup: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const undo of cleanup.splice(0).reverse()) await undo();
});

async function folder(): Promise<string> {
  const parent = await mkdtemp(path.join(tmpdir(), 'campusloop-postgres-'));
  await chmod(parent, 0o755);
  cleanup.push(() => rm(parent, { recursive: true, force: true }));
  return path.join(parent, 'data');
}

async function start(dataDir: string, options: Partial<PostgresOptions> = {}): Promise<Postgres> {
  const server = await startPostgres({ dataDir, minimumFree: 0, ...options });
  cleanup.push(() => server.stop());
  return server;
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Starts the server in a process of its own, which prints the address. */
async function startElsewhere(dataDir: string, environment: NodeJS.ProcessEnv = process.env) {
  const code = `import(${JSON.stringify(new URL('start.ts', import.meta.url).href)})
    .then(({ startPostgres }) => startPostgres({ dataDir: process.argv[1], minimumFree: 0 }))
    .then(server => console.log(server.url), problem => console.log(problem.code));
    process.stdin.resume();`;
  const child = spawn(process.execPath, ['-e', code, dataDir], { env: environment, stdio: ['pipe', 'pipe', 'inherit'] });
  cleanup.push(async () => {
    child.kill('SIGKILL');
    await vi.waitFor(() => expect(processesOf(dataDir)).toEqual([]), { timeout: 10_000 });
  });
  const [answer] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, answer: answer.toString().trim() };
}

/** Every process whose command line names the folder. */
const processesOf = (dataDir: string) =>
  readdirSync('/proc').filter(pid => {
    const file = `/proc/${pid}/cmdline`;
    return /^\d+$/.test(pid) && existsSync(file) && readFileSync(file, 'utf8').includes(dataDir);
  });

const postmaster = (dataDir: string) => Number(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

describe('The embedded server', () => {
  it('is a PostgreSQL 18 on 127.0.0.1 only, with a password that is kept from others', async () => {
    const dataDir = await folder();
    const { url, port } = await start(dataDir);

    const [row] = await ask(url, `select current_setting('server_version_num')::int / 10000 as version, current_setting('listen_addresses') as address`);
    expect(row).toEqual({ version: 18, address: '127.0.0.1' });
    await expect(ask(`postgres://postgres:wrong@127.0.0.1:${port}/postgres`, 'select 1')).rejects.toThrow(/password authentication failed/);
    expect(statSync(path.join(dataDir, 'secrets', 'postgres')).mode & 0o777).toBe(0o600);
  });

  it('sorts and folds names alike on every machine', async () => {
    const { url } = await start(await folder());
    expect(await ask(url, `select datlocprovider as provider, datlocale as locale from pg_database where datname = 'postgres'`)).toEqual([{ provider: 'b', locale: 'C.UTF-8' }]);
  });

  it('keeps what was committed when all its processes are killed', async () => {
    const dataDir = await folder();
    const first = await start(dataDir);
    await ask(first.url, 'create table seen (n int)');
    await ask(first.url, 'insert into seen values (42)');
    process.kill(postmaster(dataDir), 'SIGKILL');
    await first.ended;

    const progress: string[] = [];
    const second = await start(dataDir, { onProgress: line => progress.push(line) });
    expect(await ask(second.url, 'select n from seen')).toEqual([{ n: 42 }]);
    expect(progress.join()).toMatch(/bringing itself up to date/);
  });

  it('starts over a lock whose number belongs to another program by now', async () => {
    const dataDir = await folder();
    const first = await start(dataDir);
    const lock = path.join(dataDir, 'postgres', 'postmaster.pid');
    const lines = readFileSync(lock, 'utf8');
    await first.stop();
    writeFileSync(lock, lines.replace(/^\d+/, String(process.pid)));

    const second = await start(dataDir);
    expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('leaves no process when stopped', async () => {
    const dataDir = await folder();
    const server = await start(dataDir);
    expect(processesOf(dataDir)).not.toEqual([]);
    await server.stop();
    expect(processesOf(dataDir)).toEqual([]);
    expect(existsSync(path.join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it('leaves no process when its parent is killed', async () => {
    const dataDir = await folder();
    const { child, answer } = await startElsewhere(dataDir);
    expect(answer).toMatch(/^postgres:/);

    child.kill('SIGKILL');
    await vi.waitFor(() => expect(processesOf(dataDir)).toEqual([]), { timeout: 10_000 });
  });

  it('runs as somebody else than root, or says that it cannot, where user namespaces are not to be had', async () => {
    const dataDir = await folder();
    const { answer } = await startElsewhere(dataDir, { ...process.env, PATH: '' });
    if (answer.startsWith('postgres:')) expect(statSync(path.join(dataDir, 'postgres', 'postmaster.pid')).uid).not.toBe(0);
    else expect(answer).toMatch(/^(NO_ACCOUNT|NO_ACCESS)$/);
  });
});

describe('The embedded server, kept', () => {
  it('is back at its address with what was committed after each kill, and stays away once it is stopped', async () => {
    const dataDir = await folder();
    const trouble = vi.fn<(line: string) => void>();
    const kept = await keepPostgres({ dataDir, minimumFree: 0 }, trouble);
    cleanup.push(() => kept.stop());
    await ask(kept.url, 'create table seen (n int)');
    for (const n of [1, 2]) {
      await ask(kept.url, `insert into seen values (${n})`);
      const killed = postmaster(dataDir);
      process.kill(killed, 'SIGKILL');
      await vi.waitFor(async () => expect(await ask(kept.url, 'select count(*)::int as n from seen')).toEqual([{ n }]), { timeout: 15_000 });
      expect(postmaster(dataDir)).not.toBe(killed);
    }
    expect(trouble.mock.calls).toEqual([[expect.stringMatching(/started again; what was answered is kept/)], [expect.stringMatching(/started again/)]]);
    await kept.stop();
    expect(processesOf(dataDir)).toEqual([]);
  });
});

describe('The embedded server refuses', () => {
  it('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    cleanup.push(async () => other.close());
    const { port } = other.address() as AddressInfo;

    await expect(start(await folder(), { port })).rejects.toMatchObject({ code: 'PORT_TAKEN', message: expect.stringContaining(String(port)) });
  });

  it('a folder that a living server uses', async () => {
    const dataDir = await folder();
    await start(dataDir);
    await expect(start(dataDir)).rejects.toMatchObject({ code: 'FOLDER_IN_USE', message: expect.stringContaining(`process ${postmaster(dataDir)}`) });
  });

  it('a disk that is nearly full', async () => {
    await expect(start(await folder(), { minimumFree: Number.MAX_SAFE_INTEGER })).rejects.toMatchObject({ code: 'NO_DISK' });
  });

  it.each(['19', '17'])('a database that PostgreSQL %s wrote', async version => {
    const dataDir = await folder();
    await (await start(dataDir)).stop();
    await writeFile(path.join(dataDir, 'postgres', 'PG_VERSION'), `${version}\n`);
    await expect(start(dataDir)).rejects.toMatchObject({ code: 'OTHER_VERSION', message: expect.stringContaining(`PostgreSQL ${version}`) });
  });

  it('a database whose password is lost', async () => {
    const dataDir = await folder();
    await (await start(dataDir)).stop();
    await rm(path.join(dataDir, 'secrets'), { recursive: true });
    await expect(start(dataDir)).rejects.toMatchObject({ code: 'NO_PASSWORD' });
  });

  it('a kind of machine without binaries', async () => {
    await expect(binaries('plan9-mips')).rejects.toMatchObject({ code: 'NO_BINARIES', message: expect.stringContaining('plan9-mips') });
  });
});
