import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { causeId, openCommand } from './command.testing.ts';
import { roles } from './roles.ts';

const command = await openCommand();
afterAll(() => command.close());

const DEPARTMENTS = ['command-admin', 'personnel-admin', 'health-admin', 'logistics-admin', 'teaching-admin', 'employment-admin'] as const;
const ROLES = [...DEPARTMENTS, 'registrar', 'laboratory', 'gates', 'privacy-admin'] as const;
const CENTRE = ['command-admin'] as const;
type Role = (typeof ROLES)[number];

const mutation = (field: string, input: string) => `mutation { ${field}(input: { ${input} }) { __typename } }`;
const incident = (rest: string) => `incidentId: "${causeId(1)}", ${rest}`;

/** The regulation: who may do what, with an operation that tries it. */
const regulation: Record<string, { readonly may: readonly Role[]; readonly document: string }> = {
  'Query.board': { may: DEPARTMENTS, document: '{ board { asOf } }' },
  'Person.heldByCommand': { may: ['privacy-admin'], document: '{ _entities(representations: [{ __typename: "Person", id: "01930000-0000-7000-8000-000000000001" }]) { ... on Person { heldByCommand(purpose: "none of mine") { department } } } }' },
  'Query.clause': { may: DEPARTMENTS, document: '{ clause(code: "R1.1") { state } }' },
  'Query.currentIncident': { may: DEPARTMENTS, document: '{ currentIncident { id } }' },
  'Query.incident': { may: DEPARTMENTS, document: '{ incident(id: "x") { id } }' },
  'Incident.items': { may: ['command-admin', 'health-admin'], document: '{ currentIncident { items { nodes { label } } } }' },
  'Query.incidents': { may: DEPARTMENTS, document: '{ incidents { nodes { id } } }' },
  'Query.policies': { may: DEPARTMENTS, document: '{ policies { id } }' },
  'Query.plans': { may: DEPARTMENTS, document: '{ plans { id } }' },
  'Mutation.reportReading': { may: DEPARTMENTS, document: mutation('reportReading', 'indicatorCode: "x", value: 1, evidence: "list"') },
  'Mutation.amendTarget': { may: CENTRE, document: mutation('amendTarget', 'indicatorCode: "x", target: 1, reason: "size"') },
  'Mutation.publishPolicy': { may: CENTRE, document: mutation('publishPolicy', 'kind: POOLING, effectiveOn: "2022-01-01", source: "", values: []') },
  'Mutation.amendPlan': { may: CENTRE, document: mutation('amendPlan', 'effectiveOn: "2022-01-01", source: "", steps: []') },
  'Mutation.completeStep': { may: DEPARTMENTS, document: mutation('completeStep', incident('stepCode: "TESTING", evidence: "list"')) },
  'Mutation.assignStepOwner': { may: DEPARTMENTS, document: mutation('assignStepOwner', incident('stepCode: "TESTING", personId: "x"')) },
  'Mutation.standDown': { may: CENTRE, document: mutation('standDown', incident('reason: "none"')) },
  'Mutation.keepIncident': { may: CENTRE, document: mutation('keepIncident', incident('reason: "none"')) },
  'Mutation.closeIncident': { may: CENTRE, document: mutation('closeIncident', incident('reason: "none"')) },
  'Subscription.boardChanged': { may: DEPARTMENTS, document: 'subscription { boardChanged { at } }' },
  'Subscription.incidentChanged': { may: DEPARTMENTS, document: 'subscription { incidentChanged { at } }' },
};

async function isForbidden(role: Role, document: string): Promise<boolean> {
  const answer = await command.as(role).listen(document);
  if (Symbol.asyncIterator in answer) {
    await answer.return?.();
    return false;
  }
  const { errors } = answer as { errors?: { extensions?: { code?: string } }[] };
  return errors?.some(error => error.extensions?.code === 'FORBIDDEN') ?? false;
}

describe('The regulation of the command centre', () => {
  beforeAll(() => command.opened(1, command.clock.now()));

  it('names every guarded operation and field', () => {
    const guarded = Object.values(command.runtime.schema.getTypeMap()).filter(isObjectType).flatMap(type =>
      Object.values(type.getFields()).filter(field => field.astNode?.directives?.some(({ name }) => name.value === 'requiresScopes')).map(field => `${type.name}.${field.name}`));
    expect(Object.keys(regulation).sort()).toEqual(guarded.sort());
  });
  it('names no role that nobody has', () => expect(Object.keys(roles).sort()).toEqual([...DEPARTMENTS, 'privacy-admin'].sort()));

  const rows = Object.entries(regulation).flatMap(([operation, { may, document }]) => ROLES.map(role => [role, may.includes(role) ? 'may' : 'may not', operation, document] as const));

  it.each(rows)('%s %s use %s', async (role, may, _, document) => expect(await isForbidden(role, document)).toBe(may === 'may not'));
});
