import { SqlMigration } from '@campus/kit';

/** Policies as versions that are only ever added to, each with its source and first day; the editions of isolation carry their own numbers. */
export class M0003Policy extends SqlMigration {
  sql = `
    create table policy_version (
      id uuid primary key, kind text not null check (kind in ('ISOLATION', 'TRACING', 'POOLING')), version integer not null, effective_on date not null,
      source text not null, "values" jsonb not null, published_at timestamptz not null, unique (kind, version));
    revoke update, delete on policy_version from command_all, command_scoped;

    insert into policy_version (id, kind, version, effective_on, source, "values", published_at) values
      ('01840000-0000-7000-8000-000000000001', 'ISOLATION', 8, '2022-03-15', '《新型冠状病毒肺炎防控方案（第八版）》 · Prevention and control protocol, edition 8',
       '{"closeCentralDays": 14, "closeCentralTests": [1, 4, 7, 14], "closeHomeDays": 7, "closeHomeTests": [], "secondaryCentralDays": 7, "secondaryHomeDays": 0, "secondaryTests": [1, 4, 7]}', '2022-03-15T00:00:00+08:00'),
      ('01840000-0000-7000-8000-000000000002', 'ISOLATION', 9, '2022-06-28', '《新型冠状病毒肺炎防控方案（第九版）》 · Prevention and control protocol, edition 9',
       '{"closeCentralDays": 7, "closeCentralTests": [1, 2, 3, 5, 7], "closeHomeDays": 3, "closeHomeTests": [3], "secondaryCentralDays": 0, "secondaryHomeDays": 7, "secondaryTests": [1, 4, 7]}', '2022-06-28T00:00:00+08:00'),
      ('01840000-0000-7000-8000-000000000003', 'ISOLATION', 10, '2022-11-11', '《关于进一步优化新冠肺炎疫情防控措施 科学精准做好防控工作的通知》（2022年11月11日；次密接仍按第九版） · Notice of 11 November 2022; secondary contacts as in edition 9',
       '{"closeCentralDays": 5, "closeCentralTests": [1, 2, 3, 5], "closeHomeDays": 3, "closeHomeTests": [1, 3], "secondaryCentralDays": 0, "secondaryHomeDays": 7, "secondaryTests": [1, 4, 7]}', '2022-11-11T00:00:00+08:00'),
      ('01840000-0000-7000-8000-000000000004', 'TRACING', 1, '2022-03-15', '追溯期按防控方案取采样前2天（部分城市取4天）；15分钟为本校规定 · Look-back of the protocol, 2 days before the sample (some cities: 4); 15 minutes by decision of the university',
       '{"lookBackDays": 2, "closeMinutes": 15, "secondaryMinutes": 15, "rings": 2}', '2022-03-15T00:00:00+08:00'),
      ('01840000-0000-7000-8000-000000000005', 'POOLING', 1, '2022-03-15', '《新冠病毒核酸10合1、20合1混采检测技术规范》；4小时为本校规定 · Technical specifications for mixed sampling, 10 and 20 in one; 4 hours by decision of the university',
       '{"capacities": [5, 10, 20], "retestHours": 4}', '2022-03-15T00:00:00+08:00');`;
}
