import type { Campus } from '../campus.ts';
import { sampleId } from '../ids.ts';
import { randomOf } from '../random.ts';
import type { Person } from './person.ts';

export interface VolunteerTeam { id: string; code: string; name: string; nameEnglish: string; kind: 'RED_VEST' | 'BLUE_SKY' | 'OFF_CAMPUS_TEACHER'; zone: string | null; needed: number }
export interface Volunteer { id: string; team: VolunteerTeam; person: Person; skills: string[]; availability: 'ANY_TIME' | 'DAYTIME' | 'EVENING' | 'UNAVAILABLE' }

const SKILLS = ['测温', '送餐', '秩序引导', '核酸登记', '心理陪伴', '物资搬运', '广播宣传', '英语沟通'] as const;
const AVAILABILITY = ['ANY_TIME', 'ANY_TIME', 'ANY_TIME', 'DAYTIME', 'EVENING', 'UNAVAILABLE'] as const;
/** Members of a team, and how many of them an incident needs, for each thousand people of the campus. */
const SIZE = { RED_VEST: 6, BLUE_SKY: 4, OFF_CAMPUS_TEACHER: 6 } as const;
const NEEDED = 0.5;

const TEAMS: readonly Omit<VolunteerTeam, 'id' | 'needed'>[] = [
  { code: 'R1', name: '红马甲北苑督导队', nameEnglish: 'Red Vest, north houses', kind: 'RED_VEST', zone: '北苑生活区' },
  { code: 'R2', name: '红马甲南苑督导队', nameEnglish: 'Red Vest, south houses', kind: 'RED_VEST', zone: '南苑生活区' },
  { code: 'R3', name: '红马甲教学区督导队', nameEnglish: 'Red Vest, teaching area', kind: 'RED_VEST', zone: '教学区' },
  { code: 'B1', name: '蓝天日间巡查队', nameEnglish: 'Blue Sky, day patrol', kind: 'BLUE_SKY', zone: '公共服务区' },
  { code: 'B2', name: '蓝天夜间巡查队', nameEnglish: 'Blue Sky, night patrol', kind: 'BLUE_SKY', zone: null },
  { code: 'T1', name: '校外教师志愿队', nameEnglish: 'Off-campus teachers', kind: 'OFF_CAMPUS_TEACHER', zone: null },
];

/** Teams of students who live inside, and of teachers who live outside, each in one team only. */
export function gatherVolunteers({ seed, size, people }: Campus): { teams: VolunteerTeam[]; volunteers: Volunteer[] } {
  const random = randomOf(seed, 'volunteers');
  const students = random.shuffle(people.filter(person => person.class && person.room));
  const teachers = random.shuffle(people.filter(person => person.kind === 'TEACHER' && !person.room));
  const teams = TEAMS.map((team, order): VolunteerTeam => ({ ...team, id: sampleId(seed, 'team', order), needed: Math.ceil(membersOf(team.kind, size) * NEEDED) }));
  const drafts = teams.flatMap(team => (team.kind === 'OFF_CAMPUS_TEACHER' ? teachers : students).splice(0, membersOf(team.kind, size)).map(person => ({ team, person })));
  const volunteers = drafts.map((draft, order): Volunteer => ({ ...draft, id: sampleId(seed, 'volunteer', order), skills: random.shuffle(SKILLS).slice(0, 1 + random.int(3)), availability: random.pick(AVAILABILITY) }));
  return { teams, volunteers };
}

const membersOf = (kind: VolunteerTeam['kind'], size: number) => Math.max(4, Math.round((SIZE[kind] * size) / 1_000));
