import { Facts, notify, useCan, useFormat } from '@campus/portal-kit';
import { Asking, Drawer, FormFoot, isNotEmpty, Textarea, useForm } from '@campus/portal-kit/data';
import { PersonField } from '../choose/person-field.tsx';
import { CompleteGridTaskDocument, ReassignGridTaskDocument, type GridTasksPageQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useSendForm } from '../words/use-send-form.ts';
import { TaskStatus } from './task-status.tsx';

export type TaskRow = GridTasksPageQuery['gridTasks']['nodes'][number];
interface Doing { task: TaskRow; onDone: () => void }

function Complete({ task, onDone }: Doing) {
  const t = useText();
  const form = useForm({ name: 'complete', initialValues: { note: '' }, validate: { note: isNotEmpty(t('refusal.NOTE_MISSING')) } });
  const { send, busy, rest, toFirst } = useSendForm({ document: CompleteGridTaskDocument, answerOf: data => data.completeGridTask, form, names: ['note'] });

  async function submit({ note }: typeof form.values) {
    if (!(await send({ taskId: task.id, note }))) return;
    notify({ tone: 'ok', text: t('task.completed') });
    onDone();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <Textarea className="k-wide" label={t('task.note')} placeholder={t('task.noteHint')} rows={2} withAsterisk {...form.getInputProps('note')} />
      <FormFoot verb={t('task.complete')} busy={busy} rest={rest} />
    </form>
  );
}

function ReassignForm({ task, onDone, onClose }: Doing & { onClose: () => void }) {
  const t = useText();
  const form = useForm<{ personId: string | null }>({ name: 'reassign', initialValues: { personId: null }, validate: { personId: isNotEmpty(t('choose.missing')) } });
  const { send, busy, rest, toFirst } = useSendForm({ document: ReassignGridTaskDocument, answerOf: data => data.reassignGridTask, form, names: ['personId'] });

  async function submit({ personId }: typeof form.values) {
    if (personId === null || !(await send({ taskId: task.id, personId }))) return;
    notify({ tone: 'ok', text: t('task.reassigned') });
    onDone();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <PersonField label={t('task.newOwner')} {...form.getInputProps('personId')} />
      <FormFoot verb={t('task.reassign')} busy={busy} rest={rest} onClose={onClose} />
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
          {of.state === 'OPEN' && can('personnel.task.reassign') && <div className="k-actions"><Asking verb={t('task.reassign')} title={t('task.reassignTitle', { place: of.place.code })} size="sm">{close => <ReassignForm task={of} onDone={done} onClose={close} />}</Asking></div>}
        </div>
      )}
    </Drawer>
  );
}
