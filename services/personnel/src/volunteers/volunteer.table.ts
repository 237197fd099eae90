import type { Answer, Availability, CallOutState, TeamKind } from './call.ts';

export interface VolunteerTeamRow {
  id: string;
  code: string;
  name: string;
  nameEnglish: string;
  kind: TeamKind;
  zone: string | null;
  /** How many an incident needs of this team. */
  neededInIncident: number;
}

export interface VolunteerRow { id: string; teamId: string; personId: string; collegeId: string; skills: string[]; availability: Availability }

/** A call to one team; counts are kept beside it, so that figures need no look at the answers. */
export interface CallOutRow {
  id: string;
  teamId: string;
  incidentId: string | null;
  causeIds: string[];
  reason: string;
  reasonEnglish: string | null;
  neededCount: number;
  askedCount: number;
  confirmedCount: number;
  confirmedInTimeCount: number;
  declinedCount: number;
  openedAt: Date;
  answerBy: Date;
  state: CallOutState;
  endedAt: Date | null;
  isFalseAlarm: boolean;
  openedBy: string;
}

export interface CallOutAnswerRow { callOutId: string; personId: string; collegeId: string; answer: Answer; answeredAt: Date | null; answeredBy: string | null }

export interface VolunteerTables {
  volunteerTeam: VolunteerTeamRow;
  volunteer: VolunteerRow;
  callOut: CallOutRow;
  callOutAnswer: CallOutAnswerRow;
  /** Incidents as command said; one that was stood down stays so, whatever comes late. */
  incident: { id: string; number: string | null; causeIds: string[]; isStoodDown: boolean; isFalseAlarm: boolean };
}
