import { command } from '@campus/command';
import { employment } from '@campus/employment';
import { health } from '@campus/health';
import type { Department } from '@campus/kit';
import { logistics } from '@campus/logistics';
import { personnel } from '@campus/personnel';
import { teaching } from '@campus/teaching';

/** Every department of the campus; `npm run new` adds a line. */
export const departments: readonly Department[] = [personnel, logistics, health, teaching, employment, command];

export function departmentNamed(name: string): Department {
  const found = departments.find(department => department.name === name);
  if (!found) throw new Error(`There is no department "${name}".`);
  return found;
}
