import { texts } from './texts.ts';
import type { zh } from './zh-CN.ts';

/** The kit's own texts. */
export const useKitText = texts<typeof zh>('kit');
