import { flaw, type ReportProblem } from '../report/report.ts';
import { momentOf } from './moment.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What a reader needs to know of the campus and of the sender. */
export type Receipt = {
  /** IANA zone of the campus, for times without an offset. */
  readonly zone: string;
  readonly receivedAt: Date;
  /** Stands in for the laboratory's name where a report does not give it. */
  readonly sender: string;
  /** Sha256 of an identity number in upper case. */
  readonly digest: (identityNumber: string) => string;
};

/** The instant written in a field; a wrong one is reported and null, and so is one more than a day ahead of its receipt. */
export function checkedMoment(text: string | null, at: { line: number; field: string }, receipt: Receipt, problems: ReportProblem[]): Date | null {
  if (text === null || text.trim() === '') return null;
  const moment = momentOf(text, receipt.zone);
  if (!moment) {
    problems.push(flaw(at.line, at.field, 'TIME_UNREADABLE', text, `"${text}" is no time. Write 2026-03-01T08:30:00+08:00, or 3/1/2026 08:30.`));
    return null;
  }
  if (moment.getTime() - receipt.receivedAt.getTime() > DAY) {
    problems.push(flaw(at.line, at.field, 'TIME_IN_FUTURE', text, `"${text}" has not come yet. Check the clock of the laboratory's system and send the result again.`));
    return null;
  }
  return moment;
}
