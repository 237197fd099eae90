import { Button, notify } from '@campus/portal-kit';
import { Modal } from '@campus/portal-kit/data';
import { useText } from '../texts.ts';

/** A secret that is shown once, with the name of whom it is for. */
export interface Secret { name: string; secret: string }

/** Shows a signing secret until the officer has kept it. */
export function SecretShown({ of, onClose }: { of: Secret | null; onClose: () => void }) {
  const t = useText();
  const copy = async (secret: string) => {
    await navigator.clipboard.writeText(secret);
    notify({ tone: 'ok', text: t('employer.copied') });
  };
  return (
    <Modal opened={of !== null} onClose={onClose} title={t('employer.secretTitle')} size="md">
      {of && (
        <div className="k-stack">
          <p className="k-meta">{t('employer.secretNote', { name: of.name })}</p>
          <code className="employment-secret">{of.secret}</code>
          <div className="k-foot">
            <Button variant="default" onClick={() => void copy(of.secret)}>{t('employer.copy')}</Button>
            <Button onClick={onClose}>{t('employer.stored')}</Button>
          </div>
        </div>
      )}
    </Modal>
  );
}
