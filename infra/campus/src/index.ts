export { DEFAULT_SEED, generateCampus, type Campus, type CampusOptions } from './campus.ts';
export type { MealSlot } from './life/meals.ts';
export { presenceOf, type PresenceOptions, type Stay } from './life/presence.ts';
export type { Section, Session } from './life/timetable.ts';
export { checkCharacter } from './people/identity-number.ts';
export { rosterRows } from './write/roster.ts';
export { writeRosterSpreadsheets, type RosterFiles } from './write/spreadsheets.ts';
export { NotEmpty, writeSampleCampus, type SampleOptions, type SampleReport } from './write/sample.ts';
export { writePresence } from './write/presence.ts';
