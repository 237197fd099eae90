import { Button, Panel } from '@campus/portal-kit';
import { TextInput } from '@campus/portal-kit/data';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../texts.ts';
import '../health.css';

/** Opens the page of the tube whose label is scanned or typed. */
export function FindTube() {
  const t = useText();
  const go = useNavigate();
  const [label, setLabel] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    if (label.trim()) void go(`/health/tubes/${encodeURIComponent(label.trim())}`);
  }
  return (
    <Panel padded>
      <form className="health-scan" onSubmit={submit}>
        <TextInput label={t('tube.label')} value={label} onChange={event => setLabel(event.currentTarget.value)} autoComplete="off" />
        <Button type="submit">{t('tube.find')}</Button>
      </form>
    </Panel>
  );
}
