import type { Page } from 'playwright-core';

/** What an act cost, in milliseconds: each interaction from the key or click to the next frame, the tasks that blocked for over 50, and processor time of the page's thread until the page was still again. */
export interface Cost { interactions: number[]; longTasks: number[]; processor: number }

/** Below this the browser does not tell interactions apart. */
const SHORTEST = 16;

interface Seen { events: Record<number, number>; tasks: number[] }
type Watched = typeof globalThis & { seen: Seen };

/** Runs in the page before anything else. */
function keep(shortest: number): void {
  const seen: Seen = { events: {}, tasks: [] };
  (globalThis as Watched).seen = seen;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      const { interactionId, duration } = entry as PerformanceEventTiming & { interactionId: number };
      if (interactionId > 0) seen.events[interactionId] = Math.max(seen.events[interactionId] ?? 0, duration);
    }
  }).observe({ type: 'event', durationThreshold: shortest, buffered: true } as PerformanceObserverInit);
  new PerformanceObserver(list => void seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page: hands over what was seen once the next frames are drawn, and begins anew. */
async function take(): Promise<{ events: number[]; tasks: number[] }> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  await new Promise(resolve => void requestIdleCallback(resolve, { timeout: 2_000 }));
  const { seen } = globalThis as Watched;
  const taken = { events: Object.values(seen.events), tasks: seen.tasks };
  seen.events = {};
  seen.tasks = [];
  return taken;
}

/** Watches a page from its next load on. @param slowdown how many times slower its processor is made */
export async function watch(page: Page, slowdown: number): Promise<(act: () => Promise<void>, interactions: number) => Promise<Cost>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(keep, SHORTEST);
  const spent = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value * 1_000;
  return async (act, interactions) => {
    await page.evaluate(take);
    const before = await spent();
    await act();
    const { events, tasks } = await page.evaluate(take);
    const unseen = Array.from({ length: Math.max(0, interactions - events.length) }, () => SHORTEST);
    return { interactions: [...events, ...unseen], longTasks: tasks, processor: (await spent()) - before };
  };
}
