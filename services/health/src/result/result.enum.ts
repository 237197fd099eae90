import { registerEnumType } from 'type-graphql';
import type { Reading, Standing } from '../report/report.ts';
import type { Outcome, Reason } from './outcome.ts';

export const LaboratoryReading = { POSITIVE: 'POSITIVE', NEGATIVE: 'NEGATIVE', INCONCLUSIVE: 'INCONCLUSIVE', INVALID: 'INVALID' } as const satisfies Record<Reading, Reading>;
registerEnumType(LaboratoryReading, {
  name: 'LaboratoryReading',
  description: 'What a qualitative test said. 检测结果',
  valuesConfig: { INCONCLUSIVE: { description: 'Grey zone: neither positive nor negative.' }, INVALID: { description: 'The laboratory could not read the specimen.' } },
});

export const ResultStanding = { PRELIMINARY: 'PRELIMINARY', FINAL: 'FINAL', CORRECTED: 'CORRECTED', WITHDRAWN: 'WITHDRAWN' } as const satisfies Record<Standing, Standing>;
registerEnumType(ResultStanding, { name: 'ResultStanding', description: 'How far the laboratory stands by a result. 结果效力' });

export const ResultOutcome = { COUNTED: 'COUNTED', NOT_COUNTED: 'NOT_COUNTED', UNMATCHED: 'UNMATCHED', SUPERSEDED: 'SUPERSEDED', DISMISSED: 'DISMISSED' } as const satisfies Record<Outcome, Outcome>;
registerEnumType(ResultOutcome, {
  name: 'ResultOutcome',
  description: 'What became of a result. 结果去向',
  valuesConfig: {
    COUNTED: { description: 'It decides the state of its person or tube.' },
    NOT_COUNTED: { description: 'Kept as received; it decides nothing.' },
    UNMATCHED: { description: 'Waits for an officer, or for its person to arrive.' },
    SUPERSEDED: { description: 'A newer version has come.' },
    DISMISSED: { description: 'An officer dismissed it, with a reason.' },
  },
});

export const ResultReason = {
  NOBODY_NAMED: 'NOBODY_NAMED', PERSON_UNKNOWN: 'PERSON_UNKNOWN', TWO_PEOPLE: 'TWO_PEOPLE', TUBE_OF_SOMEONE_ELSE: 'TUBE_OF_SOMEONE_ELSE', TUBE_EMPTY: 'TUBE_EMPTY',
  DISEASE_NOT_WATCHED: 'DISEASE_NOT_WATCHED', ANALYTE_UNKNOWN: 'ANALYTE_UNKNOWN', NOT_IN_ROUND: 'NOT_IN_ROUND', PRELIMINARY: 'PRELIMINARY', WITHDRAWN: 'WITHDRAWN',
  NEWER_VERSION: 'NEWER_VERSION', BORN_ON_DIFFERS: 'BORN_ON_DIFFERS', MATCHED_BY_OFFICER: 'MATCHED_BY_OFFICER', DISMISSED_BY_OFFICER: 'DISMISSED_BY_OFFICER',
} as const satisfies Record<Reason, Reason>;
registerEnumType(ResultReason, { name: 'ResultReason', description: 'Why a result has its outcome. 去向原因' });

export const LaboratoryResultOrder = { NEWEST: 'NEWEST', OLDEST: 'OLDEST' } as const;
export type LaboratoryResultOrder = keyof typeof LaboratoryResultOrder;
registerEnumType(LaboratoryResultOrder, { name: 'LaboratoryResultOrder', description: 'In which order results are listed: by receipt, those of one file as they stand in it. 排序' });
