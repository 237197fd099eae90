import { Can, missing, refused, type Context } from '@campus/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Tables } from '../tables.ts';
import { indicatorByCode } from './indicator.store.ts';
import { Indicator } from './indicator.type.ts';
import { keepReadings } from './reading.store.ts';
import { refuseReading, refuseTarget } from './reading.ts';
import { AmendTargetInput, AmendTargetResult, AmendTargetSuccess, ReportReadingInput, ReportReadingResult, ReportReadingSuccess } from './report.input.ts';
import { keepTarget } from './target.store.ts';

@Resolver(() => Indicator)
export class ReportResolver {
  @Mutation(() => ReportReadingResult, { description: 'Reports a figure that people counted, and answers for it. 人工上报读数' })
  @Can('command.reading.report')
  async reportReading(@Arg('input', () => ReportReadingInput, { description: 'The figure, and what stands behind it.' }) input: ReportReadingInput, @Ctx() context: Context<Tables>) {
    const indicator = await context.load(indicatorByCode, input.indicatorCode);
    if (!indicator) return refused(missing('indicator', input.indicatorCode, ['indicatorCode']));
    const now = context.now();
    const reading = { value: input.value, measuredAt: input.measuredAt ?? now, evidence: input.evidence.trim() };
    const refusals = refuseReading(indicator, reading, context.actor.roles, now);
    if (refusals.length > 0) return refused(refusals);

    await keepReadings(context, [{ ...reading, indicatorCode: indicator.code, numerator: null, denominator: null, proofPath: null, reportedBy: context.actor.name }]);
    await context.audit({ action: 'reading.reported', entity: 'Indicator', entityId: indicator.code, detail: reading });
    return Object.assign(new ReportReadingSuccess(), { indicatorCode: indicator.code });
  }

  @Mutation(() => AmendTargetResult, { description: 'Sets what an indicator has to reach; the reason is kept. 调整目标' })
  @Can('command.target.amend')
  async amendTarget(@Arg('input', () => AmendTargetInput, { description: 'The target, and why.' }) { indicatorCode, target, reason }: AmendTargetInput, @Ctx() context: Context<Tables>) {
    const indicator = await context.load(indicatorByCode, indicatorCode);
    if (!indicator) return refused(missing('indicator', indicatorCode, ['indicatorCode']));
    const refusals = refuseTarget(indicator, { target, reason });
    if (refusals.length > 0) return refused(refusals);

    await keepTarget(context, indicator, target, reason.trim());
    return Object.assign(new AmendTargetSuccess(), { indicatorCode: indicator.code });
  }
}
