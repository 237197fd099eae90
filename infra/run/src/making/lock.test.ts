import { describe, expect, it } from 'vitest';
import { lockIn } from './lock.ts';
import { namesOf } from './names.ts';

const entry = (name: string, version: string) => `      ${name}:\n        specifier: 'catalog:'\n        version: ${version}\n`;
const LOCK = `lockfileVersion: '9.0'

importers:

  ../portals/health:
    dependencies:
${entry('react', '19.3.1')}
  ../services/health:
    dependencies:
${entry("'@mikro-orm/core'", '7.2.1')}${entry('graphql', '16.15.0')}
  ../services/kit: {}

  run:
    dependencies:
${entry("'@campus/health'", 'link:../../services/health')}${entry('pg', '8.23.1')}
packages:

  graphql@16.15.0: {}
`;
const files = (service: object, portal: object = { dependencies: { react: 'catalog:' } }) => new Map([['services/archive/package.json', JSON.stringify(service)], ['portals/archive/package.json', JSON.stringify(portal)]]);
const archive = namesOf('archive');

describe('The lock file', () => {
  it('has the department as its neighbours are, in the order of the names, and nothing else changed', () => {
    const locked = lockIn(LOCK, archive, files({ dependencies: { graphql: 'catalog:' } }));
    const added = [
      `  ../portals/archive:\n    dependencies:\n${entry('react', '19.3.1')}\n`,
      `  ../services/archive:\n    dependencies:\n${entry('graphql', '16.15.0')}\n`,
      "      '@campus/archive':\n        specifier: workspace:*\n        version: link:../../services/archive\n",
    ];
    expect(added.reduce((text, block) => text.replace(block, ''), locked ?? '')).toBe(LOCK);
    expect([...(locked ?? '').matchAll(/^ {2}(\S+):.*$/gm)].map(([, name]) => name).slice(0, 6)).toEqual(['../portals/archive', '../portals/health', '../services/archive', '../services/health', '../services/kit', 'run']);
    expect(locked).toMatch(/'@campus\/archive'[^]*'@campus\/health'[^]*pg:/);
  });

  it('is not guessed at when no neighbour has a package', () => {
    expect(lockIn(LOCK, archive, files({ dependencies: { left: 'catalog:' } }))).toBeNull();
  });
});
