import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDuties, personId } from '../duties.testing.ts';

const duties = await openDuties();
afterAll(() => duties.close());

// Leaders: 1 university, 2 college, 3 building, 4 and 5 the floors; rooms D01-01nn each with two people.
beforeAll(async () => {
  await duties.people(...[1, 2, 3, 4, 5].map(person => ({ person })), ...Array.from({ length: 12 }, (_, i) => [
    { person: 10 + i, residenceCode: `D01-01${String(i).padStart(2, '0')}` }, { person: 40 + i, residenceCode: `D01-01${String(i).padStart(2, '0')}` },
  ]).flat(), { person: 90, residenceCode: 'D01-0201' });
  for (const [level, code, person] of [['UNIVERSITY', 'U', 1], ['COLLEGE', 'L', 2], ['BUILDING', 'D01', 3], ['FLOOR', 'D01-F01', 4], ['FLOOR', 'D01-F02', 5]] as const) await duties.lead(level, code, person);
  for (let i = 0; i < 12; i++) await duties.lead('ROOM', `D01-01${String(i).padStart(2, '0')}`, 10 + i);
});
const states = async (room: string) => (await duties.tasks(room)).map(task => `${task.kind} ${task.state} ${task.owner} ${task.causes}`);

describe('Somebody of a room is isolated', () => {
  it('and its room, floor and building leaders get one task each', async () => {
    await duties.isolation({ person: 40 });
    expect(await states('D01-0100')).toEqual(['DELIVER_NOTICE OPEN S4 1', 'ROLL_CALL OPEN S10 1', 'WATCH OPEN S3 1']);
  });

  it('with a room-mate, and it is still one task a room and cause, the next level standing in for the isolated head', async () => {
    await duties.isolation({ person: 11 }, { person: 41 });
    expect(await states('D01-0101')).toEqual(['DELIVER_NOTICE OPEN S4 1', 'ROLL_CALL OPEN S4 1', 'WATCH OPEN S3 1']);
  });

  it('twice, in two messages, with the same result', async () => {
    await duties.isolation({ person: 42 });
    await duties.isolation({ person: 12 });
    await duties.isolation({ person: 42, version: 3 });
    expect(await states('D01-0102')).toEqual(['DELIVER_NOTICE OPEN S4 1', 'ROLL_CALL OPEN S4 1', 'WATCH OPEN S3 1']);
  });

  it('for a second cause, which joins the open tasks', async () => {
    await duties.isolation({ person: 43, causes: [2] });
    await duties.isolation({ person: 43, causes: [2, 3], version: 2 });
    expect((await duties.tasks('D01-0103')).map(task => task.causes)).toEqual([2, 2, 2]);
  });

  it('and not after all: open tasks are cancelled, done ones stay', async () => {
    await duties.isolation({ person: 44, causes: [4] });
    const [notice] = await duties.tasks('D01-0104');
    await duties.mutate('completeGridTask', { taskId: notice!.id, note: '已送达' }, 'task { id }');
    await duties.isolation({ person: 44, isIsolated: false, version: 2 });
    expect((await states('D01-0104')).map(line => line.split(' ')[1])).toEqual(['DONE', 'CANCELLED', 'CANCELLED']);
    expect(await duties.report('GRID_TASKS', 4)).toEqual({ isDone: true, tasks: 3, open: 0, done: 1, ownerless: 0 });
    expect(await duties.item((await duties.tasks('D01-0104'))[1]!.id)).toBe('UNDONE');
  });

  it('but the end was heard first, so there is no task', async () => {
    await duties.isolation({ person: 45, isIsolated: false, version: 2 });
    await duties.isolation({ person: 45 });
    expect(await duties.tasks('D01-0105')).toEqual([]);
  });

  it('and moves: the tasks are of the new room, and end in the old one', async () => {
    await duties.people({ person: 95, residenceCode: 'D01-0112' });
    await duties.isolation({ person: 95, causes: [30] });
    await duties.people({ person: 95, residenceCode: 'D01-0113' });
    expect((await states('D01-0112')).map(line => line.split(' ')[1])).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
    expect((await states('D01-0113')).map(line => line.split(' ')[1])).toEqual(['OPEN', 'OPEN', 'OPEN']);
  });

  it('and is free again before the grid hears that they moved', async () => {
    await duties.people({ person: 96, residenceCode: 'D01-0114' });
    await duties.isolation({ person: 96, causes: [31] });
    await duties.db.updateTable('person').set({ residenceCode: 'D01-0115' }).where('id', '=', personId(96)).execute();
    await duties.isolation({ person: 96, isIsolated: false, version: 2 });
    expect((await states('D01-0114')).map(line => line.split(' ')[1])).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
  });

  it('among many of one cause, and only the tasks of their rooms are told', async () => {
    await duties.people({ person: 97, residenceCode: 'D01-0116' }, { person: 98, residenceCode: 'D01-0117' });
    await duties.isolation({ person: 97, causes: [32] });
    const before = (await duties.events()).length;
    await duties.isolation({ person: 98, causes: [32] });
    const told = (await duties.events()).slice(before).filter(event => event.topic === 'incident.part.reported').flatMap(event => event.payload.items);
    expect([...new Set(told.map(item => item.placeCode))]).toEqual(['D01-0117']);
  });

  it('while a case was there too: the tasks stay until both are withdrawn', async () => {
    await duties.isolation({ person: 46, causes: [5] });
    await duties.exposed(6, ['D01-0106', 'C01']);
    await duties.isolation({ person: 46, isIsolated: false, version: 2 });
    expect((await states('D01-0106')).map(line => line.split(' ')[1])).toEqual(['OPEN', 'OPEN', 'OPEN']);
    await duties.exposed(6, [], { version: 2, isWithdrawn: true });
    expect((await states('D01-0106')).map(line => line.split(' ')[1])).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
  });
});

describe('A case was on a floor', () => {
  it('and its floor and building leaders get tasks, whatever the order of the news', async () => {
    await duties.exposed(7, ['D01-F02'], { version: 2 });
    await duties.exposed(7, ['D01-0201'], { version: 1 });
    expect(await states('D01-F02')).toEqual(['DELIVER_NOTICE OPEN S5 1', 'WATCH OPEN S3 1']);
    expect(await duties.tasks('D01-0201')).toEqual([]);
  });

  it('elsewhere than in a dormitory: nothing of personnel’s is concerned', async () => {
    await duties.exposed(8, ['C01']);
    expect(await duties.report('GRID_TASKS', 8)).toEqual({ isDone: true });
  });
});

describe('An open task', () => {
  const open = async () => {
    await duties.isolation({ person: 47, causes: [9] });
    return (await duties.tasks('D01-0107'))[0]!.id;
  };

  it('is overdue after its due time', async () => {
    const taskId = await open();
    const late = async () => (await duties.admin.run('{ gridTasks(first: 200, filter: { isOverdue: true }) { nodes { id isOverdue } } }')).data.gridTasks.nodes;
    expect(await late()).toEqual([]);
    duties.clock.set('2022-11-23T02:46:00Z');
    expect(await late()).toContainEqual({ id: taskId, isOverdue: true });
    duties.clock.set('2022-11-23T02:00:00Z');
  });

  it('goes to somebody else', async () => {
    const taskId = await open();
    await duties.mutate('reassignGridTask', { taskId, personId: personId(5) }, 'task { id }');
    expect((await duties.tasks('D01-0107'))[0]).toMatchObject({ owner: 'S5' });
    expect(await duties.mutate('reassignGridTask', { taskId, personId: personId(47) }, 'task { id }')).toMatchObject({ problems: [{ code: 'PERSON_ISOLATED' }] });
  });

  it('is done once, with what was found', async () => {
    const taskId = await open();
    expect(await duties.mutate('completeGridTask', { taskId, note: '' }, 'task { id }')).toMatchObject({ problems: [{ code: 'NOTE_MISSING' }] });
    expect(await duties.mutate('completeGridTask', { taskId, note: '2 人在室' }, 'task { state note closedBy }')).toMatchObject({ task: { state: 'DONE', note: '2 人在室', closedBy: 'Officer' } });
    expect(await duties.mutate('completeGridTask', { taskId, note: '2 人在室' }, 'task { id }')).toMatchObject({ problems: [{ code: 'TASK_OVER' }] });
    await duties.isolation({ person: 47, causes: [9], version: 4 });
    expect((await duties.tasks('D01-0107'))[0]).toMatchObject({ state: 'DONE' });
  });

  it('follows its owner’s isolation up a level', async () => {
    await duties.isolation({ person: 48, causes: [10] });
    expect(await states('D01-0108')).toContain('ROLL_CALL OPEN S18 1');
    await duties.isolation({ person: 18, causes: [10] });
    expect(await states('D01-0108')).toContain('ROLL_CALL OPEN S4 1');
  });
});
