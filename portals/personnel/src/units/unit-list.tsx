import { ActionIcon, IconChevronRight, Loaded, useFormat, useQuery } from '@campus/portal-kit';
import { useState } from 'react';
import { Link } from 'react-router';
import { UnitChildrenDocument, type TopUnitsQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

type Unit = TopUnitsQuery['orgUnits'][number];

/** Units of one level; each opens to show those below it. */
export function UnitList({ units, label }: { units: readonly Unit[]; label: string }) {
  return <ul className="p-units" aria-label={label}>{units.map(unit => <UnitItem key={unit.id} unit={unit} />)}</ul>;
}

function UnitItem({ unit }: { unit: Unit }) {
  const t = useText();
  const { num } = useFormat();
  const [isOpen, setOpen] = useState(false);
  const canOpen = unit.kind !== 'CLASS';
  const label = t(isOpen ? 'units.collapse' : 'units.expand', { name: unit.name });
  return (
    <li>
      <div className="p-unit">
        {canOpen ? (
          <ActionIcon variant="subtle" size={28} aria-expanded={isOpen} aria-label={label} onClick={() => setOpen(!isOpen)}>
            <IconChevronRight className="p-turn" data-open={isOpen || undefined} size={14} aria-hidden />
          </ActionIcon>
        ) : <span className="p-leaf" />}
        <Link to={`/personnel/people?unit=${unit.id}`} title={t('units.show', { name: unit.name })}>{unit.name}</Link>
        <span className="k-meta">{t(`units.${unit.kind}`)}</span>
        <span className="p-count k-num">{t('units.people', { n: num(unit.peopleCount) })}</span>
      </div>
      {isOpen && <UnitBranch unit={unit} />}
    </li>
  );
}

function UnitBranch({ unit }: { unit: Unit }) {
  const answer = useQuery(UnitChildrenDocument, { id: unit.id });
  return <Loaded from={answer} rows={2} isEmpty={data => !data.orgUnit?.children.length} empty={<></>}>{data => <UnitList units={data.orgUnit?.children ?? []} label={unit.name} />}</Loaded>;
}
