import type { Campus } from '../../campus.ts';
import type { Filling } from '../copy.ts';

/** What employment holds of the campus. */
export const fillEmployment = (_campus: Campus): Filling[] => [];
