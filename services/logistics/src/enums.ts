/** Values as the enum object that GraphQL registers. */
export const enumOf = <T extends string>(values: readonly T[]): Record<T, T> => Object.fromEntries(values.map(value => [value, value])) as Record<T, T>;
