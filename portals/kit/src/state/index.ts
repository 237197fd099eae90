export { Boundary } from './boundary.tsx';
export { Empty } from './empty.tsx';
export { Failed, FailedCard } from './failed.tsx';
export { Loaded } from './loaded.tsx';
export { Loading } from './loading.tsx';
export { Partial } from './partial.tsx';
export { useTrouble } from './use-trouble.ts';
