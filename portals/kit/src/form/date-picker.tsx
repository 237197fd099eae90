import '../styles/dates.css';

import { DatePickerInput, DatesProvider } from '@mantine/dates';
import 'dayjs/locale/zh-cn';
import type { ComponentProps } from 'react';
import { useSession } from '../host/session.ts';
import { useKitText } from '../i18n/use-kit-text.ts';

export interface DateFieldProps extends Pick<ComponentProps<typeof DatePickerInput>, 'error' | 'onBlur' | 'onFocus'> {
  label: string;
  /** `YYYY-MM-DD`, a campus day. */
  value?: string | null;
  onChange?: (day: string | null) => void;
  required?: boolean;
  min?: string;
  max?: string;
}

/** The field with its calendar; weeks start on Monday. */
export default function DatePicker({ label, value = null, onChange, required, min, max, ...input }: DateFieldProps) {
  const t = useKitText();
  const { locale } = useSession();
  const names = { nextMonth: t('date.nextMonth'), previousMonth: t('date.previousMonth'), nextYear: t('date.nextYear'), previousYear: t('date.previousYear') };
  return (
    <DatesProvider settings={{ locale: locale === 'zh-CN' ? 'zh-cn' : 'en', firstDayOfWeek: 1, weekendDays: [6, 0] }}>
      <DatePickerInput
        {...input} label={label} value={value} onChange={onChange} withAsterisk={required} minDate={min} maxDate={max} clearable={!required}
        placeholder={t('date.pick')} valueFormat="YYYY-MM-DD" monthLabelFormat={t('date.month')} yearLabelFormat={t('date.year')} ariaLabels={names}
        popoverProps={{ attributes: { dropdown: { 'aria-label': label, 'aria-labelledby': undefined } } }}
      />
    </DatesProvider>
  );
}
