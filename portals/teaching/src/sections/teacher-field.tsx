import { useQuery } from '@campus/portal-kit';
import { TextInput } from '@campus/portal-kit/data';
import type { ComponentProps } from 'react';
import { TeachingTeacherDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

/** No staff number is shorter. */
const SHORTEST = 4;

type TeacherFieldProps = Pick<ComponentProps<typeof TextInput>, 'error' | 'onBlur' | 'onFocus' | 'onChange'> & { value?: string };

/** The staff number of a teacher; their name shows as soon as it is whole. */
export function TeacherField(props: TeacherFieldProps) {
  const t = useText();
  const number = (props.value ?? '').trim();
  const answer = useQuery(TeachingTeacherDocument, { number }, { pause: number.length < SHORTEST });
  const person = answer.data?.personByNumber;
  const found = person?.number === number && person.kind === 'STAFF' ? person.name : null;
  return <TextInput {...props} label={t('open.teacher')} description={found ?? t('open.teacherHint')} autoComplete="off" withAsterisk />;
}
