import type { Reading } from '../report/report.ts';

export type TubeStatus = 'OPEN' | 'SEALED' | 'NEGATIVE' | 'POSITIVE' | 'INCONCLUSIVE';

export type TubeFacts = { readonly label: string; readonly capacity: number; readonly sealedAt: Date | null; readonly people: readonly string[] };

export type Refusal = { readonly code: 'TUBE_SEALED' | 'TUBE_FULL' | 'TUBE_EMPTY' | 'ALREADY_IN_TUBE' | 'ALREADY_IN_ROUND' | 'CAPACITY_NOT_VALIDATED' | 'LABEL_UNREADABLE'; readonly message: string; readonly path?: string[] };

/** A swab tested alone: its result is the person's. */
export const isSingle = (tube: Pick<TubeFacts, 'capacity'>) => tube.capacity === 1;

/** Labels are compared as printed, without blanks and in capitals. */
export const plainLabel = (label: string) => label.trim().replace(/\s+/g, '').toUpperCase();

export function refuseLabel(label: string): Refusal | null {
  return /^[A-Z0-9][A-Z0-9-]{1,39}$/.test(plainLabel(label))
    ? null
    : { code: 'LABEL_UNREADABLE', message: `"${label}" is no tube label. Use 2 to 40 letters, digits and hyphens, as printed on the tube.`, path: ['label'] };
}

/** Pooling of other sizes was never validated: dilution can hide a weak positive. */
export function refuseCapacity(capacity: number, validated: readonly number[]): Refusal | null {
  return validated.includes(capacity)
    ? null
    : { code: 'CAPACITY_NOT_VALIDATED', message: `Tubes of ${capacity} are not validated. Choose ${validated.join(', ')}.`, path: ['capacity'] };
}

/** Why this person's swab may not go into the tube, or null; `openTube` is the tube of the round that has it unread. */
export function refuseSwab(tube: TubeFacts, personId: string, openTube: string | null): Refusal | null {
  if (tube.sealedAt) return { code: 'TUBE_SEALED', message: `Tube ${tube.label} is sealed. Open a new tube.` };
  if (tube.people.includes(personId)) return { code: 'ALREADY_IN_TUBE', message: `This person's swab is in tube ${tube.label} already. Go on with the next person.`, path: ['personNumber'] };
  if (openTube) return { code: 'ALREADY_IN_ROUND', message: `This person's swab is in tube ${openTube} of this round, which has no result yet. Go on with the next person.`, path: ['personNumber'] };
  if (tube.people.length >= tube.capacity) return { code: 'TUBE_FULL', message: `Tube ${tube.label} holds ${tube.capacity} ${tube.capacity === 1 ? 'swab' : 'swabs'} already. Seal it and open a new tube.` };
  return null;
}

export function refuseSeal(tube: TubeFacts): Refusal | null {
  if (tube.sealedAt) return { code: 'TUBE_SEALED', message: `Tube ${tube.label} is sealed already. Send it to the laboratory.` };
  if (tube.people.length === 0) return { code: 'TUBE_EMPTY', message: `Tube ${tube.label} holds no swab. Add one, or leave the tube open.` };
  return null;
}

/** What the laboratory's results say of the whole tube; an unreadable specimen clears nobody and so is inconclusive. */
export function statusOf(tube: Pick<TubeFacts, 'sealedAt'>, readings: readonly Reading[]): TubeStatus {
  if (readings.includes('POSITIVE')) return 'POSITIVE';
  if (readings.some(reading => reading !== 'NEGATIVE')) return 'INCONCLUSIVE';
  if (readings.length > 0) return 'NEGATIVE';
  return tube.sealedAt ? 'SEALED' : 'OPEN';
}
