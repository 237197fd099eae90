import { afterAll, describe, expect, it } from 'vitest';
import { openCommand } from '../command.testing.ts';

const command = await openCommand();
afterAll(() => command.close());
const POLICY = 'policy { kind version effectiveOn source sourceEnglish publishedAt values { code value unit unitEnglish } }';
const values = [{ code: 'lookBackDays', value: '4' }, { code: 'closeMinutes', value: '15' }, { code: 'secondaryMinutes', value: '15' }, { code: 'rings', value: '2' }];
const publish = (facts: object = {}) => command.mutate('publishPolicy', { kind: 'TRACING', effectiveOn: '2022-11-24', source: '本市疾控通告', values, ...facts }, POLICY);

describe('policies', () => {
  it('begin with the editions of isolation, the newest first', async () => {
    const { policies } = await command.ask('{ policies(kind: ISOLATION) { version effectiveOn source values { code value } } }');
    expect(policies.map(({ version, effectiveOn }: { version: number; effectiveOn: string }) => `${version}: ${effectiveOn}`)).toEqual(['10: 2022-11-11', '9: 2022-06-28', '8: 2022-03-15']);
    expect(policies[1].values).toContainEqual({ code: 'closeCentralTests', value: '1, 2, 3, 5, 7' });
  });
  it('are of every kind unless one is asked for', async () => {
    const { policies } = await command.ask('{ policies { kind } }');
    expect([...new Set(policies.map(({ kind }: { kind: string }) => kind))].sort()).toEqual(['ISOLATION', 'POOLING', 'TRACING']);
  });
});

describe('publishPolicy', () => {
  it('adds a version, leaves the ones before it, and tells the departments', async () => {
    expect(await publish({ sourceEnglish: ' Notice of the city ' })).toMatchObject({ policy: { kind: 'TRACING', version: 2, effectiveOn: '2022-11-24', sourceEnglish: 'Notice of the city', values: [{ code: 'lookBackDays', value: '4', unit: '天', unitEnglish: 'days' }, {}, {}, {}] } });
    expect((await command.heard('policy.published')).at(-1)).toMatchObject({ kind: 'TRACING', version: 2, effectiveOn: '2022-11-24', source: '本市疾控通告', values: { lookBackDays: 4, closeMinutes: 15 } });
    expect((await command.ask('{ policies(kind: TRACING) { version } }')).policies).toEqual([{ version: 2 }, { version: 1 }]);
    expect((await command.audit()).at(-1)).toMatchObject({ actor: 'officer', action: 'policy.published' });
  });
  it('gives two that are published at once a version each', async () => {
    const both = await Promise.all([publish(), publish()]);
    expect(both.map(({ policy }) => policy.version).sort()).toEqual([3, 4]);
  });
  it('refuses a day that is over by the campus clock', async () => {
    command.clock.set('2022-11-23T16:00:00Z');
    expect(await publish({ effectiveOn: '2022-11-23' })).toEqual({ __typename: 'Refused', problems: [{ code: 'POLICY_IN_PAST', path: ['effectiveOn'] }] });
  });
});
