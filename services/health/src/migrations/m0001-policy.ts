import { SqlMigration } from '@campus/kit';

/** Thresholds as data: what holds, since which campus day, and who says so. A change is a new row, never an update. */
export class M0001Policy extends SqlMigration {
  sql = `
    create table policy (
      key text not null, holds_from date not null, value jsonb not null, source text not null,
      primary key (key, holds_from));

    insert into policy (key, holds_from, value, source) values
      ('tube.capacities', '2020-01-01', '[5, 10, 20]',
       'Technical specifications for 10-in-1 and 20-in-1 mixed sampling (新冠病毒核酸10合1、20合1混采检测技术规范); pooling pooled tubes again is not validated'),
      ('retest.hours', '2020-01-01', '4',
       'Campus decision: the specifications above ask for a swab alone at once and give no hours'),
      ('watched.diseases', '2020-01-01', '["COVID-19"]', 'Campus decision'),
      ('disease.analytes', '2020-01-01', '{
         "COVID-19": ["94500-6", "94309-2", "94531-1", "94534-5", "94533-7", "94559-2", "94316-7", "94315-9", "94314-2", "94640-0", "94845-5", "94565-9", "94759-8", "94306-8"],
         "COVID-19 antigen": ["94558-4"],
         "influenza A": ["92142-9"],
         "influenza B": ["92141-1"],
         "RSV": ["92131-2"]}',
       'LOINC (loinc.org), nucleic-acid tests; an antigen test is named and does not decide'),
      ('recovery', '2020-01-01', '{"negatives": 2, "hours": 24}',
       'Diagnosis and treatment protocol, edition 9 (诊疗方案第九版): two negative nucleic-acid tests in a row, sampled at least 24 hours apart');`;
}
