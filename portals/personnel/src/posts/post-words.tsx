import { Status, type Tone } from '@campus/portal-kit';
import type { PostCoverage } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

const tones: Record<PostCoverage, Tone> = { BOTH_LINES: 'ok', ONE_LINE: 'warn', UNCOVERED: 'bad' };

/** On how many lines a post is held; both is the normal state. */
export function Coverage({ of }: { of: PostCoverage }) {
  const t = useText();
  return <Status tone={tones[of]} quiet={of === 'BOTH_LINES'}>{t(`post.coverages.${of}`)}</Status>;
}

interface HolderProps { holder: { isIsolated: boolean; person?: { name: string } | null } | undefined }

/** Who sits there; an isolated holder and an empty seat stand out. */
export function Holder({ holder }: HolderProps) {
  const t = useText();
  if (!holder) return <span className="p-vacant">{t('post.vacant')}</span>;
  const name = holder.person?.name ?? t('post.hidden');
  return holder.isIsolated ? <span className="p-holder">{name} <Status tone="warn">{t('post.isolated')}</Status></span> : <>{name}</>;
}

/** The holder of a seat, if any. */
export const seatOf = <One extends { seat: 'A' | 'B' }>(holders: readonly One[], seat: 'A' | 'B'): One | undefined => holders.find(holder => holder.seat === seat);
