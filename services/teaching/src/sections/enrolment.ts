const MOST_AT_ONCE = 200;
const MOST_NAMED = 5;

/** Why these numbers cannot be enrolled, or null if they can. */
export function refuseEnrolment(numbers: readonly string[], known: ReadonlySet<string>) {
  if (numbers.length < 1 || numbers.length > MOST_AT_ONCE)
    return { code: 'ENROLMENT_SIZE', message: `${numbers.length} students were named. Name 1 to ${MOST_AT_ONCE} at a time.`, path: ['personNumbers'] };
  const unknown = numbers.filter(number => !known.has(number));
  if (unknown.length === 0) return null;
  const named = unknown.slice(0, MOST_NAMED);
  const rest = unknown.length > MOST_NAMED ? ` and ${unknown.length - MOST_NAMED} more` : '';
  return { code: 'PERSON_UNKNOWN', message: `No active student of your colleges has the number ${named.join(', ')}${rest}. Check the list; nobody was enrolled.`, path: ['personNumbers'], about: named };
}
