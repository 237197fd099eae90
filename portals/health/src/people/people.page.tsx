import { Button, Page, Panel } from '@campus/portal-kit';
import { TextInput } from '@campus/portal-kit/data';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../texts.ts';
import '../health.css';

/** Asks whose health state to show: nobody's is listed unasked. */
export default function PeoplePage() {
  const t = useText();
  const go = useNavigate();
  const [number, setNumber] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    if (number.trim()) void go(`/health/people/${encodeURIComponent(number.trim())}`);
  }
  return (
    <Page title={t('state.title')} about={t('state.about')}>
      <Panel padded>
        <form className="health-scan" onSubmit={submit}>
          <TextInput label={t('person.number')} value={number} onChange={event => setNumber(event.currentTarget.value)} autoComplete="off" data-autofocus />
          <Button type="submit">{t('state.find')}</Button>
        </form>
      </Panel>
    </Page>
  );
}
