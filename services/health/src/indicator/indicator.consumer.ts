import { on, timed, type Consumer, type Context } from '@campus/kit';
import type { Tables } from '../tables.ts';
import { readyRooms, seatsOverCap } from './indicator.store.ts';
import type { Reading } from './indicator.ts';

const announce = (context: Context<Tables>, readings: readonly Reading[]): Promise<void> => context.emit('indicator.announced', { department: 'health', readings });

const roomsReading = async (context: Context<Tables>): Promise<Reading> => ({ code: 'rooms.ready', at: context.now(), proofPath: '/health/rooms', ...(await readyRooms(context.db)) });

/** Tells the command centre each minute what health measures, so that silence shows that health is down. */
const announceEachMinute: Consumer = timed<Tables>('* * * * *', 'announce-indicators', async context => {
  const over: Reading = { code: 'crowding.seats-over-cap', value: await seatsOverCap(context.db, context.now()), at: context.now(), proofPath: null };
  await announce(context, [await roomsReading(context), over]);
});

/** Tells at once how many rooms are ready when one was given or released. */
const announceRooms: Consumer = on<object, Tables>('rooms.changed', 'announce-rooms', async (_, context) => announce(context, [await roomsReading(context)]));

export const indicatorConsumers: readonly Consumer[] = [announceEachMinute, announceRooms];
