import type { Destination } from './destinations/destination.entity.ts';
import type { Employer } from './employers/employer.entity.ts';
import type { Graduate } from './graduates/graduate.entity.ts';
import type { InterviewChange } from './interviews/change.entity.ts';
import type { Interview } from './interviews/interview.entity.ts';
import type { Notice } from './notices/notice.entity.ts';

export interface PersonRow {
  id: string;
  number: string;
  name: string;
  isStudent: boolean;
  orgUnitId: string | null;
  collegeId: string | null;
  isActive: boolean;
  version: number;
}

export interface IsolationRow {
  personId: string;
  collegeId: string | null;
  isIsolated: boolean;
  since: Date | null;
  until: string | null;
  causeIds: string[];
  version: number;
  at: Date;
}

/** The tables of employment as Kysely sees them. */
export interface Tables {
  person: PersonRow;
  graduate: Pick<Graduate, keyof Graduate>;
  destination: Pick<Destination, keyof Destination>;
  evidenceFile: { destinationId: string; collegeId: string; name: string; mediaType: string; content: Buffer };
  employer: Pick<Employer, keyof Employer>;
  isolation: IsolationRow;
  interview: Pick<Interview, keyof Interview>;
  interviewChange: Pick<InterviewChange, keyof InterviewChange>;
  notice: Pick<Notice, keyof Notice>;
}
