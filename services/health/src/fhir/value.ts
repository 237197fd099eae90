import type { Reading } from '../report/report.ts';
import { readingOfCode, readingOfText } from '../wording/reading.ts';
import { at, isObject, someAt, textAt, type Json, type JsonObject } from './json.ts';

export type FhirValue = { readonly reading: Reading } | { readonly field: string; readonly found: string | null };

/** What a CodeableConcept says; codes weigh more than words, and two codes that contradict each other say nothing. */
function readingOfConcept(concept: JsonObject): Reading | null {
  const codings = someAt(concept, 'coding');
  const coded = new Set(codings.map(coding => readingOfCode(textAt(coding, 'code') ?? '')).filter(reading => reading !== null));
  if (coded.size > 1) return null;
  const [only] = coded;
  if (only) return only;
  const words = [textAt(concept, 'text'), ...codings.map(coding => textAt(coding, 'display'))];
  return words.map(word => readingOfText(word ?? '')).find(reading => reading !== null) ?? null;
}

const shownConcept = (concept: JsonObject) => textAt(concept, 'text') ?? textAt(concept, 'coding', 0, 'display') ?? textAt(concept, 'coding', 0, 'code');

/** What stood there as it was written; of what is nested without end only that it is. */
function shownJson(json: Json): string {
  return isShallow(json, DEEPEST) ? JSON.stringify(json) : '{…}';
}

/** A quantity or a range goes three levels down. */
const DEEPEST = 20;

const isShallow = (json: Json, levels: number): boolean =>
  typeof json !== 'object' || json === null || (levels > 0 && Object.values(json).every((inner: Json) => isShallow(inner, levels - 1)));

/** The qualitative value of an Observation or of one of its components, or the field that cannot be read. */
export function valueOf(resource: JsonObject): FhirValue {
  const concept = at(resource, 'valueCodeableConcept');
  if (isObject(concept)) {
    const reading = readingOfConcept(concept);
    return reading ? { reading } : { field: 'valueCodeableConcept', found: shownConcept(concept) };
  }
  const word = textAt(resource, 'valueString');
  if (word !== null) {
    const reading = readingOfText(word);
    return reading ? { reading } : { field: 'valueString', found: word };
  }
  if (isObject(at(resource, 'dataAbsentReason'))) return { reading: 'INVALID' };
  const interpretation = someAt(resource, 'interpretation').map(readingOfConcept).find(reading => reading !== null);
  if (interpretation) return { reading: interpretation };
  const other = Object.keys(resource).find(key => key.startsWith('value'));
  return { field: other ?? 'valueCodeableConcept', found: other ? shownJson(resource[other]!) : null };
}
