import type { LogisticsPolicy } from './policy.ts';

/** The policy that the migration lays down. */
export const policy: LogisticsPolicy = {
  version: '2020-01-01', chlorine: { least: 250, most: 500 }, minutes: { contact: 30, ventilation: 30 }, disinfectionDueMinutes: 480, coverDays: { SUPPLY: 30, FOOD: 7 },
  dispatch: { minutes: 120, gear: { MASK: 14, SANITISER: 1, DISINFECTANT: 1 }, daily: { MEAL: 3, WATER: 2 } },
};
