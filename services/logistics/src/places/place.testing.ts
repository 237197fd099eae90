import type { Answer } from '@campus/kit/testing';

interface World { as(role: string): { run(source: string, variables?: Record<string, unknown>): Promise<Answer> } }

const PLACE = 'place { id code name kind use capacity isConfirmed path parent { code } }';
const amendment = (field: string) => {
  const type = field[0]!.toUpperCase() + field.slice(1);
  return `mutation ($input: ${type}Input!) { result: ${field}(input: $input) { __typename ... on ${type}Success { ${PLACE} } ... on Refused { problems { code path } } } }`;
};

/** Calls a mutation about a place as the logistics office does. */
export async function ask(world: World, mutation: 'registerPlace' | 'confirmPlace' | 'movePlace' | 'renamePlace' | 'resizePlace', input: object) {
  const { data, errors } = await world.as('logistics-admin').run(amendment(mutation), { input });
  if (errors) throw new AggregateError(errors, errors[0]?.message);
  return data.result;
}

/** A campus with one building of one floor with one room; answers their ids by code. Codes begin with the prefix, so that tests share a world. */
export async function smallCampus(world: World, prefix: string): Promise<Record<'campus' | 'building' | 'floor' | 'room', string>> {
  const add = async (code: string, kind: string, parentId: string | null, capacity = 0) =>
    (await ask(world, 'registerPlace', { code: prefix + code, name: `${prefix}${code}`, kind, use: kind === 'ROOM' ? 'DORMITORY' : 'OTHER', capacity, parentId })).place.id as string;
  const campus = await add('', 'CAMPUS', null);
  const building = await add('D', 'BUILDING', campus);
  const floor = await add('D-F05', 'FLOOR', building);
  return { campus, building, floor, room: await add('D-0512', 'ROOM', floor, 4) };
}
