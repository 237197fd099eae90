export type RoomState = 'READY' | 'OCCUPIED' | 'LEAVING' | 'DISINFECTED';
export type RoomStep = 'TAKE' | 'LEAVE' | 'REPORT_DISINFECTED' | 'RELEASE' | 'SEND_BACK';

export type RoomRefusal = { readonly code: 'ROOM_NOT_LEAVING' | 'ROOM_NOT_DISINFECTED' | 'ROOM_OCCUPIED'; readonly message: string; readonly path?: string[] };

/** A room goes round: ready, occupied, leaving, disinfected and awaiting a check, ready. A check may send it back. */
const ROUND: Readonly<Record<RoomStep, { readonly from: RoomState; readonly to: RoomState }>> = {
  TAKE: { from: 'READY', to: 'OCCUPIED' },
  LEAVE: { from: 'OCCUPIED', to: 'LEAVING' },
  REPORT_DISINFECTED: { from: 'LEAVING', to: 'DISINFECTED' },
  RELEASE: { from: 'DISINFECTED', to: 'READY' },
  SEND_BACK: { from: 'DISINFECTED', to: 'LEAVING' },
};

/** Where a step leads. */
export const stateAfter = (step: RoomStep): RoomState => ROUND[step].to;

const NOW: Readonly<Record<RoomState, string>> = { READY: 'is ready', OCCUPIED: 'is occupied', LEAVING: 'awaits disinfection', DISINFECTED: 'is disinfected and awaits its check' };

/** Why a room may not take a step, or null. */
export function refuseStep(room: { readonly code: string; readonly state: RoomState }, step: RoomStep): RoomRefusal | null {
  if (room.state === ROUND[step].from) return null;
  const isNow = `Room ${room.code} ${NOW[room.state]}.`;
  if (step === 'REPORT_DISINFECTED') return { code: 'ROOM_NOT_LEAVING', message: `${isNow} Report the disinfection of a room that somebody has left.`, path: ['roomId'] };
  if (step === 'RELEASE' || step === 'SEND_BACK') return { code: 'ROOM_NOT_DISINFECTED', message: `${isNow} Have it disinfected and reported first.`, path: ['roomId'] };
  return { code: 'ROOM_OCCUPIED', message: `${isNow} Load the board again and choose another room.`, path: ['roomId'] };
}
