import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readiness } from './spawn.ts';

const child = (script: string) => spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });

describe('A process that is started', () => {
  it('says where it serves', async () => {
    const started = child('process.send({ url: "http://127.0.0.1:1" }, () => process.exit())');
    expect(await readiness('health', started)).toBe('http://127.0.0.1:1');
  });

  it('says what it failed with', async () => {
    const started = child('process.send({ problem: "the port is taken" }, () => process.exit())');
    await expect(readiness('health', started)).rejects.toThrow('health did not start: the port is taken');
  });

  it('may end without a word', async () => {
    await expect(readiness('health', child('process.exit(3)'))).rejects.toThrow('health did not start: it ended before it was ready');
  });

  it('is ended when it hangs, and does not hold up whoever would start it again', async () => {
    const hanging = child('setInterval(() => undefined, 1000)');
    await expect(readiness('health', hanging, 300)).rejects.toThrow('health did not start: it was not ready within 0.3 s and was ended');
    expect(hanging.signalCode).toBe('SIGKILL');
  });
});
