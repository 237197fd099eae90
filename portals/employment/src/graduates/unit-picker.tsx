import { useQuery } from '@campus/portal-kit';
import { Select } from '@campus/portal-kit/data';
import type { ComponentProps } from 'react';
import { EmploymentUnitsDocument } from '../gql/graphql.ts';

interface UnitPickerProps extends Pick<ComponentProps<typeof Select>, 'error' | 'onBlur' | 'onFocus'> { label: string; parentId: string | null; kind: string; isTop?: boolean; value?: string | null; onChange?: (id: string | null) => void }

/** One unit below another; asks nothing until the one above is chosen. */
export function UnitPicker({ parentId, kind, isTop = false, ...input }: UnitPickerProps) {
  const isWaiting = !isTop && parentId === null;
  const { data } = useQuery(EmploymentUnitsDocument, { parentId }, { pause: isWaiting });
  const units = (data?.orgUnits ?? []).filter(unit => unit.kind === kind);
  return <Select {...input} withAsterisk searchable disabled={isWaiting} data={units.map(unit => ({ value: unit.id, label: unit.name }))} />;
}
