import { Button, download, Facts, Failed, Panel, Status, useCan, useFormat, useQuery, useSession } from '@campus/portal-kit';
import { Modal, Textarea } from '@campus/portal-kit/data';
import { useEffect, useState, type FormEvent } from 'react';
import { PersonExportDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { asHtml, asJson, base64Of, missingOf, partsOf, type ExportedPerson } from './document.ts';

/** The purpose is refused by the server below this; the form says so first. */
const FEWEST = 4;

interface Exported { person: ExportedPerson; purpose: string; madeAt: string }

/** Everything that the departments hold of one person, for who answers people's requests: asked for once, with its purpose, and taken away as a file. */
export function ExportPerson({ personId }: { personId: string }) {
  const t = useText();
  const can = useCan();
  const [isAsking, setAsking] = useState(false);
  const [purpose, setPurpose] = useState<string | null>(null);
  const [exported, setExported] = useState<Exported | null>(null);
  if (!can('personnel.person.export')) return null;
  const started = (text: string) => { setExported(null); setPurpose(text); setAsking(false); };
  const ended = (person: ExportedPerson) => { setExported({ person, purpose: purpose ?? '', madeAt: new Date().toISOString() }); setPurpose(null); };
  return (
    <Panel title={t('export.title')} padded>
      <div className="k-stack">
        <p className="k-meta">{t('export.about')}</p>
        {exported && <Result exported={exported} />}
        {purpose !== null && <Asking personId={personId} purpose={purpose} onDone={ended} />}
        <div className="k-actions"><Button variant="default" loading={purpose !== null} onClick={() => setAsking(true)}>{t('export.verb')}</Button></div>
      </div>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={t('export.verb')} size="sm"><PurposeForm onGiven={started} /></Modal>
    </Panel>
  );
}

/** Asks the six departments once and goes, so that nothing asks them again by itself. */
function Asking({ personId, purpose, onDone }: { personId: string; purpose: string; onDone: (person: ExportedPerson) => void }) {
  const answer = useQuery(PersonExportDocument, { id: personId, purpose });
  const person = answer.loading ? null : answer.data?.person;
  useEffect(() => { if (person) onDone(person); });
  return answer.problem && <Failed problem={answer.problem} onRetry={answer.again} compact />;
}

function PurposeForm({ onGiven }: { onGiven: (purpose: string) => void }) {
  const t = useText();
  const [purpose, setPurpose] = useState('');
  const [isShort, setShort] = useState(false);
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const said = new Set(purpose.replace(/\s/g, '')).size >= FEWEST;
    setShort(!said);
    if (said) onGiven(purpose.trim());
  }
  return (
    <form className="k-stack" onSubmit={onSubmit}>
      <p className="k-meta">{t('export.logged')}</p>
      <Textarea label={t('export.purpose')} placeholder={t('export.purposeHint')} value={purpose} onChange={event => setPurpose(event.currentTarget.value)} error={isShort && t('export.purposeShort')} minRows={2} required data-autofocus />
      <div className="k-foot"><Button type="submit">{t('export.confirm')}</Button></div>
    </form>
  );
}

function Result({ exported: { person, purpose, madeAt } }: { exported: Exported }) {
  const t = useText();
  const { full, num } = useFormat();
  const { locale } = useSession();
  const words = {
    lang: locale, title: t('export.title'), purpose: t('export.purpose'), madeAt: full(madeAt), nothing: t('export.nothing'), missing: t('export.missing'),
    departments: { personnel: t('export.departments.personnel'), health: t('export.departments.health'), logistics: t('export.departments.logistics'), teaching: t('export.departments.teaching'), employment: t('export.departments.employment'), command: t('export.departments.command') },
  };
  const missing = missingOf(person);
  const save = (ending: string, mediaType: string, text: string) => download({ name: `${person.number}.${ending}`, mediaType, base64: base64Of(text) });
  return (
    <div className="k-stack" role="status">
      {missing.length > 0 && <Status tone="bad">{t('export.incomplete', { names: missing.map(name => words.departments[name]).join(t('grid.comma')) })}</Status>}
      <Facts items={partsOf(person).map(([name, held]) => [words.departments[name], held ? t('export.rows', { n: num(held.tables.reduce((sum, { rowCount }) => sum + rowCount, 0)) }) : t('export.missing')])} />
      <div className="k-actions">
        <Button onClick={() => save('html', 'text/html', asHtml(person, purpose, words))}>{t('export.html')}</Button>
        <Button variant="default" onClick={() => save('json', 'application/json', asJson(person, purpose, madeAt))}>{t('export.json')}</Button>
      </div>
    </div>
  );
}
