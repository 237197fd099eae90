import { by, type PersonalSource } from '@campus/kit';

/** Every table of teaching that holds something of a person. */
export const sources: readonly PersonalSource[] = [
  { table: 'person', title: '人员 · Person as teaching knows them', of: by('id') },
  { table: 'section', title: '授课 · Sections taught', of: by('teacher_id') },
  { table: 'enrolment', title: '选课 · Enrolments', of: by('person_id') },
  { table: 'isolation', title: '线上上课期间 · Days online', of: by('person_id') },
  { table: 'online_place', title: '线上席位 · Online places', of: by('person_id') },
];

/** What refers to people and says nothing of one, with the reason. */
export const omitted: Readonly<Record<string, string>> = {
  session: 'of a section, which names its teacher: the dates of a class are of everybody in it',
  delivery_decision: 'of a section or session',
  delivery_change: 'of a session',
};
