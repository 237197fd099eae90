import type { Integrator } from '../integrator.ts';

/** One row of a list as a journey sees it: compared whole, so its shape is stated by what it is compared with. */
// oxlint-disable-next-line typescript/no-explicit-any -- typing every row of every list would say everything twice
export type Row = any;

/** Every row of a list, walked page by page as an integrator does. `list` is a root field with its filter, `row` what is asked of each. */
export async function everyRow(asker: Integrator, list: string, row: string, filter = ''): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const document = `query ($after: String) { list: ${list}(first: 200, after: $after${filter && `, filter: ${filter}`}) { nodes { ${row} } pageInfo { hasNextPage endCursor } } }`;
    const { data, errors } = await asker.ask(document, { after });
    if (errors) throw new AggregateError(errors, errors[0]?.message);
    rows.push(...data.list.nodes);
    ({ hasNextPage: more, endCursor: after } = data.list.pageInfo);
  }
  return rows;
}
