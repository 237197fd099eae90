import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDuties, personId } from '../duties.testing.ts';

const duties = await openDuties();
afterAll(() => duties.close());

beforeAll(() => duties.people({ person: 1 }, { person: 2 }, { person: 3 }, { person: 4 }, { person: 10, residenceCode: 'D01-0101' }, { person: 11, residenceCode: 'D01-0102' }));
const gaps = async () => (await duties.admin.run('{ gridGaps { nodes { code gaps } totalCount } }')).data.gridGaps;

describe('The grid', () => {
  it('grows with the roster', async () => {
    const { data } = await duties.admin.run('{ gridUnits(level: BUILDING) { code parent: chain { level } rooms { occupied withGap } children { code name children { code name isOccupied } } } }');
    expect(data.gridUnits).toEqual([{
      code: 'D01', parent: [{ level: 'UNIVERSITY' }, { level: 'BUILDING' }], rooms: { occupied: 2, withGap: 2 },
      children: [{ code: 'D01-F01', name: '1层', children: [{ code: 'D01-0101', name: '0101室', isOccupied: true }, { code: 'D01-0102', name: '0102室', isOccupied: true }] }],
    }]);
  });

  it('names the levels a room lacks', async () => {
    await duties.lead('UNIVERSITY', 'U', 1);
    expect((await gaps()).nodes).toContainEqual({ code: 'D01-0101', gaps: ['COLLEGE', 'BUILDING', 'FLOOR', 'ROOM'] });
  });

  it('is whole for a room once all five levels answer for it', async () => {
    await duties.lead('COLLEGE', 'L', 2);
    await duties.lead('BUILDING', 'D01', 3);
    await duties.lead('FLOOR', 'D01-F01', 4);
    expect(await duties.lead('ROOM', 'D01-0101', 10)).toMatchObject({ gridUnit: { hasFullChain: true } });
    expect(await gaps()).toEqual({ nodes: [{ code: 'D01-0102', gaps: ['ROOM'] }], totalCount: 1 });
  });

  it.each([
    ['one who lives elsewhere', 10, 'NOT_OF_ROOM'],
    ['nobody we know', 99, 'NOT_FOUND'],
  ])('takes as head of a room not %s', async (_, person, code) => {
    expect(await duties.lead('ROOM', 'D01-0102', person)).toMatchObject({ problems: [{ code }] });
  });

  it('loses a leader who leaves', async () => {
    await duties.people({ person: 10, residenceCode: 'D01-0101', isActive: false }, { person: 12, residenceCode: 'D01-0101' });
    expect((await gaps()).totalCount).toBe(2);
  });

  it('keeps who answered before', async () => {
    await duties.lead('FLOOR', 'D01-F01', 3);
    const history = await duties.db.selectFrom('gridLead').innerJoin('gridUnit', 'gridUnit.id', 'gridLead.unitId').select(['personId', 'until']).where('code', '=', 'D01-F01').orderBy('since').orderBy('gridLead.id').execute();
    expect(history.map(({ personId: id, until }) => [id, until !== null])).toEqual([[personId(4), true], [personId(3), false]]);
  });
});
