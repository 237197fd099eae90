import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as router from './router.ts';

const portals = new URL('../..', import.meta.url);
const departments = globSync('*/src/**/*.{ts,tsx}', { cwd: portals }).filter(file => !/^(kit|shell)\//.test(file));
const importOf = /import\s*\{([^}]*)\}\s*from 'react-router'/g;
const namesIn = (file: string) => [...readFileSync(new URL(file, portals), 'utf8').matchAll(importOf)]
  .flatMap(([, names = '']) => names.split(','))
  .map(name => name.trim().split(/\s+as\s+/)[0] ?? '')
  .filter(name => name && !name.startsWith('type '));

describe('What the departments use of react-router', () => {
  it('is among what the shell shares (else it would be undefined in the browser: add it to router.ts)', () => {
    const used = new Set(departments.flatMap(namesIn));
    expect([...used].filter(name => !(name in router))).toEqual([]);
  });

  it('is found by this test at all', () => expect(departments.length).toBeGreaterThan(0));
});
