import { timed, type Consumer } from '@campus/kit';
import type { Tables } from '../tables.ts';
import { announceIndicators } from './indicator.store.ts';

/** Each minute the board hears where personnel stands, so that silence means that personnel is down. */
export const announceEachMinute: Consumer = timed<Tables>('* * * * *', 'announce-indicators', announceIndicators);
