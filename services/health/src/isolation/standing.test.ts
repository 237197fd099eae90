import { describe, expect, it } from 'vitest';
import type { Plan } from '../regime/plan.ts';
import { standingOf, type StandingOrder } from './standing.ts';

const close: Plan = [{ mode: 'CENTRAL', days: 7, tests: [] }, { mode: 'HOME', days: 3, tests: [] }];
const home: Plan = [{ mode: 'HOME', days: 7, tests: [] }];
const pending: Plan = [{ mode: 'CENTRAL', days: null, tests: [1] }];
const hospital: Plan = [{ mode: 'HOSPITAL', days: null, tests: [] }];
const order = (some: Partial<StandingOrder> = {}): StandingOrder => ({ reason: 'CLOSE_CONTACT', plan: close, beginsOn: '2022-07-01', ...some });
const secondary = order({ reason: 'SECONDARY_CONTACT', plan: home });
const on = (today: string, ...orders: StandingOrder[]) => standingOf(orders, today, true);

describe('The effective isolation', () => {
  it('of nobody with an order is none', () => expect(on('2022-07-01')).toBeNull());

  it.each([
    ['a close contact also in the second ring', [order(), secondary], 'CENTRAL', 'CLOSE_CONTACT'],
    ['a contact who is pending', [order(), order({ reason: 'PENDING_RESULT', plan: pending })], 'CENTRAL', 'PENDING_RESULT'],
    ['a contact who became a case', [order(), order({ reason: 'CASE', plan: hospital })], 'HOSPITAL', 'CASE'],
    ['a contact of a contact alone', [secondary], 'HOME', 'SECONDARY_CONTACT'],
  ])('of %s', (_, orders, mode, reason) => {
    expect(on('2022-07-01', ...orders)).toMatchObject({ mode, reason });
    expect(on('2022-07-01', ...[...orders].reverse())).toMatchObject({ mode, reason });
  });

  it('takes the stricter phase of the day, not the graver reason at home', () => {
    const inRoom = order({ reason: 'SECONDARY_CONTACT', plan: [{ mode: 'CENTRAL', days: 7, tests: [] }], beginsOn: '2022-07-08' });
    expect(on('2022-07-09', order(), inRoom)).toMatchObject({ mode: 'CENTRAL', reason: 'SECONDARY_CONTACT', until: '2022-07-14' });
  });

  it('lasts until the last of its orders, and has no last day while one is open', () => {
    expect(on('2022-07-01', order(), secondary)).toMatchObject({ until: '2022-07-10', turnsOn: '2022-07-08' });
    expect(on('2022-07-01', order(), order({ reason: 'PENDING_RESULT', plan: pending }))).toMatchObject({ until: null });
  });

  it('is due only when every order is over', () => {
    expect(on('2022-07-11', order(), order({ beginsOn: '2022-07-03' }))).toMatchObject({ isDue: false, until: '2022-07-12' });
    expect(on('2022-07-13', order(), order({ beginsOn: '2022-07-03' }))).toMatchObject({ isDue: true, until: '2022-07-12', turnsOn: null });
  });

  it('at home takes a room where no residence is known', () => {
    expect(standingOf([secondary], '2022-07-01', false)).toMatchObject({ mode: 'CENTRAL' });
  });
});
