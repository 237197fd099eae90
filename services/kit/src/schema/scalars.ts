import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function instant(value: unknown): Date {
  const date = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : new Date(NaN);
  if (Number.isNaN(date.getTime())) throw new GraphQLError(`"${String(value)}" is not an instant. Write it with its zone, such as 2022-11-23T08:30:00+08:00.`);
  return date;
}

function day(value: unknown): string {
  const real = typeof value === 'string' && DAY.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
  if (!real) throw new GraphQLError(`"${String(value)}" is not a day of the calendar. Write it as YYYY-MM-DD.`);
  return value as string;
}

const text = (node: { kind: string; value?: unknown }) => (node.kind === Kind.STRING ? node.value : undefined);

/** An instant, as `2022-11-23T00:30:00.000Z`; taken with any zone, answered in UTC. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant (RFC 3339). Any zone is taken; answers are in UTC. 时刻',
  serialize: value => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: instant,
  parseLiteral: node => instant(text(node)),
});

/** A day of the campus calendar, `YYYY-MM-DD`, without a zone. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day of the campus calendar, YYYY-MM-DD. 日期',
  serialize: value => String(value),
  parseValue: day,
  parseLiteral: node => day(text(node)),
});

/** Stands where the printed schema has the enum of a department's problem codes (see `build.ts`). */
export const ProblemCode = new GraphQLScalarType<string, string>({ name: 'ProblemCode', serialize: String });
