import type { Component } from './bill.ts';

/** Under which a package may be part of CampusLoop: all may be used, changed and passed on by a university, in a closed system too. */
const ALLOWED: ReadonlySet<string> = new Set([
  'MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Unlicense', 'PSF-2.0', 'Python-2.0',
  '(MIT OR CC0-1.0)', '(MIT OR Apache-2.0)', '(MIT AND BSD-3-Clause)',
  // Changes to their own files would have to be published; we change none.
  'MPL-2.0',
  // Data with its authors named, in the package itself.
  'CC-BY-4.0',
]);
const OURS = 'pkg:npm/%40campus/';

const licencesOf = ({ licenses = [] }: Component): string[] => licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? 'unnamed');

/** The packages whose licence nobody has looked at and allowed, a line each; expressions are compared as they are written. */
export function refusedLicences(components: readonly Component[]): string[] {
  return components.filter(({ purl }) => !purl.startsWith(OURS)).flatMap(component => {
    const licences = licencesOf(component);
    const refused = licences.filter(licence => !ALLOWED.has(licence));
    if (licences.length > 0 && refused.length === 0) return [];
    return [`${component.purl}: ${licences.length === 0 ? 'no licence' : refused.join(', ')}. Look for another package, or allow it in infra/run/src/bill/licences.ts with the reason.`];
  });
}
