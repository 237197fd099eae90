import type { Portal } from '@campus/portal-kit/portal';
import { describe, expect, it } from 'vitest';
import { routesOf } from './router.tsx';

const both = (text: string) => ({ 'zh-CN': text, en: text });
const load = async () => ({ default: () => null });
const health: Portal = {
  contract: 1, name: 'health', title: both('健康'), order: 1,
  pages: [
    { path: 'rounds/:id', title: both('轮次'), needs: 'health.round.read', load },
    { path: 'rounds', title: both('轮次'), needs: 'health.round.read', load },
    { path: 'unmatched', title: both('未匹配'), needs: 'health.result.match', load },
  ],
  messages: { 'zh-CN': async () => ({ default: {} }), en: async () => ({ default: {} }) },
};
const pathsFor = (...permissions: string[]) => routesOf(health, needed => permissions.includes(needed)).children?.map(route => route.path ?? '(first)');

describe('A department\'s addresses', () => {
  it('are the pages the person may open, and nowhere for the rest', () => {
    expect(pathsFor('health.round.read')).toEqual(['(first)', 'rounds/:id', 'rounds', '*']);
  });

  it('lead from the department itself to its first page in the menu', async () => {
    const first = routesOf(health, () => true).children?.find(route => route.index);
    const answer = typeof first?.loader === 'function' && await first.loader({} as Parameters<typeof first.loader>[0]);
    expect(answer).toBeInstanceOf(Response);
    expect((answer as Response).headers.get('location')).toBe('/health/rounds');
  });

  it('are all nowhere for a person without permissions', () => expect(pathsFor()).toEqual(['*']));
});
