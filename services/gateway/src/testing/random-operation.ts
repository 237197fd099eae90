import { getNamedType, isAbstractType, isEnumType, isInterfaceType, isLeafType, isNonNullType, isObjectType, type GraphQLField, type GraphQLNamedType, type GraphQLSchema } from 'graphql';

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const AVOIDED = new Set(['slow', 'broken', 'personMoved']);
const CONDITIONS = ['', '', '', '', ' @include(if: $a)', ' @skip(if: $a)', ' @include(if: $b)', ' @skip(if: $b)'];

/** A query of fields, aliases, fragments and conditions taken by chance. Aliases never repeat, so that merging is left to fragments. */
export function randomOperation(schema: GraphQLSchema, random: () => number): string {
  let aliases = 0;
  const one = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const some = <T>(items: readonly T[], share: number): T[] => items.filter(() => random() < share);

  const argument = (field: GraphQLField<unknown, unknown>) => {
    const given = field.args.flatMap(({ name, type }) => {
      if (name === 'id') return [`id: "p${one([1, 2, 3, 5, 8, 12, 213])}"`];
      if (name === 'first') return random() < 0.7 ? [`first: ${one([0, 1, 3, 6])}`] : [];
      return isNonNullType(type) || random() < 0.5 ? [`${name}: "beds"`] : [];
    });
    return given.length ? `(${given.join(', ')})` : '';
  };
  const selected = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const type = getNamedType(field.type);
    const given = argument(field);
    const alias = given || random() < 0.2 ? `x${aliases++}: ` : '';
    return `${alias}${field.name}${given}${one(CONDITIONS)}${isLeafType(type) || isEnumType(type) ? '' : ` ${selection(type, depth - 1)}`}`;
  };
  const fieldsOf = (type: GraphQLNamedType, depth: number) => {
    const all = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()).filter(field => !AVOIDED.has(field.name)) : [];
    return all.filter(field => depth > 0 || isLeafType(getNamedType(field.type)));
  };
  const selection = (type: GraphQLNamedType, depth: number): string => {
    const parts = some(fieldsOf(type, depth), 0.4).map(field => selected(field, depth));
    if (isAbstractType(type)) for (const member of schema.getPossibleTypes(type)) if (random() < 0.7) parts.push(`... on ${member.name} ${selection(member, depth - 1)}`);
    if (isObjectType(type) && random() < 0.3 && depth > 0) parts.push(`... on ${type.name}${one(CONDITIONS)} ${selection(type, depth - 1)}`);
    return `{ ${['__typename', ...parts].join(' ')} }`;
  };
  const root = schema.getQueryType();
  return `query Q($a: Boolean!, $b: Boolean = true) ${root ? selection(root, 5) : ''}`;
}
