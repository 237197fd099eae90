import { Button, Empty, IconUpload, Page, useCan, useQuery, When } from '@campus/portal-kit';
import { DataTable, useList } from '@campus/portal-kit/data';
import { useState } from 'react';
import { Link } from 'react-router';
import { PeoplePageDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { placeOf, usePersonColumns, type PersonRow } from './columns.tsx';
import { PeopleFilterBar } from './people-filters.tsx';
import { PersonDrawer } from './person-drawer.tsx';
import { PersonStatus } from './person-status.tsx';
import { EVERYBODY, filterOf, orderOf } from './question.ts';

/** Everybody the person may see, with their unit and room. */
export default function PeoplePage() {
  const t = useText();
  const can = useCan();
  const columns = usePersonColumns();
  const [open, setOpen] = useState<PersonRow | null>(null);
  const list = useList({ filters: EVERYBODY, sort: { id: 'number', desc: false } });
  const answer = useQuery(PeoplePageDocument, { first: list.size, after: list.after, filter: filterOf(list.filters), orderBy: orderOf(list.sort) }, { keep: true });

  const toImport = can('personnel.roster.import') && (
    <Button component={Link} to="/personnel/imports" leftSection={<IconUpload size={16} aria-hidden />}>{t('people.import')}</Button>
  );
  return (
    <Page title={t('people.title')} about={t('people.about')} actions={toImport}>
      <DataTable
        label={t('people.title')} list={list} answer={answer} page={data => data.people} columns={columns}
        rowId={row => row.id} rowName={row => row.name} onOpen={setOpen}
        phoneItem={row => ({
          title: <><b>{row.name}</b> <span className="k-meta k-num">{row.number}</span></>,
          aside: <PersonStatus isActive={row.isActive} />,
          detail: `${row.orgUnit.name} · ${placeOf(row)}`,
          time: <When at={row.updatedAt} />,
        })}
        filters={<PeopleFilterBar list={list} />}
        names={{ residence: t('person.residence'), id: t('person.residence') }}
        empty={<Empty title={t('people.none')} hint={t('people.noneHint')} action={toImport} />}
      />
      <PersonDrawer of={open} onClose={() => setOpen(null)} />
    </Page>
  );
}
