import { sampleId } from '../ids.ts';

export type UnitKind = 'UNIVERSITY' | 'COLLEGE' | 'DEPARTMENT' | 'MAJOR' | 'CLASS';

export interface Unit {
  id: string;
  code: string;
  name: string;
  kind: UnitKind;
  parent: Unit | null;
  /** The college or department directly under the university that this unit is or lies in; null for the university. */
  college: Unit | null;
}

/** Collects the units in the order parents first, and gives each its id. */
export function unitRegister(seed: string) {
  const units: Unit[] = [];
  const add = (kind: UnitKind, code: string, name: string, parent: Unit | null): Unit => {
    const unit: Unit = { id: sampleId(seed, 'unit', units.length), code, name, kind, parent, college: parent?.college ?? null };
    if (kind === 'COLLEGE' || kind === 'DEPARTMENT') unit.college = unit;
    units.push(unit);
    return unit;
  };
  return { units, add };
}
