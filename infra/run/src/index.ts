export { createClient, type ClientOfSystem } from './client/create.ts';
export { RunProblem } from './problem.ts';
export { departments } from './system/departments.ts';
export type { OtherIssuer, Service, SystemOptions } from './system/options.ts';
export { workersFor } from './starting/options.ts';
export { startSystem, type System } from './system/system.ts';
