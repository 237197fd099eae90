import { align, batch } from '@campus/kit';
import type { GridTaskRow } from '../grid/grid.table.ts';
import type { Tables } from '../tables.ts';

export const taskById = batch<string, GridTaskRow, Tables>(async (ids, { db }) => align(ids, await db.selectFrom('gridTask').selectAll().where('id', 'in', ids).execute(), task => task.id));
