import type { GraphAnswer } from '../integrator.ts';
import type { lacking } from './matrix-graph.ts';

/** What everything there is to ask answered to one asker. */
export interface Column {
  readonly asked: number;
  readonly allowed: number;
  readonly refused: number;
  /** What was answered otherwise than the schema says, a sentence each. */
  readonly wrong: readonly string[];
}

/** One answer beside what the schema says of it. */
export interface Cell {
  readonly name: string;
  readonly lacks: ReturnType<typeof lacking>;
  readonly answer: Pick<GraphAnswer, 'data'> & { readonly status?: number; readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[] };
}

/** Why a cell is wrong, or null. */
export type Judge = (cell: Cell) => string | null;

export function columnOf(cells: readonly Cell[], judge: Judge): Column {
  const refused = cells.filter(({ lacks }) => lacks.length > 0).length;
  const wrong = cells.flatMap(cell => judge(cell) ?? []);
  return { asked: cells.length, allowed: cells.length - refused, refused, wrong };
}

const told = ({ answer }: Cell): string[] => (answer.errors ?? []).map(({ message, extensions: { code, field, permission } }) => (code === 'FORBIDDEN' ? `FORBIDDEN ${field} ${permission}` : `${code ?? message}`)).toSorted();
const says = ({ name, answer }: Cell, wanted: string): string => `${name}: ${wanted}, but ${answer.status ?? ''} ${JSON.stringify(answer.errors ?? answer.data)}`;

/** The gateway refuses the whole operation, naming each field and permission, or executes it without an error; a live update is only told to come as one. */
export const throughGateway: Judge = cell => {
  const { name, lacks, answer } = cell;
  const wanted = lacks.map(({ field, permission }) => `FORBIDDEN ${field} ${permission}`).toSorted();
  if (wanted.length > 0) return answer.status === 200 && answer.data === undefined && told(cell).join() === wanted.join() ? null : says(cell, `only ${wanted.join()}`);
  if (name.startsWith('Subscription.')) return answer.status === 406 && told(cell).join() === 'NOT_ACCEPTABLE' ? null : says(cell, 'allowed');
  return answer.status === 200 && answer.errors === undefined && answer.data ? null : says(cell, 'allowed');
};

/** Whoever has not signed in learns nothing but that; an answer beside others in one request has no status of its own. */
export const signedOut: Judge = cell => ((cell.answer.status ?? 401) === 401 && cell.answer.data === undefined && told(cell).join() === 'UNAUTHENTICATED' ? null : says(cell, 'sign in first'));

/** A department refuses the field by itself, before anything is done; what it allows may break on a row that knows nothing. */
export const pastGateway: Judge = cell => {
  const [lack] = cell.lacks;
  const isRefused = told(cell).some(text => text.startsWith('FORBIDDEN'));
  if (!lack) return isRefused ? says(cell, 'allowed') : null;
  return told(cell).join() === `FORBIDDEN ${lack.field} ${lack.permission}` ? null : says(cell, `only FORBIDDEN ${lack.field} ${lack.permission}`);
};
