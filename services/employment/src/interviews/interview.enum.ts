import { registerEnumType } from 'type-graphql';
import { enumOf } from '../enums.ts';
import { MODES, OUTCOMES, STATUSES } from './interview.ts';

export const InterviewModes = enumOf(MODES);
registerEnumType(InterviewModes, { name: 'InterviewMode', description: 'Where both sides meet. 面试形式', valuesConfig: { ON_SITE: { description: 'In a room on campus. 线下' }, ONLINE: { description: 'By a meeting link. 线上' } } });

export const InterviewStatuses = enumOf(STATUSES);
registerEnumType(InterviewStatuses, {
  name: 'InterviewStatus',
  description: 'Where an interview is on its way. 面试状态',
  valuesConfig: {
    PLANNED: { description: 'Stands as first agreed.' },
    MOVED: { description: 'Stands, but at another time, in another room or another form than first agreed.' },
    HELD: { description: 'Took place, or should have; it has an outcome.' },
    CANCELLED: { description: 'Does not take place.' },
  },
});

export const InterviewOutcomes = enumOf(OUTCOMES);
registerEnumType(InterviewOutcomes, {
  name: 'InterviewOutcome',
  description: 'What an interview came to. 面试结果',
  valuesConfig: {
    OFFER: { description: 'The graduate is offered the position.' }, NEXT_ROUND: { description: 'Both sides meet again.' }, DECLINED_BY_EMPLOYER: { description: 'The employer does not go on.' },
    DECLINED_BY_GRADUATE: { description: 'The graduate does not go on.' }, ABSENT: { description: 'The graduate did not come.' },
  },
});

export const ReturnStates = enumOf(['OFFERED', 'ACCEPTED', 'DECLINED'] as const);
registerEnumType(ReturnStates, {
  name: 'InterviewReturn',
  description: 'Whether an interview that isolation put online goes back to its room. 恢复线下',
  valuesConfig: { OFFERED: { description: 'It could; an officer decides with the employer.' }, ACCEPTED: { description: 'It did.' }, DECLINED: { description: 'It stays online.' } },
});

export const ChangeKinds = enumOf(['SCHEDULED', 'RESCHEDULED', 'MOVED_ONLINE', 'RETURN_OFFERED', 'OFFER_WITHDRAWN', 'RETURNED', 'RETURN_DECLINED', 'CANCELLED', 'HELD'] as const);
export type ChangeKind = keyof typeof ChangeKinds;
registerEnumType(ChangeKinds, {
  name: 'InterviewChangeKind',
  description: 'What happened to an interview. 变更类型',
  valuesConfig: {
    SCHEDULED: { description: 'It was agreed.' }, RESCHEDULED: { description: 'An officer changed its time, room or form.' }, MOVED_ONLINE: { description: 'The graduate attends online at that time.' },
    RETURN_OFFERED: { description: 'The graduate may come again; going back is offered.' }, OFFER_WITHDRAWN: { description: 'The graduate attends online again; the offer no longer stands.' },
    RETURNED: { description: 'It went back to its room.' }, RETURN_DECLINED: { description: 'It stays online although the graduate may come.' }, CANCELLED: { description: 'It was called off.' }, HELD: { description: 'Its outcome was recorded.' },
  },
});
