/** A moment as the wall clock of the campus reads it, `YYYY-MM-DD HH:mm`. */
type Reading = string;

const dayIn = (reading: Reading) => reading.slice(0, 10);
const timeIn = (reading: Reading) => reading.slice(11);
const yearIn = (reading: Reading) => reading.slice(0, 4);

/** A day as short as it can be said today: none for today itself, no year within this one. */
function dayBeside(reading: Reading, today: string): string {
  if (dayIn(reading) === today) return '';
  return yearIn(reading) === yearIn(today) ? `${dayIn(reading).slice(5)} ` : `${dayIn(reading)} `;
}

/**
 * From one moment to another. The second has its own day as soon as that is another one, and then so has the first: over midnight
 * nobody has to guess which day a time is of.
 */
export function spanBetween(from: Reading, until: Reading, today: string): [from: string, until: string] {
  if (dayIn(from) === dayIn(until)) return [`${dayBeside(from, today)}${timeIn(from)}`, timeIn(until)];
  const day = yearIn(from) === yearIn(until) && yearIn(from) === yearIn(today) ? 5 : 0;
  return [from.slice(day), until.slice(day)];
}
