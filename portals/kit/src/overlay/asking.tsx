import { Button } from '@mantine/core';
import { useState, type ComponentProps, type ReactNode } from 'react';
import { Modal } from './modal.tsx';

interface AskingProps {
  verb: string;
  title: string;
  /** One on a page, for what it is there for. */
  primary?: boolean;
  icon?: ReactNode;
  disabled?: boolean;
  size?: ComponentProps<typeof Modal>['size'];
  /** The form: a new one each time it is asked for. */
  children: (close: () => void) => ReactNode;
}

/** A verb that asks in a dialog first. */
export function Asking({ verb, title, primary = false, icon, size, disabled = false, children }: AskingProps) {
  const [isAsking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button variant={primary ? 'filled' : 'default'} leftSection={icon} disabled={disabled} onClick={() => setAsking(true)}>{verb}</Button>
      <Modal opened={isAsking} onClose={close} title={title} {...(size && { size })}>{isAsking && children(close)}</Modal>
    </>
  );
}
