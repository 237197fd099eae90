import { describe, expect, it } from 'vitest';
import { asPortal, definePortal, describePortal, visibleRemotes, type Portal, type Remote } from './index.ts';

const both = (text: string) => ({ 'zh-CN': text, en: text });
const empty = async () => ({ default: () => null });
const portal = (facts: Partial<Portal> = {}) => definePortal({
  contract: 1, name: 'health', title: both('健康'), order: 20,
  pages: [{ path: 'rounds', title: both('检测轮次'), icon: 'rounds', needs: 'health.round.read', load: empty }],
  messages: { 'zh-CN': async () => ({ default: {} }), en: async () => ({ default: {} }) },
  ...facts,
});
const remote = (facts: Partial<Remote> = {}): Remote => ({ ...describePortal(portal()), ...facts });

describe('What remotes.json says of a portal', () => {
  it('is its menu and where its code is, and nothing that runs', () => {
    const described = describePortal(portal(), ['static/js/portal.1a2b3c4d5e.js'], ({ path }) => [`/portals/health/${path}.js`]);
    expect(described).toEqual(JSON.parse(JSON.stringify(described)));
    expect(described).toMatchObject({ entry: '/portals/health/entry.js', first: ['/portals/health/static/js/portal.1a2b3c4d5e.js'], menu: [{ path: 'rounds', icon: 'rounds', needs: 'health.round.read', files: ['/portals/health/rounds.js'] }] });
  });

  it('leaves detail pages and pages kept out of the menu out', () => {
    const pages: Portal['pages'] = [
      { path: 'tubes', title: both('试管'), load: empty },
      { path: 'tubes/:id', title: both('试管'), load: empty },
      { path: 'tubes/new', title: both('开管'), inMenu: false, load: empty },
    ];
    expect(describePortal(portal({ pages })).menu.map(entry => entry.path)).toEqual(['tubes']);
  });
});

describe('The menu', () => {
  const onlyRounds = (permission: string) => permission === 'health.round.read';

  it('shows what the person may open', () => {
    const menu = [...remote().menu, { path: 'unmatched', title: both('未匹配'), icon: 'unmatched' as const, needs: 'health.result.match', files: [] }];
    expect(visibleRemotes([remote({ menu })], onlyRounds)[0]?.menu.map(entry => entry.path)).toEqual(['rounds']);
  });

  it('has no department of which the person may open nothing', () => {
    expect(visibleRemotes([remote()], () => false)).toEqual([]);
  });

  it('hides a search that the person may not run', () => {
    const search = { title: both('人员'), needs: 'personnel.person.read' };
    expect(visibleRemotes([remote({ search })], onlyRounds)[0]).not.toHaveProperty('search');
    expect(visibleRemotes([remote({ search })], () => true)[0]).toHaveProperty('search');
  });

  it('is in the order the departments ask for', () => {
    const names = visibleRemotes([remote({ name: 'b', order: 2 }), remote({ name: 'a', order: 1 })], () => true).map(({ name }) => name);
    expect(names).toEqual(['a', 'b']);
  });
});

describe('A downloaded module', () => {
  it('is taken as the portal it says it is', () => {
    expect(asPortal('health', portal()).name).toBe('health');
  });

  it.each([
    ['another contract', { ...portal(), contract: 2 }, 'contract 2'],
    ['another department', portal({ name: 'logistics' }), 'says it is logistics'],
    ['no pages', portal({ pages: [] }), 'no pages'],
    ['nothing', undefined, 'contract undefined'],
  ])('is refused with %s', (_, module, reason) => {
    expect(() => asPortal('health', module)).toThrow(reason);
  });
});
