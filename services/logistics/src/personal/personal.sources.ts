import { by, through, type PersonalSource } from '@campus/kit';

const dispatch: PersonalSource = { table: 'dispatch', title: '配送 · Dispatches', of: by('person_id') };

/** Every table of logistics that holds something of a person. */
export const sources: readonly PersonalSource[] = [
  { table: 'head', title: '人员 · Person as logistics counts them', of: by('id') },
  { table: 'isolation', title: '隔离供应 · Supplied in isolation', of: by('person_id') },
  dispatch,
  { table: 'movement', title: '配送物资 · Goods of dispatches', of: through('dispatch_id', dispatch) },
];

/** What refers to people and says nothing of one, with the reason. */
export const omitted: Readonly<Record<string, string>> = {};
