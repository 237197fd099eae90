import { buildDepartmentSchema } from '@campus/kit';
import { isObjectType, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { personnel } from './main.ts';
import { roles } from './roles.ts';

type Role = keyof typeof roles;

const READERS: Role[] = ['personnel-admin', 'health-admin', 'logistics-admin', 'teaching-admin', 'employment-admin', 'command-admin', 'registrar', 'privacy-admin'];
const IMPORTERS: Role[] = ['personnel-admin', 'registrar'];

const OFFICERS: Role[] = ['personnel-admin'];
const OVERSEERS: Role[] = ['personnel-admin', 'command-admin'];
const ON_BEHALF: Role[] = ['personnel-admin', 'mini-program'];

/** Who may do what: the whole of it. */
const REGULATION: Record<string, Role[]> = {
  'Query.person': READERS,
  'Query.personByNumber': READERS,
  'Query.people': READERS,
  'Query.orgUnit': READERS,
  'Query.orgUnits': READERS,
  'Query.rosterImport': IMPORTERS,
  'Query.rosterImports': IMPORTERS,
  'Mutation.importRoster': IMPORTERS,
  'Mutation.confirmRosterImport': IMPORTERS,
  'Mutation.cancelRosterImport': IMPORTERS,
  'Mutation.revealPerson': ['personnel-admin'],
  'Subscription.rosterImportProgressed': IMPORTERS,
  'Query.posts': OVERSEERS,
  'Query.post': OVERSEERS,
  'Query.postRequests': OVERSEERS,
  'Query.postSuccessions': OVERSEERS,
  'Query.postSummary': OVERSEERS,
  'Subscription.postChanged': OVERSEERS,
  'Mutation.openPost': OFFICERS,
  'Mutation.appointHolder': OFFICERS,
  'Mutation.removeHolder': OFFICERS,
  'Mutation.swapHolders': OFFICERS,
  'Mutation.acceptHandback': OFFICERS,
  'Mutation.declineHandback': OFFICERS,
  'Query.gridUnits': OVERSEERS,
  'Query.gridUnit': OVERSEERS,
  'Query.gridGaps': OVERSEERS,
  'Mutation.appointGridLeader': OFFICERS,
  'Query.gridTasks': OVERSEERS,
  'Subscription.gridTasksChanged': OVERSEERS,
  'Mutation.completeGridTask': ON_BEHALF,
  'Mutation.reassignGridTask': OFFICERS,
  'Query.volunteerTeams': OVERSEERS,
  'Query.callOuts': OVERSEERS,
  'Query.callOut': OVERSEERS,
  'Subscription.callOutChanged': OVERSEERS,
  'Mutation.callOutVolunteers': OFFICERS,
  'Mutation.standDownCallOut': OFFICERS,
  'Mutation.confirmCallOut': ON_BEHALF,
  'Mutation.declineCallOut': ON_BEHALF,
  'Person.heldByPersonnel': ['privacy-admin'],
  'Person.bornOn': ['personnel-admin'],
  'RosterImport.rejectedRows': IMPORTERS,
};

const SCOPES = /@requiresScopes\(scopes: \[\["([^"]+)"\]\]\)/;

/** Every guarded field of the printed schema with the permission that it asks for. */
function guardedFields(): Record<string, string> {
  const { schema } = buildDepartmentSchema(personnel);
  const fields = Object.values(schema.getTypeMap()).filter(isObjectType).flatMap(type =>
    Object.values(type.getFields()).flatMap(field => {
      const directive = field.astNode?.directives?.find(({ name }) => name.value === 'requiresScopes');
      const permission = SCOPES.exec(directive ? print(directive) : '')?.[1];
      return permission ? [[`${type.name}.${field.name}`, permission] as const] : [];
    }),
  );
  return Object.fromEntries(fields);
}

describe('The regulation', () => {
  const fields = guardedFields();

  it('names every operation and every sensitive field', () => {
    expect(Object.keys(fields).toSorted()).toEqual(Object.keys(REGULATION).toSorted());
  });

  it.each(Object.entries(REGULATION))('%s is open to %j and to nobody else', (field, allowed) => {
    const open = (Object.keys(roles) as Role[]).filter(role => (roles[role] as readonly string[]).includes(fields[field] ?? ''));
    expect(open.toSorted()).toEqual(allowed.toSorted());
  });

  it('gives no permission that opens nothing', () => {
    expect(new Set(Object.values(roles).flat())).toEqual(new Set(Object.values(fields)));
  });
});
