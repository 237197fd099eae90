/** What an asker is told when it was the database that failed. */
export interface Outage {
  readonly message: string;
}

const FULL: Outage = {
  message: 'The disk of the database is full. Nothing was saved; what is there can be read. Tell the operators, and repeat this when there is room. 数据库存储空间已满，未保存任何内容；现有内容仍可查看。请告知运维人员，腾出空间后重试。',
};
const BUSY: Outage = { message: 'The database takes no more connections at this moment. Nothing was saved. Try again in a moment. 数据库繁忙，未保存任何内容，请稍后重试。' };
/** A connection that breaks while a transaction is committed leaves open whether it was. */
const LOST: Outage = {
  message: 'The database could not be reached. If this was a change, look whether it is there, or repeat it with the same idempotency key. 数据库连接中断。如果是提交操作，请先查看是否已保存，或用同一个幂等键重试。',
};

/** By SQLSTATE (PostgreSQL, appendix A) or its class, and by the codes of the operating system. */
const OUTAGES: readonly (readonly [RegExp, Outage])[] = [
  [/^53100$/, FULL],
  [/^(53300|55000)$/, BUSY],
  [/^(08|57P|58)|^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT)$/, LOST],
];
/** What pg says without a code. */
const WORDS = /Connection terminated|connection timeout|Client has encountered a connection error|timeout exceeded when trying to connect/i;

/** Whether an error says that the connection to the database is gone, or that there was none to be had. */
export const isCutOff = (error: unknown): boolean => [BUSY, LOST].includes(outageOf(error)!);

/** What to tell of an error that came because the database is away, full or busy; null for any other error. */
export function outageOf(error: unknown): Outage | null {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    const code = 'code' in cause ? String(cause.code) : '';
    const found = OUTAGES.find(([pattern]) => pattern.test(code));
    if (found) return found[1];
    if (WORDS.test(cause.message)) return LOST;
  }
  return null;
}
