import type { Subject } from '../report/report.ts';
import { fullName, isIdentityNumber } from '../wording/identity.ts';
import { dayOf } from '../wording/moment.ts';
import { someAt, textAt, type Json, type JsonObject } from './json.ts';
import type { Links } from './links.ts';

/** Given names that one person has. */
const MOST_NAMES = 20;

function nameOf(patient: JsonObject): string | null {
  const [name] = someAt(patient, 'name');
  if (!name) return null;
  const given = Array.isArray(name['given']) ? (name['given'] as readonly Json[]).slice(0, MOST_NAMES).join(' ') : '';
  return textAt(name, 'text') ?? fullName(textAt(name, 'family') ?? '', given);
}

function subjectFrom(candidates: readonly (string | null)[], patient: JsonObject | null, digest: (number: string) => string): Subject {
  const written = [...new Set(candidates.filter(text => text !== null))];
  const identity = written.find(isIdentityNumber);
  return {
    numbers: written.filter(text => !isIdentityNumber(text)),
    identityDigest: identity ? digest(identity.toUpperCase()) : null,
    name: patient ? nameOf(patient) : null,
    bornOn: dayOf(textAt(patient ?? undefined, 'birthDate') ?? ''),
  };
}

/** Whom a subject reference means. A Group, a Device or a Location is nobody; a Patient outside the Bundle is known by its id alone. */
export function subjectOf(reference: Json | undefined, links: Links, owner: JsonObject, digest: (number: string) => string): Subject | null {
  const patient = links.follow(reference, owner);
  if (patient && patient['resourceType'] !== 'Patient') return null;
  if (patient) return subjectFrom([...someAt(patient, 'identifier').map(one => textAt(one, 'value')), textAt(patient, 'id')], patient, digest);

  const target = textAt(reference, 'reference');
  const outside = target && /(^|\/)Patient\/[^/]+$/.test(target) ? target.split('/').at(-1)! : null;
  const candidates = [textAt(reference, 'identifier', 'value'), outside];
  return candidates.some(Boolean) ? subjectFrom(candidates, null, digest) : null;
}
