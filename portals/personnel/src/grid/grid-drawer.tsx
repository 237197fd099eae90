import { Button, Loaded, Status, useCan, useQuery } from '@campus/portal-kit';
import { Drawer, Modal } from '@campus/portal-kit/data';
import { useState } from 'react';
import { GridDetailsDocument, type GridDetailsQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { AppointLeader } from './appoint-leader.tsx';

type Unit = NonNullable<GridDetailsQuery['gridUnit']>;

function Link({ unit, onAppointed }: { unit: Unit['chain'][number]; onAppointed: () => void }) {
  const t = useText();
  const can = useCan();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const done = () => { close(); onAppointed(); };
  return (
    <li className="p-link" data-gap={unit.leader ? undefined : true}>
      <span className="k-meta">{t(`grid.levels.${unit.level}`)} · {unit.name}</span>
      {unit.leader ? <span><b>{unit.leader.name}</b> <span className="k-meta k-num">{unit.leader.number} {unit.leader.maskedPhone ?? ''}</span></span> : <Status tone="bad">{t('grid.noLeader')}</Status>}
      {unit.isLeaderIsolated && <Status tone="warn">{t('grid.actingAbove')}</Status>}
      {can('personnel.grid.appoint') && <Button size="compact-sm" variant="default" onClick={() => setAsking(true)} aria-label={`${t(unit.leader ? 'leader.replace' : 'leader.verb')} ${unit.name}`}>{t(unit.leader ? 'leader.replace' : 'leader.verb')}</Button>}
      <Modal opened={asking} onClose={close} title={t('leader.title', { name: unit.name })}><AppointLeader unit={unit} onDone={done} onClose={close} /></Modal>
    </li>
  );
}

/** A unit of the grid beside the tree: who answers for it and for all above it. */
export function GridDrawer({ of, onClose, onChanged }: { of: { id: string; name: string } | null; onClose: () => void; onChanged: () => void }) {
  const t = useText();
  const answer = useQuery(GridDetailsDocument, { id: of?.id ?? '' }, { pause: of === null });
  const changed = () => { answer.again(); onChanged(); };
  return (
    <Drawer opened={of !== null} onClose={onClose} title={of?.name}>
      {of && (
        <Loaded from={answer} isEmpty={data => !data.gridUnit}>
          {({ gridUnit }) => gridUnit && (
            <div className="k-stack">
              <p className="k-meta">{t('grid.chainHint')}</p>
              <ol className="p-chain" aria-label={t('grid.chain')}>{gridUnit.chain.map(unit => <Link key={unit.id} unit={unit} onAppointed={changed} />)}</ol>
            </div>
          )}
        </Loaded>
      )}
    </Drawer>
  );
}
