import type { Scope } from './scope.ts';

interface Gathered {
  readonly scope: Scope;
  readonly question: { readonly text: string; readonly key: string };
}

/** Parties that may still be joined. Found in steps, as a key of all three would be a new string, as long as the statement, for each who asks. */
export class Gathering<Party extends Gathered> {
  private readonly byScope = new WeakMap<Scope, Map<string, Map<string, Party>>>();

  find({ scope, question: { text, key } }: Gathered): Party | undefined {
    return this.byScope.get(scope)?.get(text)?.get(key);
  }

  add(party: Party): void {
    const { scope, question: { text, key } } = party;
    let texts = this.byScope.get(scope);
    if (!texts) this.byScope.set(scope, (texts = new Map()));
    const keys = texts.get(text);
    if (keys) keys.set(key, party);
    else texts.set(text, new Map([[key, party]]));
  }

  /** Whoever comes now is too late for it; another with the same question may be gathering. */
  close(party: Party): void {
    const texts = this.byScope.get(party.scope);
    const keys = texts?.get(party.question.text);
    if (keys?.get(party.question.key) !== party) return;
    keys.delete(party.question.key);
    if (keys.size === 0) texts?.delete(party.question.text);
  }
}
