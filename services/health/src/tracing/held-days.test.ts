import { afterAll, describe, expect, it } from 'vitest';
import { csv } from '../report/report.testing.ts';
import { openTracing, stay } from './tracing.testing.ts';

const health = await openTracing();
health.clock.set('2022-11-23T02:00:00Z');
afterAll(() => health.close());

describe('Days that an open case holds', () => {
  it('are kept beyond the retention until it ends', async () => {
    await health.record([stay(1, '2022-11-22T11:20:00', '2022-11-22T11:40:00'), stay(2, '2022-11-19T12:00:00', '2022-11-19T13:00:00')]);
    await health.send(csv(health.result(1, 'Positive')));
    await health.settle();
    health.clock.set('2023-01-10T02:00:00Z');
    await health.turn('keep-presence-days');
    expect(await health.db.selectFrom('presence').select('t0').execute()).toHaveLength(1);
    await health.send(csv(health.result(1, '', { test_result_status: 'W' })));
    await health.settle();
    await health.turn('keep-presence-days');
    expect(await health.db.selectFrom('presence').select('t0').execute()).toEqual([]);
  });
});
