import { department, type Context } from '@campus/kit';
import { RosterImportCommands } from './imports/import.commands.ts';
import { RosterImport } from './imports/import.entity.ts';
import { importRoster } from './imports/import.job.ts';
import { RosterImportResolver, RosterProblemResolver } from './imports/import.resolver.ts';
import { RosterProgressResolver } from './imports/progress.resolver.ts';
import { M0001People } from './migrations/m0001-people.ts';
import { M0002Roster } from './migrations/m0002-roster.ts';
import { personById } from './people/person.read.ts';
import { PersonResolver } from './people/person.resolver.ts';
import { RevealResolver } from './people/reveal.resolver.ts';
import { problems } from './problems.ts';
import { roles } from './roles.ts';
import type { Tables } from './tables.ts';
import { unitById } from './units/unit.read.ts';
import { OrgUnitResolver } from './units/unit.resolver.ts';

type Ctx = Context<Tables>;
type ById = { id: string };

const units = { resolvers: [OrgUnitResolver], references: { OrgUnit: ({ id }: ById, context: Ctx) => context.load(unitById, id) } };
const people = { resolvers: [PersonResolver, RevealResolver], references: { Person: ({ id }: ById, context: Ctx) => context.load(personById, id) } };
const imports = { resolvers: [RosterImportResolver, RosterProblemResolver, RosterImportCommands, RosterProgressResolver], entities: [RosterImport] };

/** Personnel: who belongs to the university, where in it, and where they live. */
export const personnel = department({
  name: 'personnel',
  features: [units, people, imports],
  roles,
  migrations: [M0001People, M0002Roster],
  problems,
  consumers: [importRoster],
  announces: ['person.changed', 'residence.declared', 'roster.import.requested', 'roster.import.progressed'],
});
