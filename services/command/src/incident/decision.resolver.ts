import { Can, type Context } from '@campus/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Tables } from '../tables.ts';
import { decide } from './incident.decide.ts';
import {
  CloseIncidentInput, CloseIncidentResult, CloseIncidentSuccess, KeepIncidentInput, KeepIncidentResult, KeepIncidentSuccess, StandDownInput, StandDownResult, StandDownSuccess,
} from './decision.type.ts';
import { Incident } from './incident.type.ts';

@Resolver(() => Incident)
export class DecisionResolver {
  @Mutation(() => StandDownResult, { description: 'Stands an incident down as a false alarm; refused while a case stands. 解除事件' })
  @Can('command.incident.decide')
  standDown(@Arg('input', () => StandDownInput, { description: 'Which incident, and why.' }) input: StandDownInput, @Ctx() context: Context<Tables>) {
    return decide(context, 'STAND_DOWN', input, StandDownSuccess);
  }

  @Mutation(() => KeepIncidentResult, { description: 'Goes on with an incident although every case was withdrawn. 保持事件' })
  @Can('command.incident.decide')
  keepIncident(@Arg('input', () => KeepIncidentInput, { description: 'Which incident, and why.' }) input: KeepIncidentInput, @Ctx() context: Context<Tables>) {
    return decide(context, 'KEEP', input, KeepIncidentSuccess);
  }

  @Mutation(() => CloseIncidentResult, { description: 'Closes an incident whose plan was carried through; refused while a step runs. 结束事件' })
  @Can('command.incident.decide')
  closeIncident(@Arg('input', () => CloseIncidentInput, { description: 'Which incident, and why.' }) input: CloseIncidentInput, @Ctx() context: Context<Tables>) {
    return decide(context, 'CLOSE', input, CloseIncidentSuccess);
  }
}
