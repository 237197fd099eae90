/** Two digits of the Ministry of Education's statistics of where graduates go. */
export type DestinationCode = '10' | '11' | '12' | '27' | '46' | '50' | '51' | '70' | '71' | '72' | '75' | '76' | '80' | '85';

export type DestinationFacts = {
  readonly name: string;
  readonly nameEnglish: string;
  /** What proves it; every destination has something that does. */
  readonly evidence: string;
  readonly evidenceEnglish: string;
  /** Whether it is with somebody who has to be named: an employer, a school, a programme. */
  readonly needsOrganisation: boolean;
};

const of = (name: string, nameEnglish: string, evidence: string, evidenceEnglish: string, needsOrganisation: boolean): DestinationFacts => ({ name, nameEnglish, evidence, evidenceEnglish, needsOrganisation });

/** The codes of the Ministry of Education, with what the office asks to see for each. */
export const DESTINATIONS: Readonly<Record<DestinationCode, DestinationFacts>> = {
  10: of('签就业协议形式就业', 'Signed employment agreement', '就业协议书编号', 'Number of the agreement', true),
  11: of('签劳动合同形式就业', 'Labour contract', '劳动合同编号或签订日期', 'Number or date of the contract', true),
  12: of('其他录用形式就业', 'Other employment', '用人单位的录用证明', "Employer's certificate of employment", true),
  27: of('科研助理、管理助理', 'Research assistant', '聘用协议编号', 'Number of the appointment agreement', true),
  46: of('应征义务兵', 'Military service', '入伍通知书编号', 'Number of the enlistment notice', false),
  50: of('国家基层项目', 'National grass-roots programme', '项目录取文件', 'Admission to the programme', true),
  51: of('地方基层项目', 'Local grass-roots programme', '项目录取文件', 'Admission to the programme', true),
  70: of('求职中', 'Looking for work', '与毕业生核实的情况', 'What the graduate said, and when', false),
  71: of('不就业拟升学', 'Not working, to study on', '与毕业生核实的情况', 'What the graduate said, and when', false),
  72: of('其他暂不就业', 'Other, not yet working', '与毕业生核实的情况', 'What the graduate said, and when', false),
  75: of('自主创业', 'Own business', '营业执照编号', 'Number of the business licence', true),
  76: of('自由职业', 'Freelance', '收入或作品证明', 'Proof of income or of work', false),
  80: of('境内升学', 'Further study in the country', '录取通知书编号', 'Number of the admission letter', true),
  85: of('境外留学', 'Study abroad', '境外院校录取信', 'Admission letter of the school abroad', true),
};

export const isDestinationCode = (code: string): code is DestinationCode => Object.hasOwn(DESTINATIONS, code);
export const DESTINATION_CODES = Object.keys(DESTINATIONS).filter(isDestinationCode);

export type DestinationProblem = { readonly code: 'DESTINATION_UNKNOWN' | 'EVIDENCE_MISSING' | 'ORGANISATION_MISSING' | 'DESTINATION_UNCHANGED' | 'DECIDED_IN_FUTURE'; readonly message: string; readonly path: readonly string[] };
export type DestinationDraft = { readonly code: string; readonly evidence: string; readonly organisation: string | null; readonly decidedOn: string };
export type StandingDestination = { readonly code: string; readonly organisation: string | null; readonly evidence: string; readonly decidedOn: string };

const LEAST_EVIDENCE = 4;
const MOST_TEXT = 500;

/** Everything wrong with a destination somebody wants to record; `today` is the campus day. */
export function refuseDestination(draft: DestinationDraft, standing: StandingDestination | null, today: string): DestinationProblem[] {
  if (!isDestinationCode(draft.code))
    return [{ code: 'DESTINATION_UNKNOWN', message: `"${draft.code}" is no destination code. Choose ${DESTINATION_CODES.join(', ')}.`, path: ['code'] }];
  return [refuseEvidence(draft.evidence, DESTINATIONS[draft.code]), refuseOrganisation(draft, DESTINATIONS[draft.code]), refuseDay(draft.decidedOn, today), refuseRepetition(draft, standing)].filter(problem => problem !== null);
}

function refuseEvidence(evidence: string, facts: DestinationFacts): DestinationProblem | null {
  const length = [...evidence.trim()].length;
  if (length >= LEAST_EVIDENCE && length <= MOST_TEXT) return null;
  return { code: 'EVIDENCE_MISSING', message: `"${facts.nameEnglish}" counts only with evidence of ${LEAST_EVIDENCE} to ${MOST_TEXT} characters. Give it: ${facts.evidenceEnglish}.`, path: ['evidence'] };
}

function refuseOrganisation({ organisation }: DestinationDraft, facts: DestinationFacts): DestinationProblem | null {
  if (!facts.needsOrganisation || organisation?.trim()) return null;
  return { code: 'ORGANISATION_MISSING', message: `"${facts.nameEnglish}" is with somebody. Name the employer, school or programme.`, path: ['organisation'] };
}

function refuseDay(decidedOn: string, today: string): DestinationProblem | null {
  return decidedOn <= today ? null : { code: 'DECIDED_IN_FUTURE', message: `${decidedOn} has not come yet. Give the day on the evidence.`, path: ['decidedOn'] };
}

function refuseRepetition(draft: DestinationDraft, standing: StandingDestination | null): DestinationProblem | null {
  const isSame = standing?.code === draft.code && standing.organisation === (draft.organisation?.trim() || null) && standing.evidence === draft.evidence.trim() && standing.decidedOn === draft.decidedOn;
  return isSame ? { code: 'DESTINATION_UNCHANGED', message: 'This is what is on record already. Record only what has changed.', path: ['code'] } : null;
}
