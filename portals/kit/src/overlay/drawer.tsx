import { Drawer as MantineDrawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useKitText } from '../i18n/use-kit-text.ts';
import { Cover, useCover } from './cover.ts';
import { useReturnFocus } from './use-return-focus.ts';

interface DrawerProps { opened: boolean; onClose: () => void; title: ReactNode; /** Pixels; 420 as a rule. */ width?: number; children: ReactNode }

/** One record beside its list. Esc closes it, unless a question stands above it, and focus goes back to the row. */
export function Drawer({ opened, onClose, title, width = 420, children }: DrawerProps) {
  const t = useKitText();
  const [isCovered, cover] = useCover(opened);
  useReturnFocus(opened);
  return (
    <MantineDrawer opened={opened} onClose={onClose} title={title} size={width} closeOnEscape={!isCovered} returnFocus={false} closeButtonProps={{ 'aria-label': t('close') }}>
      {opened && <i hidden data-k-overlay />}
      <Cover value={cover}>{children}</Cover>
    </MantineDrawer>
  );
}
