import type { Actor, Runtime } from '@campus/kit';
import { isUnionType, Kind, parse, type GraphQLObjectType } from 'graphql';
import { entityOperation } from './matrix-deep.ts';
import { NO_ID } from './matrix-document.ts';
import { leaksIn } from './matrix-leaks.ts';
import type { Rows } from './matrix-rows.ts';

/** An entity of a department, and the field that is its key. */
export interface Entity {
  readonly type: GraphQLObjectType;
  readonly key: string;
}

/** Entities that are the whole campus's, and why; people inside them are looked for all the same. */
export const WHOLE: Readonly<Record<string, string>> = {
  'personnel.CallOut': 'How many volunteers answered is told to all; who they are is guarded.',
  'personnel.GridUnit': 'Zones, buildings and floors; who leads them is guarded.',
  'personnel.OrgUnit': 'Colleges, departments and classes; who is in them is guarded.',
  'personnel.VolunteerTeam': 'Teams of the campus; who is in them is guarded.',
  'logistics.Closure': 'A locked place concerns everybody who goes there.',
  'logistics.Disinfection': 'Of places.',
  'logistics.Place': 'The places of the campus.',
  'logistics.StockItem': 'Goods.',
  'logistics.Store': 'Goods.',
  'health.LaboratoryMessage': 'What a laboratory sent, counted; whose results are in it is guarded.',
  'health.TestRound': 'A round is of the whole campus.',
  'health.Tube': 'A tube mixes colleges; whose swabs are in it is guarded.',
  'teaching.Course': 'What is taught.',
  'teaching.DormitoryTie': 'Of places.',
  'employment.Employer': 'Companies.',
  'command.Clause': 'The board is of the whole campus.',
  'command.Incident': 'An incident is of the whole campus; people on its lists are guarded.',
  'command.Indicator': 'The board is of the whole campus.',
};

/** Entities of which a department answers nothing but the key it was given, and why. */
export const ONLY_NAMED: Readonly<Record<string, string>> = {
  'personnel.Place': 'Of logistics.',
  'health.Place': 'Of logistics.',
  'teaching.Place': 'Of logistics.',
  'teaching.OrgUnit': 'Of personnel.',
  'teaching.Enrolment': 'No other department refers to it: it is reached through Section alone.',
  'employment.Place': 'Of logistics.',
  'employment.OrgUnit': 'Of personnel.',
  'command.Place': 'Of logistics.',
};

/** Entities of which there may be something to answer or not, as the day brings it, and why. */
export const SELDOM: Readonly<Record<string, string>> = {
  'command.Person': 'Of personnel; what the centre holds of one is for the whole view only, and it holds something of few.',
};

/** Every entity of a department, once for each key. */
export function entitiesOf({ schema }: Runtime): Entity[] {
  const entities = schema.getType('_Entity');
  return isUnionType(entities) ? entities.getTypes().flatMap(type => keysOf(type).map(key => ({ type, key }))) : [];
}

const keysOf = ({ astNode }: GraphQLObjectType): string[] =>
  (astNode?.directives ?? []).filter(({ name }) => name.value === 'key').flatMap(({ arguments: given = [] }) => given.flatMap(({ name, value }) => (name.value === 'fields' && value.kind === Kind.STRING ? [value.value] : [])));

const DEPTH = 2;

/** All that a department says of an entity's rows by these keys, each without its key. */
async function answersOf(runtime: Runtime, { type, key }: Entity, keys: readonly string[], actor: Actor): Promise<readonly unknown[]> {
  const representations = keys.map(value => ({ __typename: type.name, [key]: value }));
  const { data } = (await runtime.execute({ document: parse(entityOperation(type, DEPTH)), variables: { keys: representations }, actor, requestId: 'matrix' })) as { data?: { _entities: unknown[] } | null };
  return data?._entities ?? keys.map(() => null);
}

const without = (answer: unknown, key: string) => JSON.stringify(answer).replaceAll(key, '');

/** What one college and everybody get of an entity by reference. */
export interface Seen {
  /** Rows that there are for the whole view. */
  readonly found: number;
  /** Of these, rows of other colleges. */
  readonly foreign: number;
  /** A row that the college may see. */
  readonly visible: string | undefined;
  /** Where the college is answered otherwise than of a row that does not exist, or is told of another college. */
  readonly wrong: readonly string[];
}

export async function lookAt(runtime: Runtime, entity: Entity, rows: Rows, inside: Actor, everywhere: Actor): Promise<Seen> {
  const keys = [...rows.keysOf(runtime.name, entity.key), ...(entity.key === 'id' ? rows.somePeople : [])];
  const [none, ...narrow] = await answersOf(runtime, entity, [NO_ID, ...keys], inside);
  const [nothing, ...wide] = await answersOf(runtime, entity, [NO_ID, ...keys], everywhere);
  const exists = (answer: unknown, key: string, absent: unknown) => without(answer, key) !== without(absent, NO_ID);
  const there = keys.filter((key, index) => exists(wide[index], key, nothing));
  const wrong = keys.flatMap((key, index) => {
    const answer = narrow[index];
    if (rows.foreign.has(key)) return exists(answer, key, none) ? [`${key}: ${JSON.stringify(answer)}`] : [];
    return [...leaksIn(answer, rows)].map(([place, named]) => `${key}${place}: ${named}`);
  });
  return { found: there.length, foreign: there.filter(key => rows.foreign.has(key)).length, visible: keys.find((key, index) => !rows.foreign.has(key) && exists(narrow[index], key, none)), wrong };
}
