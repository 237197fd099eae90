import { Empty, Loaded, Panel, Status, useCan, useFormat, useQuery } from '@campus/portal-kit';
import { DateField, Drawer } from '@campus/portal-kit/data';
import { useState } from 'react';
import { TeachingTiesDocument, type TeachingTiesQuery } from '../gql/graphql.ts';
import { LivePage } from '../live/live-page.tsx';
import { useText } from '../texts.ts';
import { TieDetail } from './tie-detail.tsx';
import { TieDormitory } from './tie-dormitory.tsx';
import '../teaching.css';

type Row = TeachingTiesQuery['tieReports'][number];

const named = (place: { code: string; name?: string | null }) => (place.name ? `${place.name} ${place.code}` : place.code);

function TieTable({ rows, onOpen }: { rows: readonly Row[]; onOpen: (id: string) => void }) {
  const t = useText();
  const { num } = useFormat();
  return (
    <ul className="teaching-ties">
      {rows.map(row => (
        <li key={row.id}>
          <button type="button" onClick={() => onOpen(row.id)}>
            <b>{named(row.tie.dormitory)}</b>
            <span className="k-meta">{row.tie.classrooms.map(named).join('、')}</span>
            <span className="k-num k-meta">{t('tie.sessions', { n: num(row.sessionCount) })}</span>
            {row.breachCount > 0 ? <Status tone="warn">{t('tie.broken', { n: num(row.breachCount) })}</Status> : <Status tone="ok" quiet>{t('tie.kept')}</Status>}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Which classrooms each dormitory keeps to, and how that held on a day. */
export default function TiesPage() {
  const t = useText();
  const can = useCan();
  const { today } = useFormat();
  const [day, setDay] = useState(today());
  const [open, setOpen] = useState<string | null>(null);
  const answer = useQuery(TeachingTiesDocument, { day }, { keep: true });
  const row = answer.data?.tieReports.find(one => one.id === open);
  const close = () => setOpen(null);
  return (
    <LivePage title={t('tie.title')} about={t('tie.about')} actions={can('teaching.tie.set') && <TieDormitory onTied={answer.again} />} changed={answer.again}>
      <Panel>
        <div className="k-pad teaching-day"><DateField label={t('today.day')} value={day} onChange={next => setDay(next ?? today())} required /></div>
        <Loaded from={answer} rows={10} isEmpty={data => data.tieReports.length === 0} empty={<Empty title={t('tie.empty')} hint={t('tie.emptyHint')} />} names={{ name: t('tie.placeName') }}>
          {data => <TieTable rows={data.tieReports} onOpen={setOpen} />}
        </Loaded>
      </Panel>
      <Drawer opened={row !== undefined} onClose={close} title={row ? named(row.tie.dormitory) : t('tie.title')}>{row && <TieDetail row={row} onUntied={() => { close(); answer.again(); }} />}</Drawer>
    </LivePage>
  );
}
