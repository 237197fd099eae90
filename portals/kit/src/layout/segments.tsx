import type { ReactNode } from 'react';

export interface Segment<T extends string> { value: T; label: ReactNode; count?: number }

interface SegmentsProps<T extends string> {
  /** What is chosen among, for those who do not see it. */
  label: string;
  value: T;
  onChange: (value: T) => void;
  items: readonly Segment<T>[];
}

/** A filter of a few exclusive choices, all in sight. */
export function Segments<T extends string>({ label, value, onChange, items }: SegmentsProps<T>) {
  return (
    <div className="k-segments" role="group" aria-label={label}>
      {items.map(item => (
        <button key={item.value} type="button" aria-pressed={item.value === value} onClick={() => onChange(item.value)}>
          {item.label}
          {item.count !== undefined && <span className="k-count">{item.count}</span>}
        </button>
      ))}
    </div>
  );
}
