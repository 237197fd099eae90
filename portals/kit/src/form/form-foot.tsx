import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useKitText } from '../i18n/use-kit-text.ts';
import { Problems, type Refusal } from './problems.tsx';

/** So many refusals are read; of a term's weeks all may be refused. */
const MOST = 5;

interface FormFootProps { verb: string; /** The verb cannot be taken back. */ danger?: boolean; busy: boolean; /** Refusals that stand at no field, in the reader's language. */ rest: readonly Refusal[]; /** The way back; a form that stands on its page has none. */ onClose?: () => void }

/** How a form ends: what stands at none of its fields, the way back, and its verb. */
export function FormFoot({ verb, danger = false, busy, rest, onClose }: FormFootProps) {
  const t = useKitText();
  const shown = useMemo(() => (rest.length <= MOST ? rest : [...rest.slice(0, MOST), { code: 'MORE', message: t('more', { n: rest.length - MOST }) }]), [rest, t]);
  return (
    <>
      <div className="k-wide k-rest"><Problems of={shown} /></div>
      <div className="k-wide k-foot">{onClose && <Button variant="default" onClick={onClose}>{t('cancel')}</Button>}<Button type="submit" color={danger ? 'red.9' : undefined} loading={busy}>{verb}</Button></div>
    </>
  );
}
