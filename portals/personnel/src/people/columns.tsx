import { When } from '@campus/portal-kit';
import type { Column } from '@campus/portal-kit/data';
import { useMemo } from 'react';
import type { PeoplePageQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { PersonStatus } from './person-status.tsx';

export type PersonRow = PeoplePageQuery['people']['nodes'][number];

/** The room's code, or the mark of who lives outside. */
export const placeOf = (row: PersonRow): string => row.residence?.code ?? '—';

/** The columns of the list of people. */
export function usePersonColumns(): Column<PersonRow>[] {
  const t = useText();
  return useMemo(
    (): Column<PersonRow>[] => [
      { id: 'number', header: t('person.number'), width: 128, sortable: true, fixed: true, cell: row => row.number },
      { id: 'name', header: t('person.name'), width: 116, sortable: true, fixed: true, cell: row => row.name },
      { id: 'status', header: t('person.status'), width: 116, cell: row => <PersonStatus isActive={row.isActive} /> },
      { id: 'college', header: t('person.college'), width: 168, cell: row => row.college.name },
      { id: 'unit', header: t('person.unit'), cell: row => row.orgUnit.name },
      { id: 'kind', header: t('person.kind'), width: 84, cell: row => t(`person.${row.kind}`) },
      { id: 'gender', header: t('person.gender'), width: 72, hidden: true, cell: row => t(`person.${row.gender}`) },
      { id: 'residence', header: t('person.residence'), width: 132, cell: placeOf },
      { id: 'phone', header: t('person.phone'), width: 128, cell: row => row.maskedPhone ?? '—' },
      { id: 'updatedAt', header: t('person.updatedAt'), width: 124, numeric: true, sortable: true, cell: row => <When at={row.updatedAt} /> },
    ],
    [t],
  );
}
