import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { figures, figuresTogether, type Figures } from '@campus/kit';

/** What parent and worker ask each other: a worker for the text of all, the parent for what one worker counted. */
type Message =
  | { readonly kind: 'figures' | 'all figures'; readonly id: string }
  | { readonly kind: 'counted'; readonly id: string; readonly figures: Figures }
  | { readonly kind: 'text'; readonly id: string; readonly text: string };

interface Line {
  on(event: 'message', hear: (message: Message) => void): unknown;
  off(event: 'message', hear: (message: Message) => void): unknown;
  send?(message: Message): unknown;
}

/** A process that is busy or ending is left out of the sum rather than waited for. */
const PATIENCE_MS = 1_000;

/** The figures of this process and of those beside it, as those of one. */
export async function figuresOfAll(beside: ReadonlySet<ChildProcess>): Promise<string> {
  const counted = await Promise.all([...beside].map(child => ask(child, 'figures')));
  return figuresTogether([await figures(), ...counted.flatMap(answer => (answer?.kind === 'counted' ? [answer.figures] : []))]);
}

/** In the parent: answers a worker that is asked for the figures of all. */
export function serveFigures(child: ChildProcess, all: () => Promise<string>): void {
  child.on('message', async (message: Message) => {
    if (message.kind === 'all figures') child.send({ kind: 'text', id: message.id, text: await all() } satisfies Message);
  });
}

/** In a worker: answers the parent with what was counted here. */
export function answerFigures(): void {
  process.on('message', async (message: Message) => {
    if (message.kind === 'figures') process.send?.({ kind: 'counted', id: message.id, figures: await figures() } satisfies Message);
  });
}

/** In a worker: the figures of all processes; only its own when the parent does not answer. */
export async function askFigures(): Promise<string> {
  const answer = await ask(process, 'all figures');
  return answer?.kind === 'text' ? answer.text : figuresTogether([await figures()]);
}

function ask(to: Line, kind: 'figures' | 'all figures'): Promise<Message | null> {
  const id = randomUUID();
  return new Promise(resolve => {
    const finish = (answer: Message | null): void => {
      to.off('message', hear);
      clearTimeout(timer);
      resolve(answer);
    };
    const hear = (message: Message): void => (message.id === id ? finish(message) : undefined);
    const timer = setTimeout(finish, PATIENCE_MS, null);
    to.on('message', hear);
    to.send?.({ kind, id });
  });
}
