import { useId } from 'react';

interface ChoiceProps<Value extends string> { title: string; items: readonly { value: Value; label: string; lang?: string }[]; value: Value; onChange: (value: Value) => void }

/** A few settings of which one holds. */
export function Choice<Value extends string>({ title, items, value, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className="s-choice">
      <legend>{title}</legend>
      {items.map(({ value: own, label, lang }) => (
        <label key={own} lang={lang}><input type="radio" name={name} checked={own === value} onChange={() => onChange(own)} />{label}</label>
      ))}
    </fieldset>
  );
}
