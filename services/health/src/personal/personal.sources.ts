import { by, type PersonalSource } from '@campus/kit';
import { sql } from 'kysely';

/** Every table of health that holds something of a person. */
export const sources: readonly PersonalSource[] = [
  { table: 'patient', title: '人员 · Person as health knows them', of: by('id') },
  { table: 'swab', title: '采样 · Swabs', of: by('person_id') },
  { table: 'laboratory_result', title: '检验结果 · Laboratory results', of: by('person_id') },
  { table: 'health_state', title: '健康状态 · Health state', of: by('person_id') },
  { table: 'health_state_change', title: '健康状态变化 · Health states before', of: by('person_id') },
  { table: 'presence', title: '到访 · Presence, in minutes since 1970', of: personId => sql`person = (select no from patient where id = ${personId}::uuid)` },
  { table: 'case_file', title: '病例 · Cases', of: by('person_id') },
  { table: 'case_change', title: '病例变化 · Cases before', of: by('person_id') },
  { table: 'contact', title: '接触 · Contacts', of: by('person_id') },
  { table: 'contact_change', title: '接触变化 · Contacts before', of: by('person_id') },
  { table: 'isolation', title: '隔离 · Isolations', of: by('person_id') },
  { table: 'isolation_order', title: '隔离令 · Isolation orders', of: by('person_id') },
  { table: 'isolation_test', title: '隔离期检测 · Tests in isolation', of: by('person_id') },
  { table: 'isolation_stay', title: '隔离房间 · Rooms in isolation', of: by('person_id') },
  { table: 'isolation_change', title: '隔离变化 · Isolations before', of: by('person_id') },
  { table: 'emergency_access', title: '紧急查看 · Emergency accesses', of: by('person_id') },
];

/** What refers to people and says nothing of one, with the reason. */
export const omitted: Readonly<Record<string, string>> = {};
