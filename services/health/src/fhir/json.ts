/** What JSON.parse gives. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** The value at a path; undefined wherever the path leads nowhere. */
export function at(json: Json | undefined, ...path: readonly (string | number)[]): Json | undefined {
  let here = json;
  for (const step of path) {
    if (typeof step === 'number') here = Array.isArray(here) ? (here as readonly Json[])[step] : undefined;
    else here = isObject(here) ? here[step] : undefined;
  }
  return here;
}

/** A text, or a number as text; null for anything else, and for blank text. */
export function textAt(json: Json | undefined, ...path: readonly (string | number)[]): string | null {
  const value = at(json, ...path);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The objects of a list; FHIR writes a list even for one. */
export function objectsAt(json: Json | undefined, ...path: readonly (string | number)[]): JsonObject[] {
  const value = at(json, ...path);
  return Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : [];
}

/** The first objects of a list that has few: names, identifiers, codings. One that many resources share is read with each of them. */
export function someAt(json: Json | undefined, ...path: readonly (string | number)[]): JsonObject[] {
  const value = at(json, ...path);
  return Array.isArray(value) ? (value as readonly Json[]).slice(0, FEW).filter(isObject) : [];
}

const FEW = 50;
