import { Segments, useQuery } from '@campus/portal-kit';
import { SearchBox, Select, type List } from '@campus/portal-kit/data';
import { PeopleUnitsDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import type { PeopleFilters } from './question.ts';

/** The colleges, and the unit that was chosen elsewhere if it is none of them. */
function useUnits(chosen: string | null) {
  const { data } = useQuery(PeopleUnitsDocument, { unit: chosen ?? '', isUnitChosen: chosen !== null });
  const units = (data?.orgUnits ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const other = data?.orgUnit && !units.some(unit => unit.value === data.orgUnit?.id) ? [{ value: data.orgUnit.id, label: data.orgUnit.path }] : [];
  return [...other, ...units];
}

/** Search, unit, residence and kind. */
export function PeopleFilterBar({ list: { filters, filter } }: { list: List<PeopleFilters> }) {
  const t = useText();
  const units = useUnits(filters.unit);
  const residences = [{ value: 'YES', label: t('people.resident') }, { value: 'NO', label: t('people.nonResident') }];
  const who = [
    { value: 'ALL', label: t('people.all') },
    { value: 'STUDENT', label: t('person.STUDENT') },
    { value: 'STAFF', label: t('person.STAFF') },
    { value: 'AWAY', label: t('people.away') },
  ];
  return (
    <>
      <SearchBox label={t('people.search')} value={filters.search} onChange={search => filter({ search })} />
      <Select aria-label={t('people.allUnits')} placeholder={t('people.allUnits')} data={units} value={filters.unit} onChange={unit => filter({ unit })} clearable searchable />
      <Select aria-label={t('people.anyResidence')} placeholder={t('people.anyResidence')} data={residences} value={filters.residence} onChange={residence => filter({ residence })} clearable />
      <Segments label={t('people.filter')} value={filters.who} onChange={value => filter({ who: value })} items={who} />
    </>
  );
}
