import { Boundary, FailedCard, Loading, Panel, useCan, useSession, type PortalWidget } from '@campus/portal-kit';
import type { Remote } from '@campus/portal-kit/portal';
import { Suspense, useEffect, useMemo } from 'react';
import { Link } from 'react-router';
import { useDepartments, useRemoteStates } from '../remotes/departments.ts';
import { useText } from '../text.ts';
import { lazyWidget } from './lazy-widget.ts';

function Widget({ name, widget: { title, width = 'half', page, load } }: { name: string; widget: PortalWidget }) {
  const { locale } = useSession();
  const Body = useMemo(() => lazyWidget(load), [load]);
  const heading = page ? <Link to={`/${name}/${page}`}>{title[locale]}</Link> : title[locale];
  return (
    <Panel className={width === 'full' ? '' : `k-${width}`} title={heading}>
      {/* oxlint-disable-next-line react/static-components -- made once for each widget: it is what the department hands over */}
      <Boundary><Suspense fallback={<Loading rows={4} />}><Body /></Suspense></Boundary>
    </Panel>
  );
}

/** A department's panels on the home page: waiting, down with another try, or here. */
export function DepartmentWidgets({ remote }: { remote: Remote }) {
  const t = useText();
  const can = useCan();
  const { locale } = useSession();
  const { loader } = useDepartments();
  const state = useRemoteStates().get(remote.name);
  const name = remote.title[locale];
  useEffect(() => void loader.load(remote), [loader, remote]);
  if (state?.status === 'down') {
    return <Panel><FailedCard compact title={t('department.down', { name })} hint={t('department.downHint')} onRetry={() => void loader.load(remote)} /></Panel>;
  }
  if (state?.status !== 'ready') return <Panel className="k-half" title={name}><Loading rows={4} /></Panel>;
  const { widgets = [] } = state.portal;
  return widgets.filter(({ needs }) => !needs || can(needs)).map(widget => <Widget key={widget.id} name={remote.name} widget={widget} />);
}
