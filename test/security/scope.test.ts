import type { Actor } from '@campus/kit';
import { departments } from '@campus/run';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAs, each } from '../support/security/matrix-asking.ts';
import { deepOperation } from '../support/security/matrix-deep.ts';
import { NO_ID } from '../support/security/matrix-document.ts';
import { entitiesOf, lookAt, ONLY_NAMED, SELDOM, WHOLE, type Entity, type Seen } from '../support/security/matrix-entities.ts';
import { graph, permissions } from '../support/security/matrix-graph.ts';
import { leaksIn, namesAny } from '../support/security/matrix-leaks.ts';
import { OPEN_TABLES } from '../support/security/matrix-rows.ts';
import { askDepartment, openScopeCampus, type Answer, type ScopeCampus } from '../support/security/matrix-scope.ts';
import { NO_NUMBER, questionsOf, type Question } from '../support/security/matrix-ways.ts';

const names = departments.map(({ name }) => name);
/** Levels below a root field; the gateway's limits refuse a fourth. */
const DEPTH = { lists: process.env.CAMPUS_LONG ? 6 : 4, gateway: 3 };
/** Less deep, and more rows of each list: what other colleges have is surely among them. */
const WIDE = { depth: 2, first: 100 };

let at: ScopeCampus;
beforeAll(async () => { at = await openScopeCampus(); });
afterAll(() => at?.campus.close());

const runtimeOf = (name: string) => at.campus.departments.find(runtime => runtime.name === name)!;
const queriesOf = (schema: typeof graph) => Object.values(schema.getQueryType()!.getFields()).filter(({ name }) => !name.startsWith('_'));
/** What both see of every entity of a department, looked at once. */
const looks = new Map<string, Promise<{ readonly entity: Entity; readonly seen: Seen }[]>>();
function entitiesSeen(name: string) {
  const runtime = runtimeOf(name);
  const looked = looks.get(name) ?? each(entitiesOf(runtime), 1, async entity => ({ entity, seen: await lookAt(runtime, entity, at.rows, at.inside, at.everywhere) }));
  looks.set(name, looked);
  return looked;
}
const leaks = (answer: unknown, where: string) => [...leaksIn(answer, at.rows)].map(([place, named]) => `${where}${place}: ${named}`);

/** Fields that give whole numbers to whoever gives a purpose: each reading is noted with it. */
const FOR_A_PURPOSE = /\.heldBy[A-Z]/;

/** A question that may find a college's own rows by an id of another's: see `leaksIn`; what it finds is looked at in the lists. */
const FINDS_OWN = 'isolations(causeId)';

/** Departments that have no query in which a person, or a row of a college, can be named. */
const NAMELESS = ['logistics', 'command'];

describe('Who may do everything, in one college,', () => {
  it.each(names)('is shown no row of another in the lists of %s, however deep', async name => {
    const runtime = runtimeOf(name);
    const wrong: string[] = [];
    let own = 0;
    let foreign = 0;
    const queries = queriesOf(runtime.schema);
    for (const field of queries) {
      const document = { deep: deepOperation('query', field, DEPTH.lists), wide: deepOperation('query', field, WIDE.depth, { first: WIDE.first }) };
      const narrow = [await askDepartment(runtime, at.inside, document.deep), await askDepartment(runtime, at.inside, document.wide)];
      const wide = await askDepartment(runtime, at.everywhere, document.wide);
      wrong.push(...narrow.flatMap(({ data, errors = [] }) => [...leaks(data, ''), ...errors.map(({ message }) => `${field.name}: ${message}`)]));
      own += Number(namesAny(narrow, at.rows.own));
      foreign += Number(leaksIn(wide.data, at.rows).size > 0);
    }
    console.log(`${name}: ${queries.length} lists and pages; other colleges are in ${foreign} for the whole view, one's own in ${own} for one college`);
    expect(wrong).toEqual([]);
    expect(foreign).toBeGreaterThan(0);
  });

  it.each(names)('gets of a row of another by reference what there is of none: the entities of %s', async name => {
    for (const { entity, seen: { found, foreign, wrong } } of await entitiesSeen(name)) {
      const called = `${name}.${entity.type.name}`;
      console.log(`${called} by ${entity.key}: ${found} rows, ${foreign} of other colleges`);
      expect({ called, wrong }).toEqual({ called, wrong: [] });
      if (called in SELDOM) continue;
      expect({ called, isAnswered: found > 0, isOfColleges: foreign > 0 }).toEqual({ called, isAnswered: !(called in ONLY_NAMED), isOfColleges: !(called in ONLY_NAMED) && !(called in WHOLE) });
    }
  });

  it.each(names)('finds nothing by naming what is of another in %s', async name => {
    const runtime = runtimeOf(name);
    const visible = new Map((await entitiesSeen(name)).flatMap(({ entity, seen }) => (entity.key === 'id' && seen.visible ? [[entity.type.name, seen.visible] as const] : [])));
    const answerTo = async (actor: Actor, { ask }: Question, value: string) => [value, NO_ID, NO_NUMBER].reduce((text, word) => text.replaceAll(word, ''), JSON.stringify(await askDepartment(runtime, actor, ask(value))));
    const nothing = new Map<string, string>();
    const answerOfNobody = async (actor: Actor, question: Question) => {
      const key = `${actor.id} ${question.name} ${question.absent}`;
      const known = nothing.get(key) ?? await answerTo(actor, question, question.absent);
      nothing.set(key, known);
      return known;
    };
    const questions = questionsOf(runtime, at.rows, visible);
    const wrong: string[] = [];
    let found = 0;
    for (const question of questions) {
      const { value } = question;
      const [one, none] = [await answerTo(at.inside, question, value), await answerOfNobody(at.inside, question)];
      if (one !== none && question.name !== FINDS_OWN) wrong.push(`${question.name} of ${value}: ${one}, of nobody: ${none}`);
      if (question.isQuery) found += Number((await answerTo(at.everywhere, question, value)) !== (await answerOfNobody(at.everywhere, question)));
    }
    console.log(`${name}: ${questions.length} questions that name a row of another college; ${found} find it with the whole view`);
    expect(wrong).toEqual([]);
    expect(found > 0).toBe(!NAMELESS.includes(name));
  });

  it('hears no news of another', () => {
    const { inside, everywhere } = at.heard;
    const foreign = everywhere.filter(news => leaksIn(news, at.rows).size > 0).length;
    const own = inside.filter(news => namesAny(news, at.rows.own)).length;
    console.log(`${inside.length} news heard in one college, ${own} of its own rows; ${everywhere.length} with the whole view, ${foreign} of others' rows`);
    expect(inside.flatMap(news => leaks(news.data, ''))).toEqual([]);
    // That something happened is news as well: what everybody hears whole may not come as null.
    const empty = (heard: readonly Answer[]) => new Set(heard.flatMap(({ data }) => Object.entries(data ?? { nothing: null }).flatMap(([field, value]) => (value === null ? [field] : []))));
    const emptyForAll = empty(everywhere);
    expect([...empty(inside)].filter(field => !emptyForAll.has(field))).toEqual([]);
    expect(Math.min(own, foreign)).toBeGreaterThan(0);
  });

  it('is shown no row of another through the gateway, where departments are joined', async () => {
    const roles = Object.keys(permissions);
    const token = (scope?: readonly string[]) => at.campus.token({ sub: `matrix of ${scope?.length ?? 'all'}`, roles, ...(scope && { scope_units: scope }) });
    const [narrow, wide] = [token([at.college]), token()];
    const queries = queriesOf(graph);
    const answers = await each(queries, 2, async field => ({ field, answer: await askAs(at.campus.system.url, narrow, deepOperation('query', field, DEPTH.gateway)) }));
    expect(answers.flatMap(({ field, answer }) => [...leaks(answer.data, ''), ...(answer.errors ?? []).map(({ message }) => `${field.name}: ${message}`)])).toEqual([]);
    const own = answers.filter(({ answer }) => namesAny(answer.data, at.rows.own)).length;
    const people = await askAs(at.campus.system.url, wide, '{ people { nodes { id number } } }');
    console.log(`gateway: ${queries.length} lists and pages, one's own rows in ${own}`);
    expect(own).toBeGreaterThan(0);
    expect(leaksIn(people.data, at.rows).size).toBeGreaterThan(0);
  });
});

describe('A table', () => {
  it('that says whose its rows are is guarded row by row, or listed with a reason', () => expect(at.rows.unguarded).toEqual(Object.keys(OPEN_TABLES)));
});

describe('Who may do everything, everywhere,', () => {
  it.each(names)('is shown nobody’s whole identity or telephone number in the lists of %s, however deep, but for a purpose', async name => {
    const runtime = runtimeOf(name);
    const { masked } = at.rows;
    const found: string[] = [];
    for (const field of queriesOf(runtime.schema))
      for (const document of [deepOperation('query', field, DEPTH.lists), deepOperation('query', field, WIDE.depth, { first: WIDE.first })])
        found.push(...leaksIn((await askDepartment(runtime, at.everywhere, document)).data, { foreign: masked, foreignNames: new Set() }).keys());
    expect(found.filter(place => !FOR_A_PURPOSE.test(place))).toEqual([]);
    expect(masked.size).toBeGreaterThan(1_000);
  });

  it('is shown whole numbers where a purpose is given, so that the test before can see one', async () => {
    const runtime = runtimeOf('personnel');
    const field = queriesOf(runtime.schema).find(({ name }) => name === 'people');
    const { data } = await askDepartment(runtime, at.everywhere, deepOperation('query', field!, DEPTH.lists));
    expect([...leaksIn(data, { foreign: at.rows.masked, foreignNames: new Set() }).keys()].filter(place => FOR_A_PURPOSE.test(place))).not.toEqual([]);
  });
});
