import { useQuery, useSession } from '@campus/portal-kit';
import { DataTable, useList, type Column } from '@campus/portal-kit/data';
import { useMemo } from 'react';
import { ImportProblemsDocument, type ImportProblemsQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { englishFor } from './problem-words.ts';

type Connection = NonNullable<ImportProblemsQuery['rosterImport']>['problems'];
type Row = Connection['edges'][number];

const nothing = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 };
const pageOf = (data: ImportProblemsQuery) => (data.rosterImport ? { ...data.rosterImport.problems, nodes: data.rosterImport.problems.edges } : nothing);

function useMessage() {
  const { locale } = useSession();
  return useMemo(() => ({ node: { code, heading, message } }: Row) => (locale === 'en' ? (englishFor(code, heading) ?? message) : message), [locale]);
}

/** What is wrong, line by line, as the file counts its lines. */
export function ImportProblems({ id }: { id: string }) {
  const t = useText();
  const messageOf = useMessage();
  const list = useList({ filters: {} });
  const answer = useQuery(ImportProblemsDocument, { id, first: list.size, after: list.after }, { keep: true });
  const columns = useMemo(
    (): Column<Row>[] => [
      { id: 'line', header: t('report.line'), width: 84, numeric: true, fixed: true, cell: ({ node }) => node.line },
      { id: 'column', header: t('report.column'), width: 132, fixed: true, cell: ({ node }) => node.heading },
      { id: 'value', header: t('report.value'), width: 212, cell: ({ node }) => node.value ?? '—' },
      { id: 'message', header: t('report.message'), cell: messageOf },
    ],
    [t, messageOf],
  );
  return (
    <DataTable
      label={t('report.problems')} list={list} answer={answer} page={pageOf} columns={columns}
      rowId={row => row.cursor} rowName={({ node }) => `${node.line} ${node.heading}`}
      phoneItem={row => ({ title: row.node.heading, aside: row.node.line, detail: messageOf(row) })}
    />
  );
}
