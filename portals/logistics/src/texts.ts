import { texts } from '@campus/portal-kit';
import type zh from './locales/zh-CN.ts';

/** This portal's texts, with their keys checked. */
export const useText = texts<typeof zh>('logistics');
