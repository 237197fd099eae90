import type { Generated } from 'kysely';
import type { OverduePart } from './indicator/overdue.ts';
import type { ClauseState, Comparison } from './indicator/state.ts';
import type { Figure, ReportedFigure } from './step/figures.ts';
import type { IncidentStatus } from './incident/incident.ts';
import type { Happening } from './log/words.ts';
import type { ItemState } from './part/part.ts';
import type { PolicyKind, PolicyValues } from './policy/policy.ts';

export interface RequirementRow { code: string; place: number; title: string; titleEnglish: string }

export interface ClauseRow {
  code: string;
  requirementCode: string;
  place: number;
  title: string;
  titleEnglish: string;
  obligation: string;
  obligationEnglish: string;
  department: string;
  indicatorCode: string;
}

/** What an indicator is, and its newest figure. */
export interface IndicatorRow {
  code: string;
  department: string;
  title: string;
  titleEnglish: string;
  unit: string;
  unitEnglish: string;
  comparison: Comparison;
  target: number;
  riskMargin: number;
  staleAfterMinutes: number;
  isByHand: boolean;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  measuredAt: Date | null;
  proofPath: string | null;
  evidence: string | null;
  reportedBy: string | null;
}

export interface ReadingRow {
  id: string;
  indicatorCode: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  measuredAt: Date;
  receivedAt: Date;
  proofPath: string | null;
  evidence: string | null;
  reportedBy: string | null;
}

/** A clause as the graph shows it. */
export type JudgedClause = Omit<ClauseRow, 'requirementCode' | 'indicatorCode' | 'place'> & { state: ClauseState; indicator: IndicatorRow };

export interface PolicyRow { id: string; kind: PolicyKind; version: number; effectiveOn: string; source: string; sourceEnglish: string | null; values: PolicyValues; publishedAt: Date }
export interface PlanRow { id: string; version: number; effectiveOn: string; source: string; sourceEnglish: string | null; publishedAt: Date }
export interface PlanStepRow { planId: string; code: string; place: number; title: string; titleEnglish: string; department: string; minutes: number }

export interface IncidentRow {
  id: string;
  number: string;
  year: number;
  serial: number;
  status: IncidentStatus;
  planId: string;
  openedAt: Date;
  firstPositiveAt: Date;
  closedAt: Date | null;
  lastNewsAt: Date;
  isFalseAlarm: boolean;
  /** Leadership goes on although every case was withdrawn; ends when a case stands again. */
  isKept: boolean;
  caseCount: number;
  openCaseCount: number;
}

/** What is known of a case: when it was opened and when withdrawn, whichever was heard first. */
export interface CaseRow { caseId: string; causeIds: string[]; firstOpenedAt: Date | null; openedAt: Date | null; withdrawnAt: Date | null; incidentId: string | null }

export interface IncidentStepRow {
  incidentId: string;
  code: string;
  place: number;
  department: string;
  minutes: number;
  startedAt: Date;
  dueAt: Date;
  doneAt: Date | null;
  /** Completed by people, with this behind it; reports of the department change nothing any more. */
  evidence: string | null;
  ownerId: string | null;
}

/** The newest of what a department said of its step for one cause. */
export interface StepReportRow { department: string; step: string; causeId: string; isDone: boolean; at: Date; version: number; figures: readonly ReportedFigure[] }

/** One thing of a department as one incident sees it; `incidentId` is null until an incident names a cause of it. */
export interface ItemRow {
  id: string;
  incidentId: string | null;
  department: string;
  kind: string;
  sourceId: string;
  causeIds: string[];
  label: string;
  labelEnglish: string;
  detail: string | null;
  detailEnglish: string | null;
  personId: string | null;
  placeCode: string | null;
  state: ItemState;
  step: string | null;
  figures: readonly Figure[];
  at: Date;
  version: number;
}

/** `no` counts up in the order in which things were heard. */
export interface LogRow { id: string; no: Generated<number>; incidentId: string | null; at: Date; department: string; happening: Happening }

/** The tables of the command centre as Kysely sees them. */
export interface Tables {
  requirement: RequirementRow;
  clause: ClauseRow;
  indicator: IndicatorRow;
  indicatorReading: ReadingRow;
  indicatorDay: { indicatorCode: string; day: string; value: number; measuredAt: Date };
  targetChange: { id: string; indicatorCode: string; target: number; reason: string; changedBy: string; changedAt: Date };
  overduePart: OverduePart;
  policyVersion: PolicyRow;
  planVersion: PlanRow;
  planStep: PlanStepRow;
  incident: IncidentRow;
  incidentCase: CaseRow;
  incidentStep: IncidentStepRow;
  stepReport: StepReportRow;
  item: ItemRow;
  incidentLog: LogRow;
}
