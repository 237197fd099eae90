import type { Refusal } from '../problem.ts';
import { saysSomething } from '../wording/text.ts';

export type IncidentStatus = 'OPEN' | 'STAND_DOWN_OFFERED' | 'STOOD_DOWN' | 'CLOSED';

/** What is known of a case, whatever was heard first. */
export interface CaseFacts {
  readonly causeIds: readonly string[];
  readonly firstOpenedAt: Date | null;
  readonly openedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

export type CaseNews = { readonly causeIds: readonly string[] } & ({ readonly openedAt: Date } | { readonly withdrawnAt: Date });

/** A case stands from its opening until it is withdrawn; opened again later, it stands again. Of the same moment, the withdrawal is the later word. */
export const stands = ({ openedAt, withdrawnAt }: Pick<CaseFacts, 'openedAt' | 'withdrawnAt'>): boolean => openedAt !== null && (withdrawnAt === null || openedAt > withdrawnAt);

/** When the positive result came from which the clocks of a case run; null for a case that was only ever withdrawn. */
export const positiveAt = ({ firstOpenedAt, openedAt, withdrawnAt }: CaseFacts): Date | null => (withdrawnAt === null ? firstOpenedAt : openedAt);

const latest = (one: Date | null, other: Date): Date => (one === null || other > one ? other : one);
const earliest = (one: Date | null, other: Date): Date => (one === null || other < one ? other : one);

/** A case after news of it: the same whichever order the news came in, and however often. */
export function withNews(known: CaseFacts | null, news: CaseNews): CaseFacts {
  const before = known ?? { causeIds: [], firstOpenedAt: null, openedAt: null, withdrawnAt: null };
  const causeIds = [...new Set([...before.causeIds, ...news.causeIds])].sort();
  if ('withdrawnAt' in news) return { ...before, causeIds, withdrawnAt: latest(before.withdrawnAt, news.withdrawnAt) };
  return { ...before, causeIds, firstOpenedAt: earliest(before.firstOpenedAt, news.openedAt), openedAt: latest(before.openedAt, news.openedAt) };
}

export const isRunning = (status: IncidentStatus): boolean => status === 'OPEN' || status === 'STAND_DOWN_OFFERED';

/** Where an incident stands with so many cases; what leadership ended stays ended. */
export function statusWith(openCaseCount: number, { status, isKept }: { readonly status: IncidentStatus; readonly isKept: boolean }): IncidentStatus {
  if (!isRunning(status)) return status;
  return openCaseCount > 0 || isKept ? 'OPEN' : 'STAND_DOWN_OFFERED';
}

export type Decision = 'STAND_DOWN' | 'KEEP' | 'CLOSE';
export interface IncidentFacts { readonly number: string; readonly status: IncidentStatus; readonly openCaseCount: number }

/** Why leadership may not decide so, or null. */
export function refuseDecision(decision: Decision, { number, status, openCaseCount }: IncidentFacts, runningSteps: readonly string[], reason: string): Refusal | null {
  if (!isRunning(status)) return { code: 'INCIDENT_FINISHED', message: `Incident ${number} is over already. Look at it in the list of incidents.`, path: ['incidentId'] };
  if (!saysSomething(reason)) return { code: 'REASON_TOO_SHORT', message: `Nothing says why. Give the reason for incident ${number} in 4 characters or more.`, path: ['reason'] };
  if (decision === 'STAND_DOWN' && openCaseCount > 0)
    return { code: 'INCIDENT_HAS_CASES', message: `Incident ${number} has ${openCaseCount} standing cases, so it is no false alarm. Carry the plan through and close it.`, path: ['incidentId'] };
  if (decision === 'KEEP' && status !== 'STAND_DOWN_OFFERED')
    return { code: 'INCIDENT_NOT_OFFERED', message: `Incident ${number} runs; nothing asks to stand it down. There is nothing to decide.`, path: ['incidentId'] };
  if (decision === 'CLOSE' && runningSteps.length > 0)
    return { code: 'INCIDENT_STEPS_RUNNING', message: `Incident ${number} has steps that are not done: ${runningSteps.join(', ')}. Complete them with evidence, then close it.`, path: ['incidentId'] };
  return null;
}

/** What an incident is called: campus year and its count in that year. */
export const numberOf = (year: number, serial: number): string => `${year}-${String(serial).padStart(3, '0')}`;
