import { Empty, Page, Panel, useFormat, useMinute, useSession } from '@campus/portal-kit';
import { useDepartments } from '../remotes/departments.ts';
import { useText } from '../text.ts';
import { DepartmentWidgets } from './department-widgets.tsx';
import { partOfDay } from './part-of-day.ts';

/** What the departments have to say this morning. */
export function Home() {
  const t = useText();
  const now = useMinute();
  const { longDay } = useFormat();
  const { user, campus } = useSession();
  const { remotes } = useDepartments();
  const title = t(`greeting.${partOfDay(now, campus.zone)}`, { name: user.name });
  return (
    <Page title={title} about={longDay(now)}>
      {remotes.length === 0 && <Panel><Empty title={t('department.nothingYet')} hint={t('department.nothingYetHint')} /></Panel>}
      <div className="k-grid">
        {remotes.filter(remote => remote.widgets.length > 0).map(remote => <DepartmentWidgets key={remote.name} remote={remote} />)}
      </div>
    </Page>
  );
}
