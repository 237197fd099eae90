import type { Campus } from '../../campus.ts';
import type { Filling } from '../copy.ts';

/** What the command centre holds of the campus. */
export const fillCommand = (_campus: Campus): Filling[] => [];
