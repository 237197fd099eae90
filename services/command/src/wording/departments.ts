/** Departments by the names they have in the graph; each has officers with the role `<name>-admin`. */
export const DEPARTMENTS = ['personnel', 'health', 'logistics', 'teaching', 'employment', 'command'] as const;
export type DepartmentName = (typeof DEPARTMENTS)[number];

/** Whether holders of these roles act for a department; the command centre acts for every one. */
export const actsFor = (roles: readonly string[], department: string): boolean => roles.includes('command-admin') || roles.includes(`${department}-admin`);

/** As the departments are called on campus. */
export const DEPARTMENT_TITLES: Readonly<Record<string, { readonly title: string; readonly titleEnglish: string }>> = {
  personnel: { title: '人事', titleEnglish: 'Personnel' },
  health: { title: '健康', titleEnglish: 'Health' },
  logistics: { title: '后勤', titleEnglish: 'Logistics' },
  teaching: { title: '教学', titleEnglish: 'Teaching' },
  employment: { title: '就业', titleEnglish: 'Employment' },
  command: { title: '指挥部', titleEnglish: 'Command' },
};
