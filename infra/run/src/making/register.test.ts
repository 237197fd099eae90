import { describe, expect, it } from 'vitest';
import { namesOf } from './names.ts';
import { dependOn, listDepartment, referTo } from './register.ts';

const LIST = `import { health } from '@campus/health';
import type { Department } from '@campus/kit';

export const departments: readonly Department[] = [health];
`;

describe('The list of departments', () => {
  it.each([
    ['archive', "import { archive } from '@campus/archive';\nimport { health } from '@campus/health';\n"],
    ['student-affairs', "import type { Department } from '@campus/kit';\nimport { studentAffairs } from '@campus/student-affairs';\n\n"],
  ])('imports %s in the order of the packages', (name, imports) => {
    expect(listDepartment(LIST, namesOf(name))).toContain(imports);
  });

  it.each([
    ['[health]', '[health, archive]'],
    ['[\n  health,\n]', '[\n  health, archive,\n]'],
  ])('written %j becomes %j', (before, after) => {
    expect(listDepartment(LIST.replace('[health]', before), namesOf('archive'))).toContain(`= ${after};`);
  });

  it('is not guessed at where there is none', () => {
    expect(listDepartment('export const departments = find();', namesOf('archive'))).toBeNull();
  });
});

describe('References of TypeScript', () => {
  it.each([
    ['on one line', '[{ "path": "../../services/kit" }, { "path": "../../services/health" }, { "path": "../postgres" }]', ', { "path": "../../services/archive" }, { "path": "../postgres" }]'],
    ['a line each', '[\n  { "path": "services/kit" },\n  { "path": "services/health" },\n  { "path": "test" }\n]', '},\n  { "path": "services/archive" },\n  { "path": "test" }\n]'],
  ])('%s stay so', (_, text, after) => {
    expect(referTo(text, namesOf('archive'))).toContain(after);
  });

  it('are not guessed at where there are none', () => expect(referTo('{}', namesOf('archive'))).toBeNull());
});

describe('The packages of run', () => {
  it('are in the order of their names', () => {
    const manifest = '{ "name": "x", "dependencies": { "@campus/health": "workspace:*", "pg": "catalog:" } }';
    expect(Object.keys((JSON.parse(dependOn(manifest, namesOf('archive'))) as { dependencies: object }).dependencies)).toEqual(['@campus/archive', '@campus/health', 'pg']);
  });
});
