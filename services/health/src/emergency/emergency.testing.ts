import { newsOf, openHealth, personId } from '../health.testing.ts';

const FACTS = `query ($id: ID!) { facts: emergencyFacts(accessId: $id) { person { id } state { state } contactStanding { standing } isolation { mode } } }`;
const LIST = `query ($filter: EmergencyAccessFilter) { list: emergencyAccesses(filter: $filter) {
  nodes { id status openedByName reason until endedByName reviewedByName isJustified isReviewOverdue readCount person { id } } } }`;

/** Health with one person in it, a first responder who may open their facts, and one who reviews that. */
export async function openEmergency() {
  const health = await openHealth();
  await health.people(newsOf(1), newsOf(2));
  const zhou = health.as('personnel-admin', { id: 'zhou', name: 'Zhou Min' });
  const zhao = health.as('logistics-admin', { id: 'zhao', name: 'Zhao Gang' });
  const lin = health.as('health-admin', { id: 'lin', name: 'Lin Jie' });
  return {
    ...health,
    zhou,
    zhao,
    lin,
    open: (facts: object = {}, asker = zhou) => health.mutate('openEmergencyAccess', { personId: personId(1), reason: 'found unconscious in the dormitory', ...facts }, 'access { id status until reviewDueAt }', asker),
    facts: async (id: string, asker = zhou) => (await asker.run(FACTS, { id })).data.facts,
    list: async (filter: object = {}, asker = lin) => (await asker.run(LIST, { filter })).data.list.nodes,
    end: (accessId: string, asker = zhou) => health.mutate('endEmergencyAccess', { accessId }, 'access { status }', asker),
    review: (accessId: string, asker = lin, facts: object = {}) => health.mutate('reviewEmergencyAccess', { accessId, isJustified: true, note: 'the clinic confirms it', ...facts }, 'access { isJustified reviewedByName }', asker),
  };
}
