import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useFormat } from '../format/use-format.ts';
import { useKitText } from '../i18n/use-kit-text.ts';

interface FooterProps {
  first: number;
  shown: number;
  total: number | null | undefined;
  selectable: boolean;
  onBack?: () => void;
  onForward?: () => void;
}

/** `第 1–50 条，共 31,245 条`, and the way to the neighbours. */
export function Footer({ first, shown, total, selectable, onBack, onForward }: FooterProps) {
  const t = useKitText();
  const { num } = useFormat();
  const range = { from: num(first), to: num(first + shown - 1) };
  const text = total == null ? t('table.rangeOpen', range) : t('table.range', { ...range, total: num(total) });
  return (
    <div className="k-tablefoot">
      <span className="k-num" aria-live="polite">{shown > 0 && text}</span>
      <span className="k-grow" />
      <span className="k-hide-phone">{t(selectable ? 'table.keysSelect' : 'table.keys')}</span>
      <Button variant="default" size="compact-md" leftSection={<IconChevronLeft size={14} aria-hidden />} disabled={!onBack} onClick={onBack}>{t('table.previous')}</Button>
      <Button variant="default" size="compact-md" rightSection={<IconChevronRight size={14} aria-hidden />} disabled={!onForward} onClick={onForward}>{t('table.next')}</Button>
    </div>
  );
}
