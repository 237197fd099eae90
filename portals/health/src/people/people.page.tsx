import { Button, Page, Panel, Segments } from '@campus/portal-kit';
import { TextInput, useList } from '@campus/portal-kit/data';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import type { HealthStateName } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { PeopleInState } from './people-in-state.tsx';
import '../health.css';

const STATES: readonly HealthStateName[] = ['POSITIVE', 'PENDING', 'CLEAR', 'UNKNOWN'];

function FindPerson() {
  const t = useText();
  const go = useNavigate();
  const [number, setNumber] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    if (number.trim()) void go(`/health/people/${encodeURIComponent(number.trim())}`);
  }
  return (
    <Panel padded>
      <form className="health-scan" onSubmit={submit}>
        <TextInput label={t('person.number')} value={number} onChange={event => setNumber(event.currentTarget.value)} autoComplete="off" data-autofocus />
        <Button type="submit">{t('state.find')}</Button>
      </form>
    </Panel>
  );
}

/** Whose health state to show, by number or by state: nobody's is listed unasked. */
export default function PeoplePage() {
  const t = useText();
  const list = useList({ filters: { state: '' as string } });
  const state = STATES.find(one => one === list.filters.state);
  const filters = <Segments label={t('state.title')} value={state ?? ''} onChange={next => list.filter({ state: next })} items={STATES.map(one => ({ value: one as string, label: t(`state.states.${one}`) }))} />;
  return (
    <Page title={t('state.title')} about={t('state.about')}>
      <FindPerson />
      {state ? <PeopleInState state={state} list={list} filters={filters} /> : <Panel title={t('state.people')} padded><div className="k-stack"><div>{filters}</div><p className="k-meta">{t('state.peopleHint')}</p></div></Panel>}
    </Page>
  );
}
