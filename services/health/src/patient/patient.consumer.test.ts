import { afterAll, describe, expect, it } from 'vitest';
import { ARTS, newsOf, openHealth, personId } from '../health.testing.ts';
import { csv } from '../report/report.testing.ts';

const health = await openHealth();
afterAll(() => health.close());
const patient = (number: number) => health.db.selectFrom('patient').selectAll().where('id', '=', personId(number)).executeTakeFirst();

describe('News of people', () => {
  it('is kept, and older news changes nothing', async () => {
    await health.people(newsOf(1, { version: 2, name: '李四' }));
    await health.people(newsOf(1, { version: 1, name: '王五' }));
    expect(await patient(1)).toMatchObject({ name: '李四', version: 2, bornOn: '2003-05-01' });
  });

  it('may name a person twice in one message', async () => {
    await health.people(newsOf(2, { version: 3, name: '新' }), newsOf(2, { version: 2, name: '旧' }));
    expect(await patient(2)).toMatchObject({ name: '新' });
  });

  it('moves rows of a person to the new college', async () => {
    await health.people(newsOf(3));
    await health.send(csv({ patient_id: newsOf(3).number, test_result: 'Positive', specimen_collection_date: '11/22/2022 08:00', test_result_date: '11/22/2022 12:00' }));
    await health.people(newsOf(3, { collegeId: ARTS, version: 2 }));
    const inArts = health.as('health-admin', { scope: [ARTS] });
    const { data } = await inArts.run('{ laboratoryResults { nodes { person { id } } } }');
    expect(data.laboratoryResults.nodes).toEqual([{ person: { id: personId(3) } }]);
  });
});
