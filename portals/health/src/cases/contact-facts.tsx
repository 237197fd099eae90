import { Empty, Facts, Panel, useCan, useFormat, When } from '@campus/portal-kit';
import { Link } from 'react-router';
import { useText } from '../texts.ts';
import { Between } from '../words/between.tsx';
import { ContactState } from '../words/standing.tsx';
import type { ContactRow } from './contact-row.ts';
import { WithdrawContact } from './withdraw-contact.tsx';
import '../health.css';

function Evidence({ contact }: { contact: ContactRow }) {
  const t = useText();
  const { num } = useFormat();
  if (contact.evidence.length === 0) return <Empty title={t('contact.noEvidence')} />;
  return (
    <ul className="health-lines">
      {contact.evidence.map(one => (
        <li key={`${one.place?.code} ${one.seat} ${one.from}`}>
          <span>{one.place?.name ?? one.place?.code}{one.seat && ` · ${one.seat}`}</span>
          <span className="k-num">{t('contact.together', { n: num(one.minutes) })}</span>
          <span className="k-meta"><Between from={one.from} until={one.until} /></span>
          <span className="k-meta">{one.through && t('contact.through', { name: one.through.name ?? one.through.number ?? t('person.unknown') })}</span>
        </li>
      ))}
    </ul>
  );
}

/** One contact in a drawer: how near, what shows it, and the way out for who was none. */
export function ContactFacts({ contact, isOpen, onDone }: { contact: ContactRow; isOpen: boolean; onDone: () => void }) {
  const t = useText();
  const can = useCan();
  const { num } = useFormat();
  const number = contact.person?.number;
  return (
    <div className="k-stack">
      <Facts items={[
        [t('person.number'), number && <Link key="person" to={`/health/people/${encodeURIComponent(number)}`}>{number}</Link>],
        [t('contact.ring'), t(`contact.rings.${contact.ring}`)],
        [t('contact.status'), <ContactState key="status" status={contact.status} />],
        [t('contact.reason'), t(`contact.reasons.${contact.reason}`)],
        [t('contact.note'), contact.note],
        [t('contact.firstExposureAt'), contact.firstExposureAt && <When key="first" at={contact.firstExposureAt} />],
      ]} />
      <Panel title={t('contact.evidence')} extra={<span className="k-meta">{t('contact.shown', { n: num(contact.evidence.length), total: num(contact.evidenceCount) })}</span>}><Evidence contact={contact} /></Panel>
      {isOpen && contact.status === 'ACTIVE' && can('health.contact.withdraw') && <div className="k-foot"><WithdrawContact id={contact.id} onDone={onDone} /></div>}
    </div>
  );
}
