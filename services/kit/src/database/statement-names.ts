const MOST = 2_000;

/** Names for statements that come again, so that Postgres parses and plans each once a connection. A text met once has none: those of a batch of just this many rows never come again. */
export class StatementNames {
  private readonly names = new Map<string, string>();
  private readonly met = new Set<string>();
  private given = 0;

  constructor(private readonly prefix: string) {}

  of(text: string): string | undefined {
    const name = this.names.get(text);
    if (name) return name;
    if (!this.met.delete(text)) {
      if (this.met.size >= MOST) this.met.clear();
      this.met.add(text);
      return undefined;
    }
    if (this.names.size >= MOST) return undefined;
    const given = `${this.prefix}_${this.given++}`;
    this.names.set(text, given);
    return given;
  }

  /** Lets this text be prepared anew under another name. */
  forget(text: string): void {
    if (this.names.delete(text)) this.met.add(text);
  }
}

/** Postgres will not run a prepared statement whose columns a migration has changed. */
export const isOutdated = (error: unknown): boolean => error instanceof Error && error.message.endsWith('cached plan must not change result type');
