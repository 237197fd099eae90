import { describe, expect, it } from 'vitest';
import { root } from '../root.ts';
import { readBill, type Component } from './bill.ts';
import { refusedLicences } from './licences.ts';

const component = (licenses?: Component['licenses']): Component => ({ name: 'thing', version: '1.0.0', purl: 'pkg:npm/thing@1.0.0', ...(licenses && { licenses }) });
const licensed = (id: string) => component([{ license: { id } }]);

describe('A package may come in', () => {
  it('under a licence that was allowed', () => expect(refusedLicences([licensed('MIT'), component([{ expression: '(MIT OR CC0-1.0)' }])])).toEqual([]));
  it.each([['GPL-3.0-only'], ['AGPL-3.0-or-later'], ['SSPL-1.0'], ['(MIT OR GPL-3.0)']])('not under %s', id => expect(refusedLicences([licensed(id)])).toEqual([expect.stringContaining(`pkg:npm/thing@1.0.0: ${id}.`)]));
  it('not when one of its licences was not allowed', () => expect(refusedLicences([component([{ license: { id: 'MIT' } }, { license: { name: 'Ours alone' } }])])).toEqual([expect.stringContaining('Ours alone')]));
  it('not without a licence', () => expect(refusedLicences([component(), component([])])).toHaveLength(2));
  it('if it is our own', () => expect(refusedLicences([{ ...component(), purl: 'pkg:npm/%40campus/checks@0.1.0' }])).toEqual([]));
});

describe('The bill of materials', () => {
  it('names what is installed, with versions and licences', async () => {
    const { bomFormat, components } = await readBill(root);
    expect(bomFormat).toBe('CycloneDX');
    expect(components).toContainEqual(expect.objectContaining({ name: 'graphql', version: expect.stringMatching(/^\d+\./), licenses: [{ license: { id: 'MIT' } }] }));
    expect(components.length).toBeGreaterThan(500);
  });
});
