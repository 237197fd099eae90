import { TextInput } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { DateFieldProps } from './date-picker.tsx';

const DatePicker = lazy(() => import('./date-picker.tsx'));

/** A campus day. The calendar is downloaded with the first one; until it is here the day stands in its place. */
export function DateField(props: DateFieldProps) {
  const { label, value, required, error } = props;
  return (
    <Suspense fallback={<TextInput label={label} value={value ?? ''} withAsterisk={required} error={error} disabled />}>
      <DatePicker {...props} />
    </Suspense>
  );
}
