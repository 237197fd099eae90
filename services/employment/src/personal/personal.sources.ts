import { by, through, type PersonalSource } from '@campus/kit';

const graduate: PersonalSource = { table: 'graduate', title: '毕业生 · Graduate', of: by('person_id') };
const destination: PersonalSource = { table: 'destination', title: '毕业去向 · Destinations', of: through('graduate_id', graduate) };
const interview: PersonalSource = { table: 'interview', title: '面试 · Interviews', of: by('person_id') };

/** Every table of employment that holds something of a person. */
export const sources: readonly PersonalSource[] = [
  { table: 'person', title: '人员 · Person as employment knows them', of: by('id') },
  graduate,
  destination,
  { table: 'evidence_file', title: '去向佐证 · Evidence of destinations, without the file', of: through('destination_id', destination), without: ['content'] },
  { table: 'isolation', title: '线上面试期间 · Days of online interviews', of: by('person_id') },
  interview,
  { table: 'interview_change', title: '面试变化 · Interviews before', of: through('interview_id', interview) },
  { table: 'notice', title: '用人单位通知 · Notices to employers', of: through('interview_id', interview) },
];

/** What refers to people and says nothing of one, with the reason. */
export const omitted: Readonly<Record<string, string>> = {};
