import { scopedTable, SqlMigration } from '@campus/kit';

/** Goods in store with every movement of them, who is isolated where, and what is sent there. */
export class M0004Supplies extends SqlMigration {
  sql = `
    create table head (
      id uuid primary key, kind text not null check (kind in ('STUDENT', 'STAFF')), college_id uuid, is_active boolean not null, version bigint not null);
    create index head_active on head (kind) where is_active;
    ${scopedTable('logistics', 'head')}
    create table headcount (kind text primary key check (kind in ('STUDENT', 'STAFF')), people integer not null);

    create table item (
      id uuid primary key, code text not null unique, name text not null, name_english text not null, unit text not null, unit_english text not null,
      category text not null check (category in ('SUPPLY', 'FOOD')),
      norm_student double precision not null check (norm_student >= 0), norm_staff double precision not null check (norm_staff >= 0),
      norm_source text not null);
    insert into item (id, code, name, name_english, unit, unit_english, category, norm_student, norm_staff, norm_source) values
      ('01930000-0000-7000-8000-000000000001', 'MASK', '医用外科口罩', 'Surgical mask', '只', 'pcs', 'SUPPLY', 1, 2, '学生每人每天 1 只，教职工 2 只 · one mask a student a day, two a member of staff'),
      ('01930000-0000-7000-8000-000000000002', 'SANITISER', '免洗手消毒液', 'Hand sanitiser', '瓶', 'bottles', 'SUPPLY', 0.01, 0.01, '每 100 人每天 1 瓶 · one bottle for 100 people a day'),
      ('01930000-0000-7000-8000-000000000003', 'DISINFECTANT', '含氯消毒剂', 'Chlorine disinfectant', '升', 'L', 'SUPPLY', 0.005, 0.005, '每 100 人每天 0.5 升 · half a litre for 100 people a day'),
      ('01930000-0000-7000-8000-000000000004', 'GOWN', '隔离衣', 'Isolation gown', '件', 'pcs', 'SUPPLY', 0, 0.05, '每 20 名教职工每天 1 件 · one gown for 20 members of staff a day'),
      ('01930000-0000-7000-8000-000000000005', 'PPE', '防护服套装', 'PPE set', '套', 'sets', 'SUPPLY', 0, 0.02, '每 50 名教职工每天 1 套 · one set for 50 members of staff a day'),
      ('01930000-0000-7000-8000-000000000006', 'MEAL', '餐食（折份）', 'Meal', '份', 'meals', 'FOOD', 3, 3, '每人每天 3 份 · three meals a person a day'),
      ('01930000-0000-7000-8000-000000000007', 'WATER', '瓶装饮用水', 'Bottled water', '瓶', 'bottles', 'FOOD', 2, 2, '每人每天 2 瓶 · two bottles a person a day');

    create table store (id uuid primary key, place_id uuid not null unique references place, place_code text not null unique);

    create table stock (
      store_id uuid not null references store, item_id uuid not null references item, quantity integer not null check (quantity >= 0), counted_at timestamptz,
      primary key (store_id, item_id));
    create index stock_item on stock (item_id);

    create table dispatch (
      id uuid primary key, kind text not null check (kind in ('FIRST_SET', 'DAILY', 'BY_HAND')),
      person_id uuid, college_id uuid, place_code text not null, cause_ids uuid[] not null,
      state text not null check (state in ('ORDERED', 'SHORT', 'SENT', 'DELIVERED', 'CANCELLED', 'RETURNED')),
      is_offered boolean not null, campus_day date not null, lines jsonb not null, missing jsonb not null, store_id uuid references store,
      ordered_at timestamptz not null, due_at timestamptz not null, sent_at timestamptz, sent_by_name text, delivered_at timestamptz, delivered_by_name text,
      ended_at timestamptz, note text, policy_version date not null, version double precision not null);
    create unique index dispatch_waiting on dispatch (person_id) where state in ('ORDERED', 'SHORT');
    create unique index dispatch_daily on dispatch (person_id, campus_day) where state not in ('CANCELLED', 'RETURNED') and kind <> 'BY_HAND';
    create index dispatch_open on dispatch (due_at, id) where state in ('ORDERED', 'SHORT', 'SENT');
    create index dispatch_newest on dispatch (ordered_at desc, id desc);
    create index dispatch_cause on dispatch using gin (cause_ids);
    ${scopedTable('logistics', 'dispatch')}

    create table movement (
      id uuid primary key, store_id uuid not null references store, item_id uuid not null references item,
      kind text not null check (kind in ('RECEIVED', 'COUNTED', 'DISPATCHED', 'RETURNED')),
      quantity integer not null, balance integer not null check (balance >= 0),
      at timestamptz not null, moved_by text not null, moved_by_name text not null, dispatch_id uuid references dispatch, note text);
    create index movement_item on movement (item_id, at desc, id desc);
    create index movement_newest on movement (at desc, id desc);

    create table isolation (
      person_id uuid primary key, college_id uuid, is_isolated boolean not null, mode text, room_code text, since timestamptz, until_day date,
      cause_ids uuid[] not null, version bigint not null, heard_at timestamptz not null);
    create index isolation_open on isolation (person_id) where is_isolated and room_code is not null;
    create index isolation_cause on isolation using gin (cause_ids);
    ${scopedTable('logistics', 'isolation')}`;
}
