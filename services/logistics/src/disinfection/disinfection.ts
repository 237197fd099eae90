import type { LogisticsPolicy } from '../policy/policy.ts';

export const DISINFECTION_STATES = ['ORDERED', 'STARTED', 'DONE', 'CHECKED', 'CANCELLED'] as const;
export type DisinfectionState = (typeof DISINFECTION_STATES)[number];

/** What was done, as the crew reports it. */
export type Work = { readonly agent: string; readonly concentration: number; readonly contactMinutes: number; readonly ventilationMinutes: number; readonly workers: string };
export type WorkProblem = {
  readonly code: 'DISINFECTION_NOT_ORDERED' | 'DISINFECTION_NOT_STARTED' | 'DISINFECTION_NOT_DONE' | 'AGENT_MISSING' | 'WORKERS_MISSING' | 'CONCENTRATION_OUT_OF_RANGE' | 'CONTACT_TOO_SHORT' | 'VENTILATION_TOO_SHORT' | 'CHECKED_BY_SAME_PERSON' | 'CHECK_NOTE_MISSING';
  readonly message: string;
  readonly path?: readonly string[];
};

const at = (field: string) => ['input', field];

export function refuseStart(state: DisinfectionState, placeCode: string): WorkProblem | null {
  if (state === 'ORDERED') return null;
  return { code: 'DISINFECTION_NOT_ORDERED', message: `The disinfection of ${placeCode} is ${state} and cannot be started. Choose one that waits.`, path: at('id') };
}

/** Everything that speaks against this evidence, all at once; empty if it proves the work. */
export function refuseWork(state: DisinfectionState, placeCode: string, work: Work, { chlorine, minutes }: Pick<LogisticsPolicy, 'chlorine' | 'minutes'>): WorkProblem[] {
  if (state !== 'STARTED') return [{ code: 'DISINFECTION_NOT_STARTED', message: `The disinfection of ${placeCode} is ${state}, not STARTED. Start it when the crew begins.`, path: at('id') }];
  return [refuseAgent(work), refuseConcentration(work, chlorine), refuseContact(work, minutes.contact), refuseVentilation(work, minutes.ventilation), refuseWorkers(work)].filter(problem => problem !== null);
}

const refuseAgent = ({ agent }: Work): WorkProblem | null =>
  agent.trim() ? null : { code: 'AGENT_MISSING', message: 'The agent is missing. Write what was used, such as 84 disinfectant.', path: at('agent') };

const refuseWorkers = ({ workers }: Work): WorkProblem | null =>
  workers.trim().length > 1 ? null : { code: 'WORKERS_MISSING', message: 'Who did the work is missing. Write their names.', path: at('workers') };

function refuseConcentration({ concentration }: Work, { least, most }: LogisticsPolicy['chlorine']): WorkProblem | null {
  if (concentration >= least && concentration <= most) return null;
  const fault = concentration < least ? 'too weak' : 'too strong';
  return { code: 'CONCENTRATION_OUT_OF_RANGE', message: `${concentration} mg/L is ${fault}: the rule asks for ${least} to ${most} mg/L. Disinfect again with the right solution.`, path: at('concentration') };
}

function refuseContact({ contactMinutes }: Work, least: number): WorkProblem | null {
  if (contactMinutes >= least) return null;
  return { code: 'CONTACT_TOO_SHORT', message: `${contactMinutes} minutes of contact are too short: the rule asks for ${least}. Let it work longer.`, path: at('contactMinutes') };
}

function refuseVentilation({ ventilationMinutes }: Work, least: number): WorkProblem | null {
  if (ventilationMinutes >= least) return null;
  return { code: 'VENTILATION_TOO_SHORT', message: `${ventilationMinutes} minutes of ventilation are too short: the rule asks for ${least}. Air the place longer.`, path: at('ventilationMinutes') };
}

type Done = { readonly state: DisinfectionState; readonly placeCode: string; readonly startedBy: string | null; readonly doneBy: string | null };

/** Why this person may not check the work, or null: four eyes, neither who began it nor who reported it; a rejection says what is wrong. */
export function refuseCheck({ state, placeCode, startedBy, doneBy }: Done, checker: string, isAccepted: boolean, note: string | null): WorkProblem | null {
  if (state !== 'DONE') return { code: 'DISINFECTION_NOT_DONE', message: `The disinfection of ${placeCode} is ${state}: there is no evidence to check. Wait for the crew's report.`, path: at('id') };
  if (checker === doneBy || checker === startedBy) return { code: 'CHECKED_BY_SAME_PERSON', message: `You worked on the disinfection of ${placeCode} yourself. Ask a colleague to check it.`, path: at('id') };
  if (!isAccepted && !note?.trim()) return { code: 'CHECK_NOTE_MISSING', message: 'What is wrong is missing. Write what the crew has to do again.', path: at('note') };
  return null;
}

/** Whether work is late: not done when it was due. */
export const isOverdue = (order: { readonly state: DisinfectionState; readonly dueAt: Date }, now: Date): boolean => (order.state === 'ORDERED' || order.state === 'STARTED') && order.dueAt < now;
