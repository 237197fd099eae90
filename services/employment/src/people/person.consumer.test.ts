import { afterAll, describe, expect, it } from 'vitest';
import { ARTS, LAW, newsOf, openEmployment, personId } from '../employment.testing.ts';

const office = await openEmployment();
afterAll(() => office.close());
const person = (number: number) => office.db.selectFrom('person').selectAll().where('id', '=', personId(number)).executeTakeFirst();

describe('News of people', () => {
  it('is kept, and older news changes nothing', async () => {
    await office.people(newsOf(1, { version: 2, name: '李四' }));
    await office.people(newsOf(1, { version: 1, name: '王五' }));
    expect(await person(1)).toMatchObject({ name: '李四', isStudent: true });
  });
  it('may name a person twice in one message', async () => {
    await office.people(newsOf(2, { version: 3, name: '新' }), newsOf(2, { version: 2, name: '旧' }));
    expect(await person(2)).toMatchObject({ name: '新' });
  });
  it('moves everything of a graduate to the new college', async () => {
    const graduateId = await office.graduate(3);
    const { id: employerId } = await office.employer();
    const interviewId = await office.interview(graduateId, employerId);
    await office.mutate('recordDestination', { graduateId, code: '70', evidence: '电话核实', decidedOn: '2022-11-20', file: { name: '记录.pdf', base64: Buffer.from('%PDF-1').toString('base64') } }, 'graduate { id }');
    await office.mutate('cancelInterview', { interviewId, reason: '岗位取消' }, 'interview { id }');
    await office.people(newsOf(3, { collegeId: ARTS, version: 2 }));
    for (const table of ['graduate', 'destination', 'evidenceFile', 'interview', 'interviewChange', 'notice'] as const) {
      const rows = await office.db.selectFrom(table).select('collegeId').execute();
      expect([table, [...new Set(rows.map(row => row.collegeId))]]).toEqual([table, [ARTS]]);
    }
    expect(await office.read('query ($id: ID!) { graduate(id: $id) { id } }', { id: graduateId }, office.as('employment-admin', { scope: [LAW] }))).toEqual({ graduate: null });
  });
});
