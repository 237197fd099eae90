import { expect, it } from 'vitest';
import { partOfDay } from './part-of-day.ts';

const at = (clock: string) => partOfDay(new Date(`2022-11-24T${clock}+08:00`), 'Asia/Shanghai');

it.each([['04:59', 'evening'], ['05:00', 'morning'], ['11:59', 'morning'], ['12:00', 'afternoon'], ['17:59', 'afternoon'], ['18:00', 'evening'], ['00:00', 'evening']])('At %s the greeting is that of the %s', (clock, part) => {
  expect(at(clock)).toBe(part);
});
