import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAdmission } from './admission.ts';

const REFUSED = { status: 503, headers: { 'retry-after': '1' }, errors: [{ extensions: { code: 'OVERLOADED' } }] };
const admission = () => createAdmission({ atOnce: 2, queue: 2, patience: 1_000 });

/** Work that ends when it is told to. */
function held() {
  const { promise, resolve } = Promise.withResolvers<string>();
  return { work: vi.fn<() => Promise<string>>(() => promise), end: () => resolve('done') };
}

describe('An operation at the gateway', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits for a place while all are taken, first come first served', async () => {
    const { run } = admission();
    const all = [held(), held(), held(), held()] as const;
    const answers = all.map(one => run(one.work));
    expect(all.map(one => one.work.mock.calls.length)).toEqual([1, 1, 0, 0]);
    all[1].end();
    await answers[1];
    expect(all.map(one => one.work.mock.calls.length)).toEqual([1, 1, 1, 0]);
    for (const one of all) one.end();
    expect(await Promise.all(answers)).toEqual(['done', 'done', 'done', 'done']);
  });

  it('is refused at once when the line is full, and taken again when it is not', async () => {
    const { run, refuseWhenFull } = admission();
    const all = [held(), held(), held(), held()];
    const answers = all.map(one => run(one.work));
    const late = held();
    expect(refuseWhenFull).toThrow(expect.objectContaining({ status: 503, headers: { 'retry-after': '1' } }));
    await expect(run(late.work)).rejects.toMatchObject(REFUSED);
    expect(late.work).not.toHaveBeenCalled();
    for (const one of all) one.end();
    await Promise.all(answers);
    late.end();
    expect(refuseWhenFull).not.toThrow();
    expect(await run(late.work)).toBe('done');
  });

  it('is refused when no place comes free in time, and gives its turn to the next', async () => {
    const { run } = admission();
    const [first, second, third] = [held(), held(), held()];
    const answers = [run(first.work), run(second.work)];
    const refused = run(third.work).catch((cause: unknown) => cause);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await refused).toMatchObject(REFUSED);
    const fourth = held();
    const last = run(fourth.work);
    first.end();
    second.end();
    fourth.end();
    expect(await Promise.all([...answers, last])).toEqual(['done', 'done', 'done']);
    expect(third.work).not.toHaveBeenCalled();
  });

  it('that fails gives its place back', async () => {
    const { run } = createAdmission({ atOnce: 1, queue: 0, patience: 1_000 });
    await expect(run(async () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await run(async () => 'done')).toBe('done');
  });
});
