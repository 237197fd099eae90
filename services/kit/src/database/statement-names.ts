const MOST = 2_000;

/** Names for statements that come again, so that Postgres parses and plans each once a connection. A text met once has none: those of a batch of just this many rows never come again. */
export class StatementNames {
  private readonly names = new Map<string, string>();
  private readonly met = new Set<string>();

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
    const given = `${this.prefix}_${this.names.size}`;
    this.names.set(text, given);
    return given;
  }
}
