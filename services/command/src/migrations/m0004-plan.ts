import { SqlMigration } from '@campus/kit';

/** The emergency plan as versions that are only ever added to; minutes count from the positive result. */
export class M0004Plan extends SqlMigration {
  sql = `
    create table plan_version (id uuid primary key, version integer not null unique, effective_on date not null, source text not null, published_at timestamptz not null);
    create table plan_step (
      plan_id uuid references plan_version, code text, place integer not null, title text not null, title_english text not null, department text not null,
      minutes integer not null check (minutes > 0), primary key (plan_id, code), unique (plan_id, place));
    revoke update, delete on plan_version, plan_step from command_all, command_scoped;

    insert into plan_version (id, version, effective_on, source, published_at) values
      ('01840000-0000-7000-9000-000000000001', 1, '2022-01-01', '校园突发疫情应急处置预案（第一版） · Emergency plan of the university, first version', '2022-01-01T00:00:00+08:00');
    insert into plan_step (plan_id, place, code, title, title_english, department, minutes)
    select '01840000-0000-7000-9000-000000000001', step.* from (values
      (0, 'LEADERSHIP_INFORMED', '报告校领导', 'Leadership informed', 'command', 15),
      (1, 'CASE_INVESTIGATION', '流行病学调查', 'Case investigation', 'health', 30),
      (2, 'VENUE_CLOSURE', '封控涉疫场所', 'Venues closed', 'logistics', 30),
      (3, 'CONTACT_TRACING', '密接与次密接判定', 'Contact tracing', 'health', 60),
      (4, 'POST_SUCCESSION', 'AB角接替', 'Posts taken over', 'personnel', 60),
      (5, 'GRID_TASKS', '网格任务下达', 'Grid leaders on their tasks', 'personnel', 60),
      (6, 'VOLUNTEER_CALL_UP', '志愿者召集', 'Volunteers called up', 'personnel', 90),
      (7, 'ISOLATION_TRANSFER', '隔离转运', 'Isolation and transfer', 'health', 120),
      (8, 'SUPPLIES', '防护与生活物资发放', 'Supplies dispatched', 'logistics', 120),
      (9, 'TEACHING_ONLINE', '课程转线上', 'Teaching moved online', 'teaching', 120),
      (10, 'TESTING', '核酸检测安排', 'Testing laid out', 'health', 240),
      (11, 'INTERVIEWS_ONLINE', '面试转线上', 'Interviews moved online', 'employment', 240),
      (12, 'TERMINAL_DISINFECTION', '终末消毒', 'Terminal disinfection', 'logistics', 480),
      (13, 'COUNSELLING', '心理疏导', 'Counselling', 'health', 480)) as step;`;
}
