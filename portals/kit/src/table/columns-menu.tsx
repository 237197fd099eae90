import { Button, Checkbox, Popover } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useKitText } from '../i18n/use-kit-text.ts';
import type { Column } from './column.ts';
import { toggled } from './selection.ts';

interface ColumnsMenuProps<Row> { columns: readonly Column<Row>[]; hidden: ReadonlySet<string>; onChange: (hidden: ReadonlySet<string>) => void }

/** 显示列: which columns show. */
export function ColumnsMenu<Row>({ columns, hidden, onChange }: ColumnsMenuProps<Row>) {
  const t = useKitText();
  return (
    <Popover position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} aria-hidden />}>{t('table.columns')}</Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('table.columns')} aria-labelledby={undefined}>
        <div className="k-columns">
          {columns.filter(column => !column.fixed).map(({ id, header }) => (
            <Checkbox key={id} size="xs" label={header} checked={!hidden.has(id)} onChange={() => onChange(toggled(hidden, id))} />
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
