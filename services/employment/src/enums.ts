/** Values of a type as the object that GraphQL enums are registered with. */
export const enumOf = <T extends string>(values: readonly T[]): Record<T, T> => Object.fromEntries(values.map(value => [value, value])) as Record<T, T>;
