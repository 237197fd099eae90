import { useQuery } from '@campus/portal-kit';
import { MultiSelect, Select } from '@campus/portal-kit/data';
import { useState, type ComponentProps } from 'react';
import { TeachingClassesDocument, TeachingCollegesDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

type ClassFieldProps = Pick<ComponentProps<typeof MultiSelect>, 'error' | 'onBlur' | 'onFocus'> & { value?: string[]; onChange?: (ids: string[]) => void };

/** Classes of one college, by its majors. Another college begins another choice: the students of a section are of one. */
export function ClassField({ onChange, value, ...props }: ClassFieldProps) {
  const t = useText();
  const [college, setCollege] = useState<string | null>(null);
  const colleges = useQuery(TeachingCollegesDocument, {});
  const units = useQuery(TeachingClassesDocument, { collegeId: college ?? '' }, { pause: college === null });
  const below = units.data?.orgUnits ?? [];
  const groups = [{ name: t('section.classes'), children: below }, ...below].map(({ name, children }) => ({ group: name, items: children.filter(({ kind }) => kind === 'CLASS').map(({ id, name: label }) => ({ value: id, label })) }));
  const choose = (id: string | null) => {
    setCollege(id);
    onChange?.([]);
  };
  return (
    <>
      <div className="k-wide">
        <Select
          label={t('open.college')} withAsterisk openOnFocus={false} allowDeselect={false} value={college} onChange={choose}
          data={(colleges.data?.orgUnits ?? []).filter(({ kind }) => kind === 'COLLEGE').map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      <div className="k-wide">
        <MultiSelect
          {...props} label={t('section.classes')} description={t('open.classesHint')} withAsterisk openOnFocus={false} searchable value={value ?? []} onChange={ids => onChange?.(ids)}
          data={groups.filter(({ items }) => items.length > 0)} nothingFoundMessage={t(college === null ? 'open.collegeFirst' : 'open.noClass')}
        />
      </div>
    </>
  );
}
