import { isOurs, type Contestant, type Shape } from './shape.ts';

const PEOPLE = 64;
const DAYS = 7;
const LIST = (contestant: Contestant, fields: string) => (contestant === 'postgraphile' ? `{ nodes { ${fields} } }` : `{ ${fields} }`);

/** What an officer opens: who this is, where they live, how they are, what they attend this week, where they go, and what runs on campus. */
export const person: Shape = {
  name: 'Person',
  title: '(b) one person with fields of six departments',
  reach: 0.5,
  document: contestant => `query Person($id: ${contestant === 'postgraphile' ? 'UUID' : 'ID'}!, $from: ${isOurs(contestant) || contestant === 'postgraphile' ? 'Date' : 'String'}!, $until: ${isOurs(contestant) || contestant === 'postgraphile' ? 'Date' : 'String'}!) {
  person: ${contestant === 'postgraphile' ? 'personByRowId(rowId: $id)' : 'person(id: $id)'} {
    number name kind orgUnit { name } residence { code name capacity } healthState { state since } graduate { cohort degree }
    timetable(from: $from, until: $until) ${LIST(contestant, 'startsAt mode section { code course { name } }')}
  }
  currentIncident { number status openedAt }
}`,
  async variables(_ask, client) {
    const { rows } = await client.query<{ id: string }>(
      `select person.id from bench.person join bench.graduate on graduate.person_id = person.id
       where exists (select from bench.person_timetable(person, current_date, current_date + ${DAYS})) order by hashtext(person.number) limit ${PEOPLE}`);
    if (rows.length < PEOPLE) throw new Error(`Only ${rows.length} graduates live on campus and attend something this week.`);
    const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    return rows.map(({ id }) => ({ id, from: day(0), until: day(DAYS) }));
  },
  compared: data => data,
};
