import type { Campus } from '../../campus.ts';
import type { Filling } from '../copy.ts';

/** What teaching holds of the campus. */
export const fillTeaching = (_campus: Campus): Filling[] => [];
