import { Checkbox, NumberInput, type useForm } from '@campus/portal-kit/data';
import { useText } from '../texts.ts';
import { useBoth, useDepartmentName } from '../words/use-words.ts';
import { MOST_MINUTES, type StepDraft } from './plan-draft.ts';

type Draft = { effectiveOn: string; source: string; sourceEnglish: string; steps: StepDraft[] };
type Form = Pick<ReturnType<typeof useForm<Draft>>, 'values' | 'getInputProps'>;

/** The steps of a plan being written: which are in, whose they are, and how long each may take. */
export function PlanSteps({ form }: { form: Form }) {
  const t = useText();
  const both = useBoth();
  const nameOf = useDepartmentName();
  return (
    <fieldset className="k-wide command-draft">
      <legend>{t('plan.steps')}</legend>
      <ul>
        {form.values.steps.map(({ code, title, titleEnglish, department, isIn }, at) => (
          <li key={code} data-out={!isIn || undefined}>
            <Checkbox data-autofocus={at === 0 || undefined} label={both(title, titleEnglish)} description={nameOf(department)} {...form.getInputProps(`steps.${at}.isIn`, { type: 'checkbox' })} />
            <NumberInput
              aria-label={t('plan.minutesOf', { title: both(title, titleEnglish) })} suffix={` ${t('plan.minutes')}`} min={1} max={MOST_MINUTES} clampBehavior="none" allowDecimal={false} allowNegative={false} hideControls
              disabled={!isIn} {...form.getInputProps(`steps.${at}.minutes`)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
