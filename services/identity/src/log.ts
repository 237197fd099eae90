/** What identity asks of a log: pino's shape, so that the kit's logger fits as it is. */
export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
