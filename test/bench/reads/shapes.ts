import { board } from './board.ts';
import { deep } from './deep.ts';
import { page } from './page.ts';
import { person } from './person.ts';
import type { Shape } from './shape.ts';

export const SHAPES: readonly Shape[] = [page, person, board, deep];
