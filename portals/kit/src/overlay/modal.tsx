import { Button, Modal as MantineModal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useKitText } from '../i18n/use-kit-text.ts';
import { Cover, useCover } from './cover.ts';
import { useReturnFocus } from './use-return-focus.ts';

interface ModalProps { opened: boolean; onClose: () => void; title: ReactNode; size?: 'sm' | 'md' | 'lg' | 'xl'; children: ReactNode }

/** A question or a short form above the page. */
export function Modal({ opened, onClose, title, size = 'md', children }: ModalProps) {
  const t = useKitText();
  const [isCovered, cover] = useCover(opened);
  useReturnFocus(opened);
  return (
    <MantineModal opened={opened} onClose={onClose} title={title} size={size} closeOnEscape={!isCovered} returnFocus={false} closeButtonProps={{ 'aria-label': t('close') }}>
      {opened && <i hidden data-k-overlay />}
      <Cover value={cover}>{children}</Cover>
    </MantineModal>
  );
}

interface ConfirmProps {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  /** What happens, who is told, that it is logged. */
  children: ReactNode;
  /** The verb itself: 封管, never "OK". */
  verb: string;
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
}

/** Asks before a verb that cannot be taken back. */
export function Confirm({ opened, onClose, title, children, verb, danger = false, busy = false, onConfirm }: ConfirmProps) {
  const t = useKitText();
  return (
    <Modal opened={opened} onClose={onClose} title={title} size="sm">
      <div className="k-meta">{children}</div>
      <div className="k-foot">
        <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
        <Button color={danger ? 'red.9' : undefined} loading={busy} onClick={onConfirm}>{verb}</Button>
      </div>
    </Modal>
  );
}
