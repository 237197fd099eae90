import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../locales/en.ts';
import zh from '../locales/zh-CN.ts';

const schema = readFileSync(new URL('../../../../schema/subgraphs/teaching.graphql', import.meta.url), 'utf8');
const codes = /enum ProblemCode \{([^}]*)\}/.exec(schema)![1]!.trim().split(/\s+/);

describe('Every refusal of teaching', () => {
  it.each(codes)('%s has words in both languages', code => {
    expect(zh.refusal).toHaveProperty(code);
    expect(en.refusal).toHaveProperty(code);
  });

  it('and none that teaching never gives', () => expect(Object.keys(zh.refusal).sort()).toEqual([...codes].sort()));
});
