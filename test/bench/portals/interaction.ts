import { median } from '../report.ts';
import { ACTS } from './acts.ts';
import { settled, visit } from './stage.ts';
import { watch, type Cost } from './watch.ts';

/** What one act cost over its turns; milliseconds. */
export interface Reaction { act: string; middle: number; worst: number; longTasks: number; longest: number; processor: number }

const most = (numbers: readonly number[]) => numbers.reduce((one, other) => Math.max(one, other), 0);

function reaction(act: string, costs: readonly Cost[]): Reaction {
  const interactions = costs.flatMap(cost => cost.interactions);
  const tasks = costs.flatMap(({ longTasks }) => longTasks);
  return { act, middle: interactions.length > 0 ? median(interactions) : 0, worst: most(interactions), longTasks: tasks.length, longest: most(tasks), processor: median(costs.map(({ processor }) => processor)) };
}

/** How the roster answers to keyboard and mouse. @param slowdown how many times slower the processor of the page is made */
export async function* react(url: string, slowdown: number, turns: number): AsyncIterable<Reaction> {
  await using open = await visit(url, 'personnel');
  const measure = await watch(open.page, slowdown);
  for (const act of ACTS) {
    await open.page.goto(`${url}/personnel/people`);
    await settled(open.page);
    const costs: Cost[] = [];
    for (let turn = 0; turn < turns; turn++) {
      await act.before?.(open.page);
      costs.push(await measure(() => act.run(open.page, turn), act.interactions));
    }
    yield reaction(act.name, costs);
  }
}
