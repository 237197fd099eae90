import { align, batch, group } from '@campus/kit';
import type { Tables } from '../tables.ts';
import type { HoldingRow, PostRow, PostRequestRow, SuccessionRow } from './post.table.ts';

export const postById = batch<string, PostRow, Tables>(async (ids, { db }) => align(ids, await db.selectFrom('post').selectAll().where('id', 'in', ids).execute(), post => post.id));

/** Who sits on a post now, A first. */
export const holdersOf = batch<string, HoldingRow[], Tables>(async (ids, { db }) =>
  group(ids, await db.selectFrom('holding').selectAll().where('postId', 'in', ids).where('until', 'is', null).orderBy('seat').execute(), holding => holding.postId),
);

/** Everybody who ever sat on a post, the latest first. */
export const historyOf = batch<string, HoldingRow[], Tables>(async (ids, { db }) =>
  group(ids, await db.selectFrom('holding').selectAll().where('postId', 'in', ids).orderBy('since', 'desc').orderBy('id', 'desc').execute(), holding => holding.postId),
);

/** Promotions that still stand, the latest first. */
export const successionsOf = batch<string, SuccessionRow[], Tables>(async (ids, { db }) =>
  group(ids, await db.selectFrom('succession').selectAll().where('postId', 'in', ids).where('endedAt', 'is', null).orderBy('beganAt', 'desc').orderBy('id', 'desc').execute(), one => one.postId),
);

/** The request that is open for a post, if any. */
export const requestOf = batch<string, PostRequestRow, Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('postRequest').selectAll().where('postId', 'in', ids).where('state', '=', 'OPEN').execute(), request => request.postId),
);

/** Whether a person is isolated now. */
export const isolatedById = batch<string, { personId: string; isIsolated: boolean }, Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('isolation').select(['personId', 'isIsolated']).where('personId', 'in', ids).execute(), row => row.personId),
);
