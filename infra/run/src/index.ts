export { createClient, type ClientOfSystem } from './client/create.ts';
export { RunProblem } from './problem.ts';
export type { OtherIssuer, Service, SystemOptions } from './system/options.ts';
export { startSystem, type System } from './system/system.ts';
