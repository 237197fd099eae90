/** Departments by the names they have in the graph; each has officers with the role `<name>-admin`. */
export type DepartmentName = 'personnel' | 'health' | 'logistics' | 'teaching' | 'employment' | 'command';

/** Whether holders of these roles act for a department; the command centre acts for every one. */
export const actsFor = (roles: readonly string[], department: string): boolean => roles.includes('command-admin') || roles.includes(`${department}-admin`);
