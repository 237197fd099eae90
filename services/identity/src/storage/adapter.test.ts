import { describe, expect, it } from 'vitest';
import { openAttempts } from '../sign-in/attempts.ts';
import { freshDatabase, TestClock } from '../testing/world.ts';
import { PostgresAdapter } from './adapter.ts';
import { purge } from './purge.ts';

describe('What has expired', () => {
  it('is not found, and is removed with sign-in counts of yesterday', async () => {
    const { db } = await freshDatabase();
    const clock = new TestClock();
    const sessions = new PostgresAdapter(db, 'Session');
    await sessions.upsert('old', { uid: 'a' }, 60);
    await sessions.upsert('new', { uid: 'b' }, 60);
    await db.updateTable('stored').set({ expiresAt: new Date(0) }).where('id', '=', 'old').execute();
    await openAttempts(db, () => clock.now()).begin('nurse');

    expect(await sessions.find('old')).toBeUndefined();
    expect(await sessions.findByUid('a')).toBeUndefined();
    expect(await purge(db, clock.now())).toBe(1);
    clock.advance(25 * 60 * 60 * 1000);
    expect(await purge(db, clock.now())).toBe(1);
    expect(await sessions.findByUid('b')).toEqual({ uid: 'b' });
  });
});

describe('A grant', () => {
  it('takes with it what was given under it, of its model only', async () => {
    const { db } = await freshDatabase();
    const [tokens, codes] = [new PostgresAdapter(db, 'RefreshToken'), new PostgresAdapter(db, 'AuthorizationCode')];
    await tokens.upsert('t', { grantId: 'g' }, 60);
    await codes.upsert('c', { grantId: 'g' }, 60);
    await tokens.revokeByGrantId('g');
    expect([await tokens.find('t'), await codes.find('c')]).toEqual([undefined, { grantId: 'g' }]);
  });
});

describe('A code', () => {
  it('is used once, however many use it at the same moment', async () => {
    const { db } = await freshDatabase();
    const codes = new PostgresAdapter(db, 'AuthorizationCode');
    await codes.upsert('c', {}, 60);
    const uses = await Promise.allSettled([1, 2, 3, 4].map(() => codes.consume('c')));
    expect(uses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await codes.find('c')).toEqual({ consumed: expect.any(Number) });
  });
});
