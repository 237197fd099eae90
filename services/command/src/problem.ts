import type { ProblemCode } from './problems.ts';

/** Why a rule of the command centre said no. */
export interface Refusal {
  readonly code: ProblemCode;
  /** What is so, then what to do. */
  readonly message: string;
  readonly path?: readonly string[];
}
