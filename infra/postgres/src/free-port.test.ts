import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { freePort, probe } from './free-port.ts';

describe('A free port', () => {
  it('is never given twice, also when many ask at once', async () => {
    const ports = await Promise.all(Array.from({ length: 40 }, freePort));
    expect(new Set(ports).size).toBe(40);
  });

  it('is none that the system would give to an outgoing connection before it is used', async () => {
    for (const port of await Promise.all(Array.from({ length: 40 }, freePort))) {
      expect(port).toBeGreaterThanOrEqual(20_000);
      expect(port).toBeLessThan(32_000);
    }
  });

  it('is none on which somebody listens, be it on one address', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    await expect(probe(port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    other.close();
  });
});
