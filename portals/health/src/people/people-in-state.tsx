import { Empty, missing, useQuery, When } from '@campus/portal-kit';
import { DataTable, type Column, type List } from '@campus/portal-kit/data';
import { useMemo, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { HealthPeopleInStateDocument, type HealthPeopleInStateQuery, type HealthStateName } from '../gql/graphql.ts';
import { useNews } from '../live/use-news.ts';
import { useText } from '../texts.ts';
import { ReadingOf, StateOf } from '../words/state.tsx';

type Row = HealthPeopleInStateQuery['peopleInState']['nodes'][number];

const nameOf = (row: Row): string => row.person?.name ?? row.person?.number ?? row.id;

function useColumns(): Column<Row>[] {
  const t = useText();
  return useMemo(() => [
    { id: 'number', header: t('person.number'), cell: row => row.person?.number ?? missing, width: 140, fixed: true },
    { id: 'name', header: t('person.name'), cell: row => row.person?.name ?? missing, width: 130, fixed: true },
    { id: 'college', header: t('state.college'), cell: row => row.person?.college?.name ?? missing },
    { id: 'state', header: t('state.title'), cell: row => <StateOf state={row.state.state} />, width: 120 },
    { id: 'cause', header: t('state.cause'), cell: row => (row.state.cause ? <>{t(`state.causes.${row.state.cause.kind}`)} <ReadingOf value={row.state.cause.reading} /></> : missing), width: 190 },
    { id: 'since', header: t('state.since'), cell: row => <When at={row.state.since} />, width: 120, numeric: true },
    { id: 'retestDueAt', header: t('state.retestDueAt'), cell: row => <When at={row.state.retestDueAt} />, width: 130, numeric: true },
    { id: 'changedAt', header: t('state.changedAt'), cell: row => <When at={row.changedAt} />, width: 120, numeric: true },
  ], [t]);
}

interface PeopleInStateProps { state: HealthStateName; list: List<{ state: string }>; filters: ReactNode }

/** Who is in a state: the people behind its figure. */
export function PeopleInState({ state, list, filters }: PeopleInStateProps) {
  const t = useText();
  const go = useNavigate();
  const answer = useQuery(HealthPeopleInStateDocument, { state, first: list.size, after: list.after }, { keep: true });
  useNews(answer.again, { isQuiet: true });
  return (
    <DataTable
      label={t('state.people')} list={list} answer={answer} page={data => data.peopleInState} columns={useColumns()} filters={filters}
      rowId={row => row.id} rowName={nameOf} onOpen={row => row.person?.number && go(`/health/people/${encodeURIComponent(row.person.number)}`)}
      names={{ name: t('person.name'), number: t('person.number'), college: t('state.college') }}
      phoneItem={row => ({ title: nameOf(row), aside: <StateOf state={row.state.state} />, detail: row.person?.number, time: <When at={row.state.since} /> })}
      empty={<Empty title={t('state.nobodyIn')} />}
    />
  );
}
