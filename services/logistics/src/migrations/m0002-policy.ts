import { SqlMigration } from '@campus/kit';

/** Thresholds as data: what holds, since which campus day, and who says so. A change is a new row, never an update. */
export class M0002Policy extends SqlMigration {
  sql = `
    create table policy (
      key text not null, holds_from date not null, value jsonb not null, source text not null,
      primary key (key, holds_from));

    insert into policy (key, holds_from, value, source) values
      ('disinfection.chlorine', '2020-01-01', '{"least": 250, "most": 500}',
       'Guideline on disinfection for schools (学校新冠肺炎疫情防控消毒技术方案): available chlorine 250 to 500 mg/L on surfaces'),
      ('disinfection.minutes', '2020-01-01', '{"contact": 30, "ventilation": 30}',
       'The same guideline: 30 minutes of contact, and at least 30 minutes of ventilation before anybody enters'),
      ('disinfection.due', '2020-01-01', '{"minutes": 480}',
       'Campus decision: terminal disinfection within eight hours of the closure'),
      ('cover.days', '2020-01-01', '{"SUPPLY": 30, "FOOD": 7}',
       'Campus decision: one month of epidemic supplies, one week of food in stock'),
      ('dispatch', '2020-01-01', '{"minutes": 120, "gear": {"MASK": 14, "SANITISER": 1, "DISINFECTANT": 1}, "daily": {"MEAL": 3, "WATER": 2}}',
       'Campus decision: a protective set once and three meals a day to each isolation room, the first within two hours');`;
}
