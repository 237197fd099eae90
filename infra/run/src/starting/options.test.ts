import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOptions, workersFor } from './options.ts';

const read = (args: string[], env: NodeJS.ProcessEnv = {}) => readOptions(args, env, '/campus');

describe('npm start', () => {
  it('starts all in one on port 4000 with 5,000 people', () => {
    expect(read([])).toMatchObject({ topology: 'one', port: 4000, size: 5_000, dataDir: path.join('/campus', '.data'), issuer: undefined });
  });

  it('takes its options', () => {
    expect(read(['--size', '30000', '--cluster', '--port', '4100'])).toMatchObject({ topology: 'cluster', port: 4100, size: 30_000 });
    expect(read(['--empty'])).toMatchObject({ size: 0 });
  });

  it('takes the settings of the environment, an option before a setting', () => {
    const env = { PORT: '5000', DATA_DIR: '/srv/data', DATABASE_URL: 'postgres://x', PUBLIC_URL: 'https://campus.example.edu' };
    expect(read([], env)).toMatchObject({ port: 5000, dataDir: '/srv/data', databaseUrl: 'postgres://x', publicUrl: 'https://campus.example.edu' });
    expect(read(['--port', '4100'], env)).toMatchObject({ port: 4100 });
  });

  it('lets a process answer for each core, if there is memory', () => {
    const GB = 2 ** 30;
    expect([workersFor(1, 4 * GB), workersFor(2, 16 * GB), workersFor(4, 4 * GB), workersFor(32, 64 * GB), workersFor(2, GB)]).toEqual([1, 2, 2, 4, 1]);
    expect(read(['--workers', '3'], { WORKERS: '2' })).toMatchObject({ workers: 3 });
    expect(read([], { WORKERS: '2' })).toMatchObject({ workers: 2 });
  });

  it.each([
    ['an option that it does not know', ['--sise', '5000'], {}, /--sise.*Usage: npm start/],
    ['an option without its value', ['--port'], {}, /--port.*Usage: npm start/],
    ['a word', ['cluster'], {}, /cluster.*Usage: npm start/],
    ['a size that no campus has', ['--size', '7'], {}, /--size takes a whole number from 1000 to 300000, not "7"/],
    ['a port that is none', ['--port', 'http'], {}, /--port takes a whole number/],
    ['an empty campus with a size', ['--empty', '--size', '5000'], {}, /contradict/],
    ['workers in a cluster', ['--cluster', '--workers', '2'], {}, /contradict/],
    ['no worker', ['--workers', '0'], {}, /--workers takes a whole number from 1 to 64/],
    ['an issuer without a client', [], { OIDC_ISSUER: 'https://login.example.edu' }, /OIDC_CLIENT_ID/],
  ])('refuses %s in one line', (_, args, env, message) => {
    expect(() => read(args, env)).toThrow(message);
    expect(() => read(args, env)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('\n') }));
  });
});
