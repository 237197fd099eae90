import type { Refusal } from '@campus/portal-kit/data';

const CLASHES = ['ROOM_TAKEN', 'TEACHER_BUSY', 'CLASS_BUSY'];

/** What the server's sentence names and its code does not: when which section has the room, teacher or class; which numbers nobody has; which of several codes no place has. Null where that is all of it. */
export function detailOf({ code, message }: Pick<Refusal, 'code' | 'message'>): string | null {
  if (CLASHES.includes(code)) return /on (\S+ \S+ by section \S+)\. /.exec(message)?.[1]?.replace(' by section', '') ?? null;
  if (code === 'PERSON_UNKNOWN') return /has the number (\S.*?)(?: and \d+ more)?(?:\. Check the list|, or they)/.exec(message)?.[1] ?? null;
  if (code === 'ROOM_UNKNOWN') return /or classroom (\S.*?)\. Check the codes/.exec(message)?.[1] ?? null;
  return null;
}
