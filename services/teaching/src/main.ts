import { department } from '@campus/kit';
import { announces } from './events.ts';
import { TeachingMatter } from './matters/matter.entity.ts';
import { findMatter, MatterResolver } from './matters/matter.resolver.ts';
import { RecordResolver } from './matters/record.resolver.ts';
import { M0001Matters } from './migrations/m0001-matters.ts';
import { roles } from './roles.ts';

/** 教学: what comes to the office. */
export const teaching = department({
  name: 'teaching',
  features: [{ resolvers: [MatterResolver, RecordResolver], entities: [TeachingMatter], references: { TeachingMatter: findMatter } }],
  roles,
  migrations: [M0001Matters],
  problems: ['MATTER_RECORDED_ALREADY', 'MATTER_TITLE_INVALID'],
  announces,
});
