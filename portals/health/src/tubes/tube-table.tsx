import { Segments, useFormat, When } from '@campus/portal-kit';
import type { Column } from '@campus/portal-kit/data';
import { useMemo } from 'react';
import type { TubeStatus } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { TubeState } from '../words/state.tsx';

const STATUSES: readonly TubeStatus[] = ['OPEN', 'SEALED', 'POSITIVE', 'INCONCLUSIVE', 'NEGATIVE'];

/** The condition behind the filter's choice; null for all. */
export function tubesIn(chosen: string | null): TubeStatus[] | null {
  const status = STATUSES.find(one => one === chosen);
  return status ? [status] : null;
}

export function TubeFilter({ value, onChange }: { value: string | null; onChange: (status: string) => void }) {
  const t = useText();
  return <Segments label={t('tube.status')} value={value ?? 'ALL'} onChange={onChange} items={[{ value: 'ALL', label: t('tube.all') }, ...STATUSES.map(status => ({ value: status as string, label: t(`tube.statuses.${status}`) }))]} />;
}

interface TubeRow { label: string; capacity: number; status: TubeStatus; swabCount: number; openedAt: string; sealedAt: string | null; readAt: string | null }

/** What every list of tubes shows. */
export function useTubeColumns<Row extends TubeRow>(): Column<Row>[] {
  const t = useText();
  const { num } = useFormat();
  return useMemo(() => [
    { id: 'label', header: t('tube.label'), cell: row => row.label, fixed: true },
    { id: 'status', header: t('tube.status'), cell: row => <TubeState status={row.status} />, width: 130 },
    { id: 'swabs', header: t('tube.swabs'), cell: row => `${num(row.swabCount)} / ${num(row.capacity)}`, width: 100, numeric: true },
    { id: 'openedAt', header: t('tube.openedAt'), cell: row => <When at={row.openedAt} />, width: 120, numeric: true },
    { id: 'sealedAt', header: t('tube.sealedAt'), cell: row => <When at={row.sealedAt} />, width: 120, numeric: true },
    { id: 'readAt', header: t('tube.readAt'), cell: row => <When at={row.readAt} />, width: 120, numeric: true },
  ], [t, num]);
}
