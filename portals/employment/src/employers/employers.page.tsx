import { Empty, Facts, Page, Segments, useCan, useQuery, When } from '@campus/portal-kit';
import { DataTable, Drawer, SearchBox, useList, type Column } from '@campus/portal-kit/data';
import { useMemo, useState } from 'react';
import { EmploymentEmployersDocument, type EmploymentEmployerRowFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { ChannelOf } from '../words/state.tsx';
import { AmendContact, ChangeEndpoint } from './amend-employer.tsx';
import { RegisterEmployer } from './register-employer.tsx';
import { RotateSecret } from './rotate-secret.tsx';
import { SecretShown, type Secret } from './secret-shown.tsx';
import '../employment.css';

type Row = EmploymentEmployerRowFragment;

const VIEWS = ['ALL', 'ENDPOINT', 'CALL'] as const;
type View = (typeof VIEWS)[number];
const viewOf = (value: string): View => VIEWS.find(view => view === value) ?? 'ALL';
const HAS_ENDPOINT: Record<View, boolean | null> = { ALL: null, ENDPOINT: true, CALL: false };

function useColumns(): Column<Row>[] {
  const t = useText();
  return useMemo(() => [
    { id: 'creditCode', header: t('employer.creditCode'), cell: row => row.creditCode, width: 200, fixed: true },
    { id: 'name', header: t('employer.name'), cell: row => row.name, fixed: true },
    { id: 'channel', header: t('employer.channel'), cell: row => <ChannelOf row={row} />, width: 140 },
    { id: 'contactName', header: t('employer.contactName'), cell: row => row.contactName, width: 130 },
    { id: 'contactPhone', header: t('employer.contactPhone'), cell: row => row.contactPhone, width: 150 },
    { id: 'registeredAt', header: t('employer.registeredAt'), cell: row => <When at={row.registeredAt} />, width: 120, numeric: true },
  ], [t]);
}

function EmployerDetail({ row, onChanged }: { row: Row; onChanged: (secret: Secret | null) => void }) {
  const t = useText();
  const can = useCan();
  return (
    <div className="k-stack">
      <Facts items={[
        [t('employer.creditCode'), row.creditCode], [t('employer.contactName'), row.contactName], [t('employer.contactPhone'), row.contactPhone], [t('employer.channel'), <ChannelOf key="channel" row={row} />],
        [t('employer.endpoint'), row.endpointUrl], ...(row.endpointDisabledAt ? [[t('employer.disabledAt'), <When key="off" at={row.endpointDisabledAt} />] as const] : []), [t('employer.registeredAt'), <When key="at" at={row.registeredAt} />],
      ]} />
      <div className="k-foot">
        {can('employment.employer.amend') && <AmendContact row={row} onChanged={onChanged} />}
        {can('employment.employer.amend') && <ChangeEndpoint row={row} onChanged={onChanged} />}
        {row.endpointUrl && can('employment.employer.rotate') && <RotateSecret row={row} onChanged={onChanged} />}
      </div>
    </div>
  );
}

/** Employers by name, and how each is told of changes. */
export default function EmployersPage() {
  const t = useText();
  const can = useCan();
  const [open, setOpen] = useState<string | null>(null);
  const [secret, setSecret] = useState<Secret | null>(null);
  const list = useList({ filters: { search: '', view: 'ALL' as string } });
  const view = viewOf(list.filters.view);
  const answer = useQuery(EmploymentEmployersDocument, { filter: { search: list.filters.search || null, hasEndpoint: HAS_ENDPOINT[view] }, first: list.size, after: list.after }, { keep: true });
  const row = answer.data?.employers.nodes.find(one => one.id === open);
  const changed = (made: Secret | null) => {
    setSecret(made);
    answer.again();
  };
  return (
    <Page title={t('employer.title')} about={t('employer.about')} actions={can('employment.employer.register') && <RegisterEmployer onRegistered={changed} />}>
      <DataTable
        label={t('employer.title')} list={list} answer={answer} page={data => data.employers} columns={useColumns()}
        rowId={one => one.id} rowName={one => one.name} onOpen={one => setOpen(one.id)}
        phoneItem={one => ({ title: one.name, aside: <ChannelOf row={one} />, detail: `${one.contactName} ${one.contactPhone}` })}
        filters={(
          <>
            <SearchBox label={t('employer.search')} value={list.filters.search} onChange={search => list.filter({ search })} />
            <Segments label={t('employer.view')} value={view} onChange={next => list.filter({ view: next })} items={VIEWS.map(value => ({ value, label: t(`employer.views.${value}`) }))} />
          </>
        )}
        empty={<Empty title={t('employer.none')} hint={t('employer.noneHint')} />}
      />
      <Drawer opened={row !== undefined} onClose={() => setOpen(null)} title={row?.name ?? t('employer.one')}>{row && <EmployerDetail key={row.id} row={row} onChanged={changed} />}</Drawer>
      <SecretShown of={secret} onClose={() => setSecret(null)} />
    </Page>
  );
}
