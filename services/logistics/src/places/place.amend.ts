import { isId, missing, refused, type Context, type Refused } from '@campus/kit';
import type { PlaceProblem } from './place.ts';
import { Place } from './place.entity.ts';
import type { Tables } from '../tables.ts';
import { announce, carryAlong, lockTree } from './place.tree.ts';

type Change = 'confirmed' | 'moved' | 'renamed' | 'resized';

/** What every amendment does around its own rule: find the place, change it, carry what lies below along, tell the others. */
export async function amend<Success extends { place: Place }>(
  context: Context<Tables>, id: string, what: Change, success: new () => Success,
  change: (place: Place, parent: Place | null) => PlaceProblem | null | Promise<PlaceProblem | null>,
): Promise<Success | Refused> {
  await lockTree(context.db);
  const place = await findStanding(context, id);
  if (!place) return refused(missing('place', id));

  const before = { path: place.path, ancestorIds: [...place.ancestorIds] };
  const problem = await change(place, place.parentId ? await findStanding(context, place.parentId) : null);
  if (problem) return refused(problem);

  await context.em.flush();
  if (place.path !== before.path) await carryAlong(context.db, place, before);
  const parent = place.parentId ? await findStanding(context, place.parentId) : null;
  await announce(context, what, place, parent?.code ?? null);
  return Object.assign(new success(), { place });
}

export const findStanding = async ({ em }: Context<Tables>, id: string): Promise<Place | null> => (isId(id) ? em.findOne(Place, id) : null);
