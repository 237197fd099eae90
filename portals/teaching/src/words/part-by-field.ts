import type { Refusal } from '@campus/portal-kit/data';

/**
 * Refusals parted into one for each field of a form, and the rest, in their order; what is said twice, of every week the same, is said once.
 * @param names the form's fields.
 * @param aliases what the form calls a field of the input, where it is not called the same.
 */
export function partByField(refusals: readonly Refusal[], names: readonly string[], aliases: Readonly<Record<string, string>> = {}) {
  const errors: Record<string, string> = {};
  const rest: Refusal[] = [];
  const said = new Set<string>();
  for (const refusal of refusals.filter(({ message }) => !said.has(message) && said.add(message))) {
    const asked = refusal.path?.at(-1) ?? '';
    const field = aliases[asked] ?? asked;
    if (names.includes(field) && !(field in errors)) errors[field] = refusal.message;
    else rest.push(refusal);
  }
  return { errors, rest };
}
