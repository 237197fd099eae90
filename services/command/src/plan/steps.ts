import type { DepartmentName } from '../wording/departments.ts';

/** A step that a department knows how to carry out and reports by this code. */
export interface KnownStep {
  readonly code: string;
  readonly department: DepartmentName;
  readonly title: string;
  readonly titleEnglish: string;
}

/** Every step a plan may have. */
export const KNOWN_STEPS: readonly KnownStep[] = [
  { code: 'LEADERSHIP_INFORMED', department: 'command', title: '报告校领导', titleEnglish: 'Leadership informed' },
  { code: 'CASE_INVESTIGATION', department: 'health', title: '流行病学调查', titleEnglish: 'Case investigation' },
  { code: 'CONTACT_TRACING', department: 'health', title: '密接与次密接判定', titleEnglish: 'Contact tracing' },
  { code: 'VENUE_CLOSURE', department: 'logistics', title: '封控涉疫场所', titleEnglish: 'Venues closed' },
  { code: 'POST_SUCCESSION', department: 'personnel', title: 'AB角接替', titleEnglish: 'Posts taken over' },
  { code: 'GRID_TASKS', department: 'personnel', title: '网格任务下达', titleEnglish: 'Grid leaders on their tasks' },
  { code: 'VOLUNTEER_CALL_UP', department: 'personnel', title: '志愿者召集', titleEnglish: 'Volunteers called up' },
  { code: 'ISOLATION_TRANSFER', department: 'health', title: '隔离转运', titleEnglish: 'Isolation and transfer' },
  { code: 'SUPPLIES', department: 'logistics', title: '防护与生活物资发放', titleEnglish: 'Supplies dispatched' },
  { code: 'TEACHING_ONLINE', department: 'teaching', title: '课程转线上', titleEnglish: 'Teaching moved online' },
  { code: 'TESTING', department: 'health', title: '核酸检测安排', titleEnglish: 'Testing laid out' },
  { code: 'INTERVIEWS_ONLINE', department: 'employment', title: '面试转线上', titleEnglish: 'Interviews moved online' },
  { code: 'TERMINAL_DISINFECTION', department: 'logistics', title: '终末消毒', titleEnglish: 'Terminal disinfection' },
  { code: 'COUNSELLING', department: 'health', title: '心理疏导', titleEnglish: 'Counselling' },
];
