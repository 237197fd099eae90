import { ActionIcon, IconChevronRight, Loaded, Status, useFormat, useQuery } from '@campus/portal-kit';
import { useState } from 'react';
import { GridBelowDocument, type GridBelowQuery, type GridTopQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

export type GridNode = GridTopQuery['buildings'][number] | NonNullable<GridBelowQuery['gridUnit']>['children'][number];

interface GridListProps { units: readonly GridNode[]; label: string; onOpen: (unit: GridNode) => void; version: number }

/** Units of one level; buildings and floors open to show what is in them. */
export function GridList({ units, label, ...common }: GridListProps) {
  return <ul className="p-units" aria-label={label}>{units.map(unit => <GridItem key={unit.id} unit={unit} {...common} />)}</ul>;
}

/** Who answers for a unit, and what is missing below it. */
function Answering({ unit }: { unit: GridNode }) {
  const t = useText();
  const { num } = useFormat();
  const isEmptyRoom = 'isOccupied' in unit && unit.level === 'ROOM' && !unit.isOccupied;
  if (isEmptyRoom) return <span className="p-count k-meta">{t('grid.empty')}</span>;
  return (
    <>
      {unit.leader ? <span className="k-meta">{unit.leader.name}</span> : <Status tone="bad">{t('grid.noLeader')}</Status>}
      {unit.isLeaderIsolated && <Status tone="warn">{t('post.isolated')}</Status>}
      {unit.level !== 'ROOM' && <span className="p-count k-num">{unit.rooms.withGap > 0 ? <Status tone="warn">{t('grid.gapCount', { n: num(unit.rooms.withGap) })}</Status> : t('grid.roomCount', { n: num(unit.rooms.occupied) })}</span>}
    </>
  );
}

function GridItem({ unit, onOpen, version }: Omit<GridListProps, 'units' | 'label'> & { unit: GridNode }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const label = t(isOpen ? 'units.collapse' : 'units.expand', { name: unit.name });
  return (
    <li>
      <div className="p-unit">
        {unit.level === 'ROOM' ? <span className="p-leaf" /> : (
          <ActionIcon variant="subtle" size={28} aria-expanded={isOpen} aria-label={label} onClick={() => setOpen(!isOpen)}>
            <IconChevronRight className="p-turn" data-open={isOpen || undefined} size={14} aria-hidden />
          </ActionIcon>
        )}
        <button type="button" className="p-open" onClick={() => onOpen(unit)}>{unit.name}</button>
        <span className="k-meta k-num p-code">{unit.code}</span>
        <Answering unit={unit} />
      </div>
      {isOpen && <GridBranch key={version} unit={unit} onOpen={onOpen} version={version} />}
    </li>
  );
}

function GridBranch({ unit, ...common }: Omit<GridListProps, 'units' | 'label'> & { unit: GridNode }) {
  const answer = useQuery(GridBelowDocument, { id: unit.id });
  return <Loaded from={answer} rows={2} isEmpty={data => !data.gridUnit?.children.length} empty={<></>}>{data => <GridList units={data.gridUnit?.children ?? []} label={unit.name} {...common} />}</Loaded>;
}
