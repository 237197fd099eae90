import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { sql, type CompiledQuery, type Kysely, type RawBuilder, type SelectQueryBuilder } from 'kysely';
import { lineOf } from '../database/line.ts';
import { sameFor } from '../database/statement.ts';
import type { Page, PageArgs } from '../schema/connection.ts';
import { asked } from './asked.ts';

/** One column a list is ordered by; never null in any row, and the last one unique. */
export interface OrderColumn {
  /** `table.column` as Kysely sees it, such as `person.updatedAt`. */
  readonly column: string;
  readonly direction: 'asc' | 'desc';
}

/** What to page through: a query with its joins, conditions and columns, but without order or limit. */
export interface PageSource<DB, TB extends keyof DB, Row> {
  readonly db: Kysely<DB>;
  readonly query: SelectQueryBuilder<DB, TB, Row>;
  readonly order: readonly OrderColumn[];
  /** Whether an index finds the rows, so that the page travels with other quick reads ({@link Line}) and does not hold them up. */
  readonly isQuick?: boolean;
}

const LARGEST = 200;
const mark = (index: number) => `cursorPart${index}`;

/** One page by keyset: always the same cost, however deep, and no row twice or skipped when rows come and go between pages. */
export async function page<DB, TB extends keyof DB, Row extends object>(args: PageArgs, info: GraphQLResolveInfo, source: PageSource<DB, TB, Row>): Promise<Page<Row>> {
  if (args.first < 1 || args.first > LARGEST) throw misasked(`first is ${args.first}; ask for 1 to ${LARGEST} at a time.`);
  const { order, query } = source;
  let rows = query
    .select(order.map(({ column }, index) => sql<string>`${sql.ref(column)}::text`.as(mark(index))) as never)
    .limit(args.first + 1) as SelectQueryBuilder<DB, TB, Row>;
  for (const { column, direction } of order) rows = rows.orderBy(sql.ref(column), direction);
  if (args.after) rows = rows.where(beyond(order, parts(args.after, order.length)) as never);

  const wantsCount = asked(info).has('totalCount');
  const [found, totalCount] = await Promise.all([rowsOf(rows, source), wantsCount ? count(source) : null]);
  return shape(found, args, order.length, totalCount);
}

function rowsOf<DB, TB extends keyof DB, Row>(query: SelectQueryBuilder<DB, TB, Row>, { db, isQuick }: PageSource<DB, TB, Row>): Promise<readonly Row[]> {
  const line = isQuick ? lineOf(db) : null;
  if (!line) return query.execute() as Promise<Row[]>;
  return line.ask(sameFor<Row>(query.compile() as CompiledQuery<Row>), null);
}

function shape<Row extends object>(found: readonly Row[], args: PageArgs, width: number, totalCount: number | null): Page<Row> {
  const nodes = found.slice(0, args.first);
  const cursorOf = (row: Row) =>
    Buffer.from(JSON.stringify(Array.from({ length: width }, (_, index) => (row as Record<string, unknown>)[mark(index)]))).toString('base64url');
  const last = nodes.at(-1);
  return {
    nodes,
    get edges() {
      return nodes.map(node => ({ cursor: cursorOf(node), node }));
    },
    pageInfo: {
      hasNextPage: found.length > nodes.length,
      hasPreviousPage: !!args.after,
      startCursor: nodes[0] ? cursorOf(nodes[0]) : null,
      endCursor: last ? cursorOf(last) : null,
    },
    totalCount,
  };
}

async function count<DB, TB extends keyof DB, Row>({ db, query }: PageSource<DB, TB, Row>): Promise<number> {
  const counted = await sql<{ total: number }>`select count(*)::int as total from (${query}) as counted`.execute(db);
  return counted.rows[0]?.total ?? 0;
}

/** The rows after a cursor: a row comparison when all columns go one way (an index walks it), else spelled out column by column. */
function beyond(order: readonly OrderColumn[], values: readonly string[]): RawBuilder<boolean> {
  const operator = (direction: 'asc' | 'desc') => sql.raw(direction === 'asc' ? '>' : '<');
  const first = order[0]!.direction;
  if (order.every(({ direction }) => direction === first)) {
    const columns = sql.join(order.map(({ column }) => sql.ref(column)));
    return sql<boolean>`(${columns}) ${operator(first)} (${sql.join(values)})`;
  }
  const steps = order.map(({ column, direction }, index) => {
    const equal = order.slice(0, index).map((before, at) => sql`${sql.ref(before.column)} = ${values[at]}`);
    return sql`(${sql.join([...equal, sql`${sql.ref(column)} ${operator(direction)} ${values[index]}`], sql` and `)})`;
  });
  return sql<boolean>`(${sql.join(steps, sql` or `)})`;
}

function parts(cursor: string, width: number): string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === width && values.every(value => typeof value === 'string')) return values as string[];
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  throw misasked('`after` is not a cursor of this list and order. Start again without it.');
}

const misasked = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
