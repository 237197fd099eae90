import { useQuery } from '@campus/portal-kit';
import { Select } from '@campus/portal-kit/data';
import { useState, type ComponentProps } from 'react';
import { EmploymentFindEmployersDocument, EmploymentFindGraduatesDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

interface PickerProps extends Pick<ComponentProps<typeof Select>, 'error' | 'onBlur' | 'onFocus'> { value?: string | null; onChange?: (id: string | null) => void }

/** What the person typed, unless it is the label of what is chosen. */
const typedBy = (search: string, labels: readonly string[]) => (labels.includes(search) ? null : search.trim() || null);

/** One graduate, found by name or number. */
export function GraduatePicker({ value = null, onChange, ...input }: PickerProps) {
  const t = useText();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState('');
  const answer = useQuery(EmploymentFindGraduatesDocument, { search: typedBy(search, [chosen]) }, { keep: true });
  const data = (answer.data?.graduates.nodes ?? []).map(({ id, name, number, attendsOnline }) => ({ value: id, label: [name, number, ...(attendsOnline ? [t('interview.attendsOnline')] : [])].join(' · ') }));
  const choose = (id: string | null) => {
    setChosen(data.find(one => one.value === id)?.label ?? '');
    onChange?.(id);
  };
  return <Select {...input} className="k-wide" label={t('interview.graduate')} placeholder={t('interview.choose')} nothingFoundMessage={t('interview.nobody')} withAsterisk searchable filter={({ options }) => options} searchValue={search} onSearchChange={setSearch} data={data} value={value} onChange={choose} />;
}

/** One employer, found by name or credit code. */
export function EmployerPicker({ value = null, onChange, ...input }: PickerProps) {
  const t = useText();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState('');
  const answer = useQuery(EmploymentFindEmployersDocument, { search: typedBy(search, [chosen]) }, { keep: true });
  const data = (answer.data?.employers.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const choose = (id: string | null) => {
    setChosen(data.find(one => one.value === id)?.label ?? '');
    onChange?.(id);
  };
  return <Select {...input} className="k-wide" label={t('interview.employer')} placeholder={t('interview.choose')} nothingFoundMessage={t('interview.nobody')} withAsterisk searchable filter={({ options }) => options} searchValue={search} onSearchChange={setSearch} data={data} value={value} onChange={choose} />;
}
