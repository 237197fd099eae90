import { ActionIcon, Tooltip } from '@mantine/core';
import { IconBaselineDensityMedium, IconBaselineDensitySmall } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useKitText } from '../i18n/use-kit-text.ts';
import type { Column } from './column.ts';
import { ColumnsMenu } from './columns-menu.tsx';

interface ToolbarProps<Row> {
  filters?: ReactNode;
  columns: readonly Column<Row>[];
  hidden: ReadonlySet<string>;
  onHidden: (hidden: ReadonlySet<string>) => void;
  dense: boolean;
  onDense: (dense: boolean) => void;
}

/** Filters at the left; density and columns at the right, which a phone does without. */
export function Toolbar<Row>({ filters, columns, hidden, onHidden, dense, onDense }: ToolbarProps<Row>) {
  const t = useKitText();
  const Density = dense ? IconBaselineDensitySmall : IconBaselineDensityMedium;
  return (
    <div className="k-toolbar">
      {filters && <div className="k-filters" role="search" aria-label={t('table.filters')}>{filters}</div>}
      <span className="k-grow" />
      <div className="k-hide-phone k-actions">
        <Tooltip label={t('table.density')}>
          <ActionIcon variant="default" size={34} aria-label={t('table.density')} aria-pressed={!dense} onClick={() => onDense(!dense)}><Density size={16} aria-hidden /></ActionIcon>
        </Tooltip>
        <ColumnsMenu columns={columns} hidden={hidden} onChange={onHidden} />
      </div>
    </div>
  );
}
