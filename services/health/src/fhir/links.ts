import { at, isObject, objectsAt, textAt, type Json, type JsonObject } from './json.ts';

/** The resources of one Bundle, found by what references call them. */
export type Links = {
  readonly entries: readonly { readonly number: number; readonly resource: JsonObject }[];
  /** The number of a resource's entry, from 1. */
  numberOf(resource: JsonObject): number | null;
  /** The resource a Reference points to: inside the Bundle, or contained in `owner`. */
  follow(reference: Json | undefined, owner?: JsonObject): JsonObject | null;
};

/** What a resource contains, by id: looked for once and not at every reference. */
function containedIn(owner: JsonObject): ReadonlyMap<string, JsonObject> {
  return new Map(objectsAt(owner, 'contained').toReversed().flatMap(part => {
    const id = textAt(part, 'id');
    return id === null ? [] : [[id, part] as const];
  }));
}

export function linksOf(bundle: JsonObject): Links {
  const entries = objectsAt(bundle, 'entry').flatMap((entry, index) => {
    const resource = at(entry, 'resource');
    return isObject(resource) ? [{ number: index + 1, resource, fullUrl: textAt(entry, 'fullUrl') }] : [];
  });
  const byName = new Map<string, JsonObject>();
  for (const { resource, fullUrl } of entries) {
    if (fullUrl) byName.set(fullUrl, resource);
    byName.set(`${textAt(resource, 'resourceType')}/${textAt(resource, 'id')}`, resource);
  }
  const contained = new Map<JsonObject, ReadonlyMap<string, JsonObject>>();
  const inside = (owner: JsonObject) => {
    const known = contained.get(owner) ?? containedIn(owner);
    contained.set(owner, known);
    return known;
  };
  const numbers = new Map(entries.map(({ resource, number }) => [resource, number]));
  return {
    entries,
    numberOf: resource => numbers.get(resource) ?? null,
    follow(reference, owner) {
      const target = textAt(reference, 'reference');
      if (!target) return null;
      if (target.startsWith('#')) return (owner && inside(owner).get(target.slice(1))) ?? null;
      return byName.get(target) ?? byName.get(target.split('/').slice(-2).join('/')) ?? null;
    },
  };
}

export function resourcesOf(links: Links, type: string): { number: number; resource: JsonObject }[] {
  return links.entries.filter(({ resource }) => resource['resourceType'] === type);
}
