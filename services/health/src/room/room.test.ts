import { describe, expect, it } from 'vitest';
import { refuseStep, stateAfter, type RoomState, type RoomStep } from './room.ts';

const room = (state: RoomState) => ({ code: 'H01-0101', state });

describe('A monitoring room', () => {
  it('goes round and is ready again', () => {
    const steps: RoomStep[] = ['TAKE', 'LEAVE', 'REPORT_DISINFECTED', 'SEND_BACK', 'REPORT_DISINFECTED', 'RELEASE'];
    const states = steps.reduce<RoomState[]>((so, step) => {
      expect(refuseStep(room(so.at(-1)!), step)).toBeNull();
      return [...so, stateAfter(step)];
    }, ['READY']);
    expect(states).toEqual(['READY', 'OCCUPIED', 'LEAVING', 'DISINFECTED', 'LEAVING', 'DISINFECTED', 'READY']);
  });

  it.each([
    ['OCCUPIED', 'TAKE', 'ROOM_OCCUPIED'], ['LEAVING', 'TAKE', 'ROOM_OCCUPIED'], ['READY', 'REPORT_DISINFECTED', 'ROOM_NOT_LEAVING'], ['OCCUPIED', 'REPORT_DISINFECTED', 'ROOM_NOT_LEAVING'],
    ['LEAVING', 'RELEASE', 'ROOM_NOT_DISINFECTED'], ['OCCUPIED', 'RELEASE', 'ROOM_NOT_DISINFECTED'], ['READY', 'SEND_BACK', 'ROOM_NOT_DISINFECTED'],
  ] as const)('that is %s does not %s', (state, step, code) => expect(refuseStep(room(state), step)).toMatchObject({ code }));
});
