import { by, type PersonalSource } from '@campus/kit';
import { sql } from 'kysely';

/** Every table of personnel that holds something of a person. */
export const sources: readonly PersonalSource[] = [
  { table: 'person', title: '人员 · Person', of: by('id') },
  { table: 'roster_row', title: '花名册中未导入的行 · Rejected rows of rosters', of: personId => sql`number = (select number from person where id = ${personId}::uuid)` },
  { table: 'isolation', title: '隔离 · Isolation', of: by('person_id') },
  { table: 'holding', title: '任职 · Posts held', of: by('person_id') },
  { table: 'succession', title: '岗位接替 · Successions', of: by('from_person_id', 'to_person_id') },
  { table: 'post_request', title: '补位 · Requests filled', of: by('filled_by_id') },
  { table: 'grid_lead', title: '网格负责 · Grid units led', of: by('person_id') },
  { table: 'grid_task', title: '网格任务 · Grid tasks', of: by('owner_id') },
  { table: 'call_out_answer', title: '志愿召集回复 · Answers to call-outs', of: by('person_id') },
  { table: 'volunteer', title: '志愿者 · Volunteer', of: by('person_id') },
];

/** What refers to people and says nothing of one, with the reason. */
export const omitted: Readonly<Record<string, string>> = {};
