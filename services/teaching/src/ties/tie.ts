export type TieProblem = { readonly code: string; readonly message: string; readonly path: readonly string[]; readonly about?: readonly string[] };
export type KnownPlace = { readonly code: string; readonly kind: string; readonly use: string };

const MOST_CLASSROOMS = 200;
const MOST_NAMED = 5;
const HOUSES = ['BUILDING', 'FLOOR'];

/** Why a dormitory cannot be tied to these classrooms, or null if it can; unknown codes are named. */
export function refuseTie(dormitoryCode: string, classroomCodes: readonly string[], known: ReadonlyMap<string, KnownPlace>): TieProblem | null {
  const dormitory = known.get(dormitoryCode);
  if (!dormitory || dormitory.use !== 'DORMITORY' || !HOUSES.includes(dormitory.kind))
    return { code: 'DORMITORY_UNKNOWN', message: `There is no dormitory building or floor ${dormitoryCode}. Check its code with logistics.`, path: ['dormitoryCode'] };
  if (classroomCodes.length < 1 || classroomCodes.length > MOST_CLASSROOMS)
    return { code: 'CLASSROOMS_MISSING', message: `${classroomCodes.length} classrooms were named. Name 1 to ${MOST_CLASSROOMS} buildings, floors or rooms.`, path: ['classroomCodes'] };
  const strange = classroomCodes.filter(code => known.get(code)?.use !== 'CLASSROOM');
  if (strange.length > 0) return { code: 'ROOM_UNKNOWN', message: `There is no teaching building or classroom ${strange.slice(0, MOST_NAMED).join(', ')}. Check the codes with logistics.`, path: ['classroomCodes'], about: strange.slice(0, MOST_NAMED) };
  return null;
}

/** A session that residents of a tied dormitory attend in a room. */
export interface Attendance {
  /** What the dormitory is tied to: buildings, floors or rooms. */
  readonly classroomCodes: readonly string[];
  /** The room and everything it lies in. */
  readonly roomPath: readonly string[];
}

/** Whether the session takes residents out of the classrooms they keep to. */
export const breaksTie = ({ classroomCodes, roomPath }: Attendance): boolean => !roomPath.some(code => classroomCodes.includes(code));
