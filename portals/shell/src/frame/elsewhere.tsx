import { FailedCard, Loading, Page, Panel, useSession } from '@campus/portal-kit';
import type { Remote } from '@campus/portal-kit/portal';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useDepartments, useRemoteStates } from '../remotes/departments.ts';
import { useText } from '../text.ts';
import { Nowhere } from './nowhere.tsx';

/** An address that no route took: a department that is down, or nothing at all. */
export function Elsewhere() {
  const { pathname } = useLocation();
  const { remotes } = useDepartments();
  const remote = remotes.find(({ name }) => name === pathname.split('/')[1]);
  return remote ? <DepartmentDown remote={remote} /> : <Nowhere />;
}

function DepartmentDown({ remote }: { remote: Remote }) {
  const t = useText();
  const { locale } = useSession();
  const { loader } = useDepartments();
  const state = useRemoteStates().get(remote.name);
  const title = remote.title[locale];
  // Its routes can join the router only in a navigation; nothing is lost, since the page never opened.
  useEffect(() => { if (state?.status === 'ready') location.reload(); }, [state]);
  return (
    <Page title={title}>
      <Panel>
        {state?.status === 'down'
          ? <FailedCard title={t('department.down', { name: title })} hint={t('department.downHint')} code={state.code} onRetry={() => void loader.load(remote)} />
          : <Loading />}
      </Panel>
    </Page>
  );
}
