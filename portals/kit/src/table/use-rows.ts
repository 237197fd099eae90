import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { deedOf } from './keyboard.ts';

interface RowsOptions { count: number; height: number; /** Changes with the rows: the table goes back to its top. */ of: unknown; onOpen: (index: number) => void; onSelect: (index: number) => void }

/** Which rows are drawn, which one is in the tab order, and what keys do. */
export function useRows({ count, height, of, onOpen, onSelect }: RowsOptions) {
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  // oxlint-disable-next-line react/incompatible-library -- concerns the React Compiler, which is not in use
  const virtual = useVirtualizer({ count, getScrollElement: () => box.current, estimateSize: () => height, overscan: 8 });
  useEffect(() => virtual.measure(), [height, virtual]);
  useEffect(() => {
    setActive(0);
    box.current?.scrollTo({ top: 0 });
  }, [of]);

  function moveTo(index: number) {
    setActive(index);
    virtual.scrollToIndex(index);
    const focus = () => box.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus();
    requestAnimationFrame(() => requestAnimationFrame(focus));
  }

  function onKey(event: KeyboardEvent, index: number) {
    if (event.target !== event.currentTarget) return;
    const deed = deedOf(event.key, index, count);
    if (!deed) return;
    event.preventDefault();
    if (deed.do === 'move') moveTo(deed.to);
    else if (deed.do === 'open') onOpen(index);
    else onSelect(index);
  }

  const drawn = virtual.getVirtualItems();
  const above = drawn[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return { box, active, setActive, onKey, drawn: drawn.map(item => item.index), above, below };
}
