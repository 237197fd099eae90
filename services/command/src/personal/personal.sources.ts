import { by, type PersonalSource } from '@campus/kit';

/** Every table of the command centre that holds something of a person. */
export const sources: readonly PersonalSource[] = [
  { table: 'item', title: '事件影响 · Touched by an incident', of: by('person_id') },
  { table: 'incident_step', title: '事件步骤 · Steps owned', of: by('owner_id') },
];

/** What refers to people and says nothing of one, with the reason. */
export const omitted: Readonly<Record<string, string>> = {};
