import { useSession } from '../host/session.ts';
import { missing } from './number.ts';
import { age, full, isStale, when } from './time.ts';
import { useMinute } from './use-minute.ts';

/** An instant as short as it can be, with the whole of it in the title; a dash when it has not happened. */
export function When({ at }: { at: string | null | undefined }) {
  const { campus: { zone } } = useSession();
  if (!at) return <>{missing}</>;
  return <time className="k-num" dateTime={at} title={full(at, zone)}>{when(at, zone)}</time>;
}

interface AgeProps {
  at: string;
  /** Whether it is too old to rely on; after a day unless given. */
  stale?: boolean;
}

/** How long ago, kept up by itself; turns to `warn` when stale. */
export function Age({ at, stale }: AgeProps) {
  const { locale, campus: { zone } } = useSession();
  const now = useMinute();
  return <time className="k-age" dateTime={at} title={full(at, zone)} data-stale={(stale ?? isStale(at, now)) || undefined}>{age(at, locale, now)}</time>;
}
