import { texts } from '@campus/portal-kit';
import type zh from './locales/zh-CN.ts';

/** The shell's own texts. */
export const useText = texts<typeof zh>('shell');
