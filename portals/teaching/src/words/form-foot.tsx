import { Button } from '@campus/portal-kit';
import { Problems, type Refusal } from '@campus/portal-kit/data';
import { useMemo } from 'react';
import { useText } from '../texts.ts';

/** So many refusals are read; of a term's weeks all may be refused. */
const MOST = 5;

interface FormFootProps { verb: string; /** The verb cannot be taken back. */ danger?: boolean; busy: boolean; /** Refusals that stand at no field, in the reader's language. */ rest: readonly Refusal[]; onClose: () => void }

/** How a form in a dialog ends: what stands at none of its fields, the way back, and its verb. */
export function FormFoot({ verb, danger = false, busy, rest, onClose }: FormFootProps) {
  const t = useText();
  const shown = useMemo(() => (rest.length <= MOST ? rest : [...rest.slice(0, MOST), { code: 'MORE', message: t('trouble.more', { n: rest.length - MOST }) }]), [rest, t]);
  return (
    <>
      <div className="k-wide teaching-rest"><Problems of={shown} /></div>
      <div className="k-wide k-foot"><Button variant="default" onClick={onClose}>{t('trouble.back')}</Button><Button type="submit" color={danger ? 'red.9' : undefined} loading={busy}>{verb}</Button></div>
    </>
  );
}
