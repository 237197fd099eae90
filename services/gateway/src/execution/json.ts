/** An object of a department's answer. */
export type Json = Record<string, unknown>;

export const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts what a further department knows into an object that another one began: nested objects and lists are joined, the rest replaced. */
export function mergeInto(target: Json, source: Json): void {
  for (const key in source) {
    const had = target[key];
    target[key] = had === undefined ? source[key] : joined(had, source[key]);
  }
}

function joined(had: unknown, now: unknown): unknown {
  if (Array.isArray(had) && Array.isArray(now) && had.length === now.length) return had.map((item: unknown, index) => joined(item, now[index]));
  if (!isJson(had) || !isJson(now)) return now;
  mergeInto(had, now);
  return had;
}
