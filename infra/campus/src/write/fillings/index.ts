import type { Campus } from '../../campus.ts';
import type { Filling } from '../copy.ts';
import { fillCommand } from './command.ts';
import { fillEmployment } from './employment.ts';
import { fillHealth } from './health.ts';
import { fillLogistics } from './logistics.ts';
import { fillPersonnel } from './personnel.ts';
import { fillTeaching } from './teaching.ts';

export type SampleService = 'logistics' | 'health' | 'teaching' | 'employment' | 'command' | 'personnel';

/**
 * What each service's tables hold of the campus, in the order in which it is written: personnel last, since a campus with
 * people counts as written. The first table of a service tells whether it is written already.
 */
export const fillings = (campus: Campus): Record<SampleService, Filling[]> => ({
  logistics: fillLogistics(campus),
  health: fillHealth(campus),
  teaching: fillTeaching(campus),
  employment: fillEmployment(campus),
  command: fillCommand(campus),
  personnel: fillPersonnel(campus),
});
