import { texts } from '@campus/portal-kit';
import type zh from './locales/zh-CN.ts';

/** Health's own words, with their keys checked. */
export const useText = texts<typeof zh>('health');
