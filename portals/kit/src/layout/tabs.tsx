import { Tabs as MantineTabs } from '@mantine/core';
import type { ReactNode } from 'react';

export interface Tab<T extends string> { value: T; label: ReactNode; panel: ReactNode }

interface TabsProps<T extends string> { label: string; value: T; onChange: (value: T) => void; items: readonly Tab<T>[] }

/** Parts of one subject, one at a time; only the open one is mounted. */
export function Tabs<T extends string>({ label, value, onChange, items }: TabsProps<T>) {
  const pick = (next: string | null) => {
    const item = items.find(candidate => candidate.value === next);
    if (item) onChange(item.value);
  };
  return (
    <MantineTabs value={value} onChange={pick} keepMounted={false}>
      <MantineTabs.List aria-label={label}>
        {items.map(item => <MantineTabs.Tab key={item.value} value={item.value}>{item.label}</MantineTabs.Tab>)}
      </MantineTabs.List>
      {items.map(item => <MantineTabs.Panel key={item.value} value={item.value} pt="md">{item.panel}</MantineTabs.Panel>)}
    </MantineTabs>
  );
}
