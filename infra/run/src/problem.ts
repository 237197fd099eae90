/** A circumstance that the person at the terminal can mend: shown as its one sentence, without a stack. */
export class RunProblem extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'RunProblem';
  }
}
