import type { Campus } from '../campus.ts';
import type { Person, PersonKind } from '../people/person.ts';

/** The registrar's own headings. */
export const HEADINGS = ['学号/工号', '姓名', '性别', '身份证号', '出生日期', '类别', '学院/部门', '专业', '班级', '校区', '楼栋', '房间号', '手机号', '在校状态'] as const;

const KINDS: Record<PersonKind, string> = { UNDERGRADUATE: '本科生', MASTER: '硕士研究生', TEACHER: '专任教师', COUNSELLOR: '辅导员', ADMINISTRATOR: '行政人员', WORKER: '工勤人员' };

/** The roster as a registrar would send it: the headings, then a line of text cells for each person; who lives outside has no room. */
export function rosterRows({ people, plan }: Campus): string[][] {
  const campus = plan.places[0]!.name;
  return [[...HEADINGS], ...people.map(person => rosterRow(person, campus))];
}

function rosterRow({ number, name, gender, identityNumber, bornOn, kind, unit, class: group, phone, room, isActive }: Person, campus: string): string[] {
  const [major, className] = group ? [unit.parent!.name, unit.name] : ['', ''];
  const home = room ? [campus, room.building.code, room.number] : ['', '', ''];
  const status = isActive ? (group ? '在读' : '在职') : '休学';
  return [number, name, gender === 'FEMALE' ? '女' : '男', identityNumber, bornOn, KINDS[kind], unit.college!.name, major, className, ...home, phone, status];
}
