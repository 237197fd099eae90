import { Status } from '@campus/portal-kit';
import type { GridTaskState } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

/** Where a task stands; one past its due time stands out most. */
export function TaskStatus({ state, isOverdue }: { state: GridTaskState; isOverdue: boolean }) {
  const t = useText();
  if (isOverdue) return <Status tone="bad">{t('task.overdue')}</Status>;
  if (state === 'OPEN') return <Status tone="info">{t('task.states.OPEN')}</Status>;
  return <Status tone={state === 'DONE' ? 'ok' : 'idle'} quiet>{t(`task.states.${state}`)}</Status>;
}
