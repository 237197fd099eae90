import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startTelemetry, traced } from './telemetry.ts';

afterEach(() => vi.unstubAllEnvs());

describe('Telemetry', () => {
  it('sends what was traced to where the setting says', async () => {
    const paths: string[] = [];
    const collector = createServer((request, response) => {
      paths.push(request.url ?? '');
      response.end();
    }).listen(0, '127.0.0.1');
    await once(collector, 'listening');
    vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', `http://127.0.0.1:${(collector.address() as AddressInfo).port}`);
    const stop = await startTelemetry('kit-test');
    expect(await traced('work', {}, async () => 42)).toBe(42);
    await stop();
    expect(paths).toContain('/v1/traces');
    collector.closeAllConnections();
    collector.close();
  });

  it('stays silent without the setting, and lets faults through', async () => {
    const stop = await startTelemetry('kit-test');
    await expect(traced('work', {}, () => Promise.reject(new Error('a fault')))).rejects.toThrow('a fault');
    await stop();
  });
});
