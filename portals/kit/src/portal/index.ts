export * from './check.ts';
export * from './portal.ts';
export * from './remote.ts';
