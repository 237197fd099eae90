export { type Gap, type Problem } from './problem.ts';
export { useLive } from './use-live.ts';
export { useMutation, type Sent } from './use-mutation.ts';
export { useRequestKey } from './use-request-key.ts';
export { useSoon } from './use-soon.ts';
export { useQuery, type Answer } from './use-query.ts';
