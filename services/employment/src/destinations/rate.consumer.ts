import { on, timed, type Consumer } from '@campus/kit';
import type { Tables } from '../tables.ts';
import { announceRate } from './rate.store.ts';

/** Each minute, so that command sees that the figure is fresh. */
export const announceIndicators: Consumer = timed<Tables>('* * * * *', 'announce-indicators', announceRate);

/** Right after something moved it; here and not in the mutation, whose officer may see one college only. */
export const announceAfterDestination: Consumer = on<object, Tables>('employment.destination.recorded', 'announce-after-destination', (_, context) => announceRate(context));
export const announceAfterRegistration: Consumer = on<object, Tables>('employment.graduates.registered', 'announce-after-registration', (_, context) => announceRate(context));
