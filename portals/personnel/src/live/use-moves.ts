import { notify, useCan, useLive, useSoon } from '@campus/portal-kit';
import { CallOutMovesDocument, GridTaskMovesDocument, PostMovesDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

/** One positive result moves many posts and tasks within a second: the page loads once. */
const GATHER_MS = 400;

/** Calls `changed` soon after posts changed, and says aloud which post nobody holds any more. True while the stream is interrupted. */
export function usePostMoves(changed: () => void, { isQuiet = false }: { isQuiet?: boolean } = {}): boolean {
  const t = useText();
  const can = useCan();
  const soon = useSoon(changed, GATHER_MS);
  const lost = useLive(PostMovesDocument, {}, ({ postChanged }) => {
    if (!isQuiet && postChanged?.coverage === 'UNCOVERED') notify({ tone: 'bad', text: t('live.uncovered', { title: postChanged.title }), to: '/personnel/posts?coverage=UNCOVERED' });
    soon();
  }, { pause: !can('personnel.post.read') });
  return lost !== null;
}

/** Calls `changed` soon after tasks changed. True while the stream is interrupted. */
export function useTaskMoves(changed: () => void): boolean {
  const can = useCan();
  const soon = useSoon(changed, GATHER_MS);
  return useLive(GridTaskMovesDocument, {}, soon, { pause: !can('personnel.task.read') }) !== null;
}

/** Calls `changed` soon after somebody was called, answered or was stood down. True while the stream is interrupted. */
export function useCallOutMoves(changed: () => void): boolean {
  const can = useCan();
  const soon = useSoon(changed, GATHER_MS);
  return useLive(CallOutMovesDocument, {}, soon, { pause: !can('personnel.volunteer.read') }) !== null;
}
