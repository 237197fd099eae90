import { Empty, Segments, useQuery, When } from '@campus/portal-kit';
import { DataTable, Drawer, Select, useList } from '@campus/portal-kit/data';
import { useState } from 'react';
import { HealthResultsDocument, type LaboratoryReading, type ResultOutcome } from '../gql/graphql.ts';
import { LivePage } from '../live/live-page.tsx';
import { useText } from '../texts.ts';
import { ReadingOf } from '../words/state.tsx';
import { ResultFacts } from './result-facts.tsx';
import { nameOfResult, useResultColumns } from './result-table.tsx';

const OUTCOMES: readonly ResultOutcome[] = ['COUNTED', 'UNMATCHED', 'NOT_COUNTED', 'SUPERSEDED', 'DISMISSED'];
const VALUES: readonly LaboratoryReading[] = ['POSITIVE', 'NEGATIVE', 'INCONCLUSIVE', 'INVALID'];

/** The chosen one as a condition; null for all. */
const chosen = <T extends string>(all: readonly T[], value: string | null): T[] | null => {
  const found = all.find(one => one === value);
  return found ? [found] : null;
};

export default function ResultsPage() {
  const t = useText();
  const [open, setOpen] = useState<string | null>(null);
  const list = useList({ filters: { outcome: 'ALL' as string, value: null as string | null } });
  const { outcome, value } = list.filters;
  const answer = useQuery(HealthResultsDocument, { outcomes: chosen(OUTCOMES, outcome), values: chosen(VALUES, value), first: list.size, after: list.after }, { keep: true });
  const row = answer.data?.laboratoryResults.nodes.find(one => one.id === open);
  const filters = (
    <>
      <Segments label={t('result.outcome')} value={outcome} onChange={next => list.filter({ outcome: next })} items={[{ value: 'ALL', label: t('result.all') }, ...OUTCOMES.map(one => ({ value: one as string, label: t(`result.outcomes.${one}`) }))]} />
      <Select aria-label={t('result.value')} placeholder={t('result.value')} clearable value={value} onChange={next => list.filter({ value: next })} data={VALUES.map(one => ({ value: one, label: t(`result.values.${one}`) }))} />
    </>
  );
  return (
    <LivePage title={t('result.title')} about={t('result.about')} changed={answer.again}>
      <DataTable
        label={t('result.title')} list={list} answer={answer} page={data => data.laboratoryResults} columns={useResultColumns()} filters={filters}
        rowId={one => one.id} rowName={nameOfResult} onOpen={one => setOpen(one.id)} names={{ name: t('person.name'), number: t('person.number') }}
        phoneItem={one => ({ title: nameOfResult(one), aside: <ReadingOf value={one.value} />, detail: t(`result.outcomes.${one.outcome}`), time: <When at={one.receivedAt} /> })}
        empty={<Empty title={t('result.empty')} hint={t('result.emptyHint')} />}
      />
      <Drawer opened={row !== undefined} onClose={() => setOpen(null)} title={row ? nameOfResult(row) : t('result.title')}>{row && <ResultFacts row={row} />}</Drawer>
    </LivePage>
  );
}
