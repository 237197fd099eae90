import type { Refusal } from './problems.tsx';

/** What a refusal calls its field, the whole way (`lines.1.quantity`) and by its last name. */
function namesOf({ path }: Refusal): readonly string[] {
  const way = path?.[0] === 'input' ? path.slice(1) : (path ?? []);
  return [way.join('.'), way.at(-1) ?? ''];
}

/**
 * Refusals parted into one for each field of a form, and the rest, in their order; what is said twice, of every week the same, is said once.
 * @param names the form's fields; of a list `lines.0.quantity` and so on.
 * @param aliases what the form calls a field of the input, where it is not called the same.
 */
export function partByField(refusals: readonly Refusal[], names: readonly string[], aliases: Readonly<Record<string, string>> = {}) {
  const errors: Record<string, string> = {};
  const rest: Refusal[] = [];
  const said = new Set<string>();
  for (const refusal of refusals.filter(({ message }) => !said.has(message) && said.add(message))) {
    const field = namesOf(refusal).map(asked => aliases[asked] ?? asked).find(asked => names.includes(asked));
    if (field !== undefined && !(field in errors)) errors[field] = refusal.message;
    else rest.push(refusal);
  }
  return { errors, rest };
}
