import type { DestinationProblem } from './destinations/destination.ts';
import type { EvidenceProblem } from './destinations/evidence-file.ts';
import type { EmployerProblem } from './employers/employer.ts';
import type { EndpointProblem } from './employers/endpoint.check.ts';
import type { GraduateProblem } from './graduates/graduate.ts';
import type { InterviewProblem } from './interviews/interview.ts';
import type { NoticeProblem } from './notices/delivery.ts';

type Code = (GraduateProblem | DestinationProblem | EvidenceProblem | EmployerProblem | EndpointProblem | InterviewProblem | NoticeProblem)['code'];

/** A record, so that a code added to a rule and forgotten here does not compile. */
const codes: Record<Code, true> = {
  COHORT_OUT_OF_RANGE: true, CLASS_EMPTY: true,
  DESTINATION_UNKNOWN: true, DESTINATION_UNCHANGED: true, EVIDENCE_MISSING: true, EVIDENCE_FILE_KIND: true, ORGANISATION_MISSING: true, DECIDED_IN_FUTURE: true,
  EMPLOYER_NAME_INVALID: true, EMPLOYER_REGISTERED_ALREADY: true, CREDIT_CODE_INVALID: true, CONTACT_MISSING: true, PHONE_INVALID: true, ENDPOINT_INVALID: true, ENDPOINT_PRIVATE: true, ENDPOINT_MISSING: true,
  INTERVIEW_IN_PAST: true, INTERVIEW_OVER: true, INTERVIEW_NOT_BEGUN: true, INTERVIEW_UNCHANGED: true, DURATION_OUT_OF_RANGE: true, ROOM_MISSING: true, LINK_INVALID: true, POSITION_INVALID: true,
  GRADUATE_BUSY: true, GRADUATE_ISOLATED: true, REASON_MISSING: true, NO_RETURN_OFFERED: true,
  NOTICE_NOT_SENT_BY_WEBHOOK: true, NOTICE_NOT_WAITING: true, PHONED_NOBODY: true,
};

/** Every code with which a rule of employment refuses. */
export const problems = Object.keys(codes) as readonly Code[];
