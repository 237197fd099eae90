import type { ExecutionResult } from 'graphql';
import { SubgraphUnavailable } from './subgraph.ts';

/** Reads a department's server-sent events until it says `complete` or we are told to leave; a broken connection is a department that does not answer. */
export async function* readEvents(name: string, body: ReadableStream<Uint8Array>, leaving?: AbortSignal): AsyncGenerator<ExecutionResult> {
  let rest = '';
  const decoder = new TextDecoder();
  try {
    for await (const chunk of body) {
      rest += decoder.decode(chunk, { stream: true });
      const blocks = rest.split(/\r?\n\r?\n/);
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const { event, data } = parseEvent(block);
        if (event === 'complete') return;
        if (event === 'next' && data) yield JSON.parse(data) as ExecutionResult;
      }
    }
  } catch (cause) {
    if (leaving?.aborted) return;
    throw new SubgraphUnavailable(name, 'broke off its live updates', { cause });
  }
}

function parseEvent(block: string): { event: string; data: string } {
  const lines = block.split(/\r?\n/);
  const value = (field: string) => lines.filter(line => line.startsWith(`${field}:`)).map(line => line.slice(field.length + 1).trimStart());
  return { event: value('event')[0] ?? 'message', data: value('data').join('\n') };
}
