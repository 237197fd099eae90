import type { HealthPolicy } from './policy.ts';

/** A policy in which every threshold has a value; a test states the one it is about. */
export const policy = (facts: Partial<HealthPolicy> = {}): HealthPolicy => ({
  version: '2022-06-27',
  tubeCapacities: [5, 10, 20],
  retestHours: 4,
  watchedDiseases: ['COVID-19'],
  analytes: { 'COVID-19': ['94500-6', '94533-7', '94534-5'], 'influenza A': ['92142-9'], 'influenza B': ['92141-1'] },
  recovery: { negatives: 2, hours: 24 },
  ...facts,
});
