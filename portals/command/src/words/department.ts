import type { PortalPage } from '@campus/portal-kit';

/** The six departments in the order in which a case reaches them. */
export const DEPARTMENTS = ['health', 'command', 'personnel', 'logistics', 'teaching', 'employment'] as const;
export type Department = (typeof DEPARTMENTS)[number];

export const ICONS: Readonly<Record<Department, NonNullable<PortalPage['icon']>>> = {
  health: 'health', command: 'command', personnel: 'people', logistics: 'logistics', teaching: 'teaching', employment: 'employment',
};

/** Whether the graph's name of a department is one that these pages have words for. */
export const isDepartment = (name: string): name is Department => DEPARTMENTS.some(known => known === name);
