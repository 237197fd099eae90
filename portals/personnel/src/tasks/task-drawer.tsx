import { Button, Facts, notify, useCan, useFormat } from '@campus/portal-kit';
import { Drawer, Textarea } from '@campus/portal-kit/data';
import { useState, type FormEvent } from 'react';
import { PersonField } from '../choose/person-field.tsx';
import { CompleteGridTaskDocument, ReassignGridTaskDocument, type GridTasksPageQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useCommand } from '../words/use-command.ts';
import { TaskStatus } from './task-status.tsx';

export type TaskRow = GridTasksPageQuery['gridTasks']['nodes'][number];
interface Doing { task: TaskRow; onDone: () => void }

function Complete({ task, onDone }: Doing) {
  const t = useText();
  const [note, setNote] = useState('');
  const { run, busy, refusals } = useCommand(CompleteGridTaskDocument, data => data.completeGridTask);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!(await run({ input: { taskId: task.id, note } }))) return;
    notify({ tone: 'ok', text: t('task.completed') });
    onDone();
  }

  return (
    <form className="k-stack" onSubmit={event => void submit(event)}>
      <Textarea label={t('task.note')} placeholder={t('task.noteHint')} value={note} onChange={event => setNote(event.currentTarget.value)} minRows={2} required />
      <Refusals of={refusals} />
      <div className="k-actions"><Button type="submit" loading={busy}>{t('task.complete')}</Button></div>
    </form>
  );
}

function Reassign({ task, onDone }: Doing) {
  const t = useText();
  const [personId, setPersonId] = useState<string | null>(null);
  const { run, busy, refusals } = useCommand(ReassignGridTaskDocument, data => data.reassignGridTask);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (personId === null || !(await run({ input: { taskId: task.id, personId } }))) return;
    notify({ tone: 'ok', text: t('task.reassigned') });
    onDone();
  }

  return (
    <form className="k-stack" onSubmit={event => void submit(event)}>
      <PersonField label={t('task.newOwner')} value={personId} onChange={setPersonId} />
      <Refusals of={refusals} />
      <div className="k-actions"><Button type="submit" variant="default" loading={busy} disabled={personId === null}>{t('task.reassign')}</Button></div>
    </form>
  );
}

/** One task beside the list: what is asked of whom until when, and the two things to do with it. */
export function TaskDrawer({ of, onClose, onChanged }: { of: TaskRow | null; onClose: () => void; onChanged: () => void }) {
  const t = useText();
  const can = useCan();
  const { full } = useFormat();
  const done = () => { onChanged(); onClose(); };
  return (
    <Drawer opened={of !== null} onClose={onClose} title={of && `${of.place.code} ${t(`task.kinds.${of.kind}`)}`}>
      {of && (
        <div className="k-stack" key={of.id}>
          <Facts items={[
            [t('task.state'), <TaskStatus key="state" {...of} />], [t('task.what'), t(`task.meaning.${of.kind}`)], [t('task.owner'), of.owner?.name ?? t('task.ownerless')], [t('task.openedAt'), full(of.openedAt)], [t('task.dueAt'), full(of.dueAt)],
            ...(of.closedAt ? [[t('task.closedAt'), `${full(of.closedAt)} ${of.closedBy ?? ''}`] as const, [t('task.note'), of.note] as const] : []),
          ]} />
          {of.state === 'OPEN' && can('personnel.task.complete') && <Complete task={of} onDone={done} />}
          {of.state === 'OPEN' && can('personnel.task.reassign') && <Reassign task={of} onDone={done} />}
        </div>
      )}
    </Drawer>
  );
}
