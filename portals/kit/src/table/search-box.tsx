import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';

interface SearchBoxProps { label: string; value: string; onChange: (value: string) => void }

/** A search filter that asks 250 ms after the last key. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  const [typed, setTyped] = useState(value);
  const said = useRef(value);
  const say = useDebouncedCallback((text: string) => {
    said.current = text.trim();
    onChange(said.current);
  }, 250);
  // What comes back late of the person's own typing must not undo what was typed since.
  useEffect(() => {
    if (value !== said.current) setTyped(value);
    said.current = value;
  }, [value]);
  return (
    <TextInput
      className="k-searchbox" type="search" aria-label={label} placeholder={label} value={typed} leftSection={<IconSearch size={15} aria-hidden />}
      onChange={({ currentTarget }) => { setTyped(currentTarget.value); say(currentTarget.value); }}
    />
  );
}
