import type { Column, ScopedQuery, Wire } from './scoped-query.ts';

/** Several statements in one round trip and one implicit transaction: all of them hold, or none; pg's client takes it for one query. */
export class Trip {
  private at = 0;
  private unfit: Error | null = null;

  constructor(
    private readonly queries: readonly ScopedQuery[],
    readonly callback: (error: Error | null) => void,
  ) {}

  /** The statement that Postgres is at, by which pg notes what it has parsed. */
  get name(): string | undefined {
    return this.now.name;
  }

  get text(): string {
    return this.now.text;
  }

  get texts(): readonly string[] {
    return this.queries.map(({ text }) => text);
  }

  private get now(): ScopedQuery {
    return this.queries[Math.min(this.at, this.queries.length - 1)]!;
  }

  submit(connection: Wire): Error | null {
    connection.stream.cork();
    try {
      this.queries.forEach((query, index) => query.prepareAfter(this.queries[index - 1] ?? null, connection, true));
      connection.sync();
    } finally {
      connection.stream.uncork();
    }
    return this.unfit;
  }

  /** A statement whose values pg cannot write leaves the trip incomplete. */
  giveUp(error: Error): void {
    this.unfit = error;
  }

  handleRowDescription(message: { fields: Column[] }): void {
    this.now.handleRowDescription(message);
  }

  handleDataRow(message: unknown): void {
    this.now.handleDataRow(message);
  }

  handleCommandComplete(message: unknown, connection: unknown): void {
    if (this.now.completes(message, connection)) this.at++;
  }

  handleError(error: Error): void {
    this.callback(error);
  }

  handleReadyForQuery(connection: unknown): void {
    if (this.at < this.queries.length) return this.callback(new Error(`Postgres answered ${this.at} of ${this.queries.length} statements.`));
    for (const query of this.queries) query.handleReadyForQuery(connection);
    this.callback(null);
  }
}
