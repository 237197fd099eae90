export { Age, When } from './instant.tsx';
export { missing, num, percent } from './number.ts';
export { age, dayOf, full, hourOf, isStale, longDay, when } from './time.ts';
export { useFormat } from './use-format.ts';
export { useMinute, useSecond } from './use-minute.ts';
