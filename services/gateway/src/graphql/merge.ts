/** Something that arrived, and under which name. */
export interface Named<Value> {
  readonly subscription: string;
  readonly answer: Value;
}

/** Values of several sources as they come, each under its source's name; ends when all have ended, and ends all when its listener leaves. */
export function merge<Value>(sources: ReadonlyMap<string, AsyncIterator<Value>>): AsyncIterableIterator<Named<Value>> {
  const pending = new Map([...sources].map(([id, source]) => [id, pull(id, source)]));
  const end = async () => {
    pending.clear();
    await Promise.all([...sources.values()].map(source => source.return?.()));
    return { done: true as const, value: undefined };
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      while (pending.size > 0) {
        const { id, source, result } = await Promise.race(pending.values());
        if (result.done) pending.delete(id);
        else {
          if (pending.has(id)) pending.set(id, pull(id, source));
          return { done: false, value: { subscription: id, answer: result.value } };
        }
      }
      return { done: true, value: undefined };
    },
    return: end,
    throw: end,
  };
}

const pull = async <Value>(id: string, source: AsyncIterator<Value>) => ({ id, source, result: await source.next() });
