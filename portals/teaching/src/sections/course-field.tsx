import { useQuery } from '@campus/portal-kit';
import { Select } from '@campus/portal-kit/data';
import { useState, type ComponentProps } from 'react';
import { TeachingCoursesDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

type CourseFieldProps = Pick<ComponentProps<typeof Select>, 'error' | 'onBlur' | 'onFocus'> & { value?: string | null; onChange?: (id: string | null) => void };

/** One course of the catalogue, found by its code or name. */
export function CourseField({ onChange, ...props }: CourseFieldProps) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const search = typed.trim() === '' || typed === chosen?.label ? null : typed.trim();
  const answer = useQuery(TeachingCoursesDocument, { search }, { keep: true });
  const found = (answer.data?.courses.nodes ?? []).map(({ id, code, name }) => ({ value: id, label: `${name} ${code}` }));
  const data = chosen && !found.some(({ value }) => value === chosen.value) ? [chosen, ...found] : found;
  const choose = (id: string | null) => {
    setChosen(data.find(({ value }) => value === id) ?? null);
    onChange?.(id);
  };
  return (
    <Select
      {...props} label={t('session.course')} description={t('open.courseHint')} withAsterisk data-autofocus openOnFocus={false} searchable
      searchValue={typed} onSearchChange={setTyped} data={data} onChange={choose} nothingFoundMessage={t(answer.loading ? 'open.looking' : 'open.noCourse')}
    />
  );
}
