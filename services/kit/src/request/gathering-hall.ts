import { currentScope, type Scope } from '../database/scope.ts';
import type { Runtime } from '../runtime/open.ts';
import type { AnyGathered, Ask } from './gathered.ts';
import { answerTogether } from './idempotency.ts';
import { RequestContext } from './request-context.ts';
import { inTransaction } from './transaction.ts';

/** Transactions of one mutation under way at once: while they are, who comes waits and then goes with the others. */
const UNDER_WAY = 2;
const MOST_ASKS = 64;

interface Waiting {
  readonly scope: Scope;
  readonly ask: Ask<never>;
  /** Carries it out by itself, in the current scope. */
  readonly alone: () => Promise<object>;
  resolve(answer: object | Promise<object>): void;
}

/** Where asks of a gathered mutation wait for each other. */
export class GatheringHall {
  private waiting: Waiting[] = [];
  private underWay = 0;
  private isCalled = false;

  constructor(
    private readonly runtime: Runtime,
    private readonly mutation: AnyGathered,
  ) {}

  enter(input: unknown, { actor, requestId }: RequestContext, alone: () => Promise<object>): Promise<object> {
    const scope = currentScope.getStore()!;
    return new Promise(resolve => {
      this.waiting.push({ scope, ask: { input: input as never, actor, requestId }, alone, resolve });
      this.call();
    });
  }

  private call(): void {
    if (this.isCalled || this.underWay >= UNDER_WAY || this.waiting.length === 0) return;
    this.isCalled = true;
    setImmediate(() => {
      this.isCalled = false;
      void this.carryOut(this.party());
      this.call();
    });
  }

  /** The first who waits and those who see the same rows, as many as go at once. */
  private party(): Waiting[] {
    const [{ scope } = { scope: null }] = this.waiting;
    const party: Waiting[] = [];
    let weight = 0;
    this.waiting = this.waiting.filter(one => {
      const heavier = weight + this.mutation.weight(one.ask.input);
      if (one.scope !== scope || party.length >= MOST_ASKS || (party.length > 0 && heavier > this.mutation.most)) return true;
      weight = heavier;
      party.push(one);
      return false;
    });
    return party;
  }

  private async carryOut(party: readonly Waiting[]): Promise<void> {
    this.underWay++;
    try {
      const answers = party.length > 1 ? await this.together(party).catch((error: Error) => this.apart(error)) : [];
      const given = party.map(({ scope, alone }, index) => answers[index] ?? currentScope.run(scope, alone));
      party.forEach(({ resolve }, index) => resolve(given[index]!));
      await Promise.allSettled(given);
    } finally {
      this.underWay--;
      this.call();
    }
  }

  private apart(error: Error): readonly null[] {
    this.runtime.log.warn({ err: error, mutation: this.mutation.field }, 'what was gathered failed together and is carried out one by one');
    return [];
  }

  /** An answer for each, null for whoever is to be carried out alone: their key was used before, or by somebody else of this party. */
  private together(party: readonly Waiting[]): Promise<readonly (object | null)[]> {
    const [{ scope, ask: { actor, requestId } }] = party as [Waiting];
    const context = new RequestContext(this.runtime, actor, requestId);
    const asks = party.map(({ ask }) => ask);
    return currentScope.run(scope, () =>
      inTransaction(this.runtime, context, false, () => answerTogether(context, this.mutation, asks)));
  }
}
