import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { zh } from './zh-CN.ts';

type Tree = { [key: string]: string | Tree };
const flat = (tree: Tree, under = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[under + key, value]] : flat(value, `${under}${key}.`)));
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted();

describe('The kit\'s texts', () => {
  const english = new Map(flat(en));

  it.each(flat(zh))('say %s in both languages, with the same holes', (key, chinese) => {
    expect(holes(english.get(key) ?? 'absent {{absent}}')).toEqual(holes(chinese));
  });
});
