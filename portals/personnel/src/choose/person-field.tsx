import { useQuery } from '@campus/portal-kit';
import { Select } from '@campus/portal-kit/data';
import { useState, type ComponentProps } from 'react';
import { ChoosePeopleDocument, type ChoosePeopleQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

type Choice = ChoosePeopleQuery['people']['nodes'][number];

interface PersonFieldProps extends Pick<ComponentProps<typeof Select>, 'error' | 'onBlur' | 'onFocus'> {
  label: string;
  hint?: string | undefined;
  value?: string | null;
  onChange?: (id: string | null) => void;
  /** Only those who live on campus, or only those who do not. */
  isResident?: boolean | null;
}

const optionOf = ({ id, name, number, orgUnit, residence }: Choice) => ({ value: id, label: [name, number, residence?.code ?? orgUnit.name].join(' · ') });

/** Somebody by name or number; the server searches while one types. */
export function PersonField({ label, hint, value = null, onChange, isResident = null, ...input }: PersonFieldProps) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const text = chosen && typed === chosen.label ? '' : typed.trim();
  const { data } = useQuery(ChoosePeopleDocument, { text, hasResidence: isResident }, { keep: true });
  const found = (data?.people.nodes ?? []).map(optionOf);
  const options = chosen && !found.some(option => option.value === chosen.value) ? [chosen, ...found] : found;
  return (
    <Select
      {...input} className="k-wide" label={label} description={hint} placeholder={t('choose.person')} nothingFoundMessage={t('choose.nobody')} data={options} filter={({ options: all }) => all}
      value={value} searchable clearable withAsterisk searchValue={typed} onSearchChange={setTyped}
      onChange={id => { setChosen(options.find(option => option.value === id) ?? null); onChange?.(id); }}
    />
  );
}
