/** Why nothing of a file could be taken. */
export type ReportFault = {
  readonly code: 'REPORT_EMPTY' | 'REPORT_TOO_LARGE' | 'REPORT_ENCODING' | 'REPORT_UNKNOWN_FORMAT' | 'REPORT_UNREADABLE' | 'REPORT_WITHOUT_RESULTS';
  readonly message: string;
};

export const isFault = (outcome: object | string): outcome is ReportFault => typeof outcome === 'object' && 'code' in outcome;
