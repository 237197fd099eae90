import { isObjectType } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { openHealth, personId } from './health.testing.ts';
import { roles } from './roles.ts';

const health = await openHealth();
afterAll(() => health.close());

const ROLES = ['personnel-admin', 'health-admin', 'logistics-admin', 'teaching-admin', 'employment-admin', 'command-admin', 'registrar', 'laboratory', 'gates', 'privacy-admin'] as const;
type Role = (typeof ROLES)[number];

const of = (fields: string) => `query { _entities(representations: [{ __typename: "Person", id: "${personId(1)}" }]) { ... on Person { ${fields} } } }`;
const mutation = (field: string, input: string) => `mutation { ${field}(input: { ${input} }) { __typename } }`;

/** The regulation: who may do what, with an operation that tries it. */
const regulation: Record<string, { readonly may: readonly Role[]; readonly document: string }> = {
  'Query.testRounds': { may: ['health-admin', 'command-admin'], document: '{ testRounds { nodes { name } } }' },
  'Query.testRound': { may: ['health-admin', 'command-admin'], document: '{ testRound(id: "x") { name } }' },
  'Query.tubes': { may: ['health-admin'], document: '{ tubes { nodes { label } } }' },
  'Query.tube': { may: ['health-admin'], document: '{ tube(label: "T-1") { label } }' },
  'TestRound.tubes': { may: ['health-admin'], document: '{ testRounds { nodes { tubes { nodes { label } } } } }' },
  'Tube.swabs': { may: ['health-admin'], document: '{ tubes { nodes { swabs { takenAt } } } }' },
  'Query.laboratoryResults': { may: ['health-admin'], document: '{ laboratoryResults { nodes { analyte } } }' },
  'Query.laboratoryMessages': { may: ['health-admin', 'laboratory'], document: '{ laboratoryMessages { nodes { fileName } } }' },
  'LaboratoryResult.suggestions': { may: ['health-admin'], document: '{ laboratoryResults { nodes { suggestions { id } } } }' },
  'Query.healthStateCounts': { may: ['health-admin', 'command-admin'], document: '{ healthStateCounts { state count } }' },
  'Query.peopleInState': { may: ['health-admin', 'command-admin'], document: '{ peopleInState(state: POSITIVE) { nodes { state { state } } } }' },
  'Person.healthState': { may: ['health-admin', 'command-admin'], document: of('healthState { state }') },
  'Person.heldByHealth': { may: ['privacy-admin'], document: of('heldByHealth(purpose: "none of mine") { department }') },
  'Person.laboratoryResults': { may: ['health-admin'], document: of('laboratoryResults { value }') },
  'Query.presences': { may: ['health-admin'], document: '{ presences(personId: "x", from: "2022-11-22T00:00:00Z", until: "2022-11-23T00:00:00Z") { nodes { seat } } }' },
  'Query.cases': { may: ['health-admin', 'command-admin'], document: '{ cases { nodes { status } } }' },
  'Query.case': { may: ['health-admin', 'command-admin'], document: '{ case(id: "x") { status } }' },
  'Case.contacts': { may: ['health-admin', 'command-admin'], document: '{ cases { nodes { contacts { nodes { minutes } } } } }' },
  'Contact.case': { may: ['health-admin', 'command-admin'], document: '{ cases { nodes { contacts { nodes { case { status } } } } } }' },
  'Person.contactStanding': { may: ['health-admin', 'command-admin'], document: of('contactStanding { standing }') },
  'Mutation.recordPresence': { may: ['health-admin', 'gates'], document: mutation('recordPresence', 'idempotencyKey: "k", records: []') },
  'Mutation.withdrawContact': { may: ['health-admin'], document: mutation('withdrawContact', 'contactId: "x", reason: "none"') },
  'Mutation.addContact': { may: ['health-admin'], document: mutation('addContact', 'caseId: "x", personId: "y", ring: CLOSE, reason: "none"') },
  'Subscription.casesChanged': { may: ['health-admin', 'command-admin'], document: 'subscription { casesChanged { status } }' },
  'Query.isolations': { may: ['health-admin', 'command-admin'], document: '{ isolations { nodes { mode } } }' },
  'Query.isolation': { may: ['health-admin', 'command-admin'], document: '{ isolation(id: "x") { mode } }' },
  'Person.isolation': { may: ['health-admin', 'command-admin'], document: of('isolation { mode }') },
  'Query.rooms': { may: ['health-admin', 'command-admin'], document: '{ rooms { buildings { code } } }' },
  'Query.room': { may: ['health-admin', 'command-admin'], document: '{ room(id: "x") { code } }' },
  'MonitoringRoom.occupant': { may: ['health-admin', 'command-admin'], document: '{ rooms { rooms { occupant { mode } } } }' },
  'Query.isolationSummary': { may: ['health-admin', 'command-admin'], document: '{ isolationSummary { isolatedCount } }' },
  'Mutation.endIsolation': { may: ['health-admin'], document: mutation('endIsolation', 'isolationId: "x"') },
  'Mutation.moveToRoom': { may: ['health-admin'], document: mutation('moveToRoom', 'isolationId: "x", roomCode: "H01-0101"') },
  'Mutation.reportRoomDisinfected': { may: ['health-admin'], document: mutation('reportRoomDisinfected', 'roomId: "x"') },
  'Mutation.releaseRoom': { may: ['health-admin'], document: mutation('releaseRoom', 'roomId: "x"') },
  'Mutation.sendBackRoom': { may: ['health-admin'], document: mutation('sendBackRoom', 'roomId: "x", reason: "dusty"') },
  'Subscription.isolationsChanged': { may: ['health-admin', 'command-admin'], document: 'subscription { isolationsChanged { at } }' },
  'Subscription.roomsChanged': { may: ['health-admin', 'command-admin'], document: 'subscription { roomsChanged { at } }' },
  'Query.emergencyAccesses': { may: ['health-admin', 'command-admin'], document: '{ emergencyAccesses { nodes { status } } }' },
  'Query.ownEmergencyAccesses': { may: ['personnel-admin', 'logistics-admin'], document: '{ ownEmergencyAccesses { status } }' },
  'Query.emergencyFacts': { may: ['personnel-admin', 'logistics-admin'], document: '{ emergencyFacts(accessId: "x") { state { state } } }' },
  'Mutation.openEmergencyAccess': { may: ['personnel-admin', 'logistics-admin'], document: mutation('openEmergencyAccess', 'personId: "x", reason: "none"') },
  'Mutation.endEmergencyAccess': { may: ['personnel-admin', 'logistics-admin', 'health-admin', 'command-admin'], document: mutation('endEmergencyAccess', 'accessId: "x"') },
  'Mutation.reviewEmergencyAccess': { may: ['health-admin', 'command-admin'], document: mutation('reviewEmergencyAccess', 'accessId: "x", isJustified: true, note: "none"') },
  'Subscription.emergencyAccessesChanged': { may: ['health-admin', 'command-admin'], document: 'subscription { emergencyAccessesChanged { at } }' },
  'Mutation.openTestRound': { may: ['health-admin'], document: mutation('openTestRound', 'name: "", closesAt: "2022-01-01T00:00:00Z"') },
  'Mutation.closeTestRound': { may: ['health-admin'], document: mutation('closeTestRound', 'testRoundId: "x"') },
  'Mutation.openTube': { may: ['health-admin'], document: mutation('openTube', 'testRoundId: "x", label: "T-1"') },
  'Mutation.addSwab': { may: ['health-admin'], document: mutation('addSwab', 'tubeId: "x", personNumber: "1"') },
  'Mutation.sealTube': { may: ['health-admin'], document: mutation('sealTube', 'tubeId: "x"') },
  'Mutation.receiveLaboratoryReport': { may: ['health-admin', 'laboratory'], document: mutation('receiveLaboratoryReport', 'file: { name: "x", base64: "" }') },
  'Mutation.matchResult': { may: ['health-admin'], document: mutation('matchResult', 'resultId: "x", personNumber: "1"') },
  'Mutation.dismissResult': { may: ['health-admin'], document: mutation('dismissResult', 'resultId: "x", reason: "none"') },
  'Subscription.healthStateChanged': { may: ['health-admin', 'command-admin'], document: 'subscription { healthStateChanged { state } }' },
  'Subscription.laboratoryResultReceived': { may: ['health-admin'], document: 'subscription { laboratoryResultReceived { outcome } }' },
};

async function isForbidden(role: Role, document: string): Promise<boolean> {
  const answer = await health.as(role).listen(document);
  if (Symbol.asyncIterator in answer) {
    await answer.return?.();
    return false;
  }
  const { errors } = answer as { errors?: { extensions?: { code?: string } }[] };
  return errors?.some(error => error.extensions?.code === 'FORBIDDEN') ?? false;
}

describe('The regulation of health', () => {
  it('names every guarded operation and field', () => {
    const guarded = Object.values(health.runtime.schema.getTypeMap()).filter(isObjectType).flatMap(type =>
      Object.values(type.getFields()).filter(field => field.astNode?.directives?.some(({ name }) => name.value === 'requiresScopes')).map(field => `${type.name}.${field.name}`));
    expect(Object.keys(regulation).sort()).toEqual(guarded.sort());
  });

  it('names no role that nobody has', () => expect(Object.keys(roles).every(role => (ROLES as readonly string[]).includes(role))).toBe(true));

  const rows = Object.entries(regulation).flatMap(([operation, { may, document }]) => ROLES.map(role => [role, may.includes(role) ? 'may' : 'may not', operation, document] as const));

  // A list without rows asks for none of their fields, so one of each stands there.
  it.each(rows)('%s %s use %s', async (role, may, _, document) => {
    await someOfEverything;
    expect(await isForbidden(role, document)).toBe(may === 'may not');
  });
});

const someOfEverything = (async () => {
  await health.deliver('place.registered', { places: [{ id: personId(9_001), code: 'H01-0101', name: '0101', kind: 'ROOM', use: 'MONITORING', capacity: 1, parentCode: 'H01-F01' }] });
  const round = await health.round();
  await health.mutate('openTube', { testRoundId: round, label: 'T-1' }, 'tube { id }');
  await health.send(JSON.stringify({ resourceType: 'Observation', id: '1', status: 'final', code: { coding: [{ code: '94500-6' }] }, valueCodeableConcept: { text: 'Positive' } }));
})();
