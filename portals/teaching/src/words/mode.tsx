import { Status, useFormat, type Tone } from '@campus/portal-kit';
import type { DeliveryMode } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

const TONES: Record<DeliveryMode, Tone> = { ON_SITE: 'ok', BOTH: 'info', ONLINE: 'warn' };

/** How a session is held; one that is called off says so instead. */
export function ModeOf({ mode, isCancelled = false }: { mode: DeliveryMode; isCancelled?: boolean }) {
  const t = useText();
  if (isCancelled) return <Status tone="idle">{t('mode.cancelled')}</Status>;
  return <Status tone={TONES[mode]} quiet={mode === 'ON_SITE'}>{t(`mode.modes.${mode}`)}</Status>;
}

/** `08:00–09:35` by the campus clock. */
export function Hours({ from, until }: { from: string; until: string }) {
  const { full } = useFormat();
  return <time dateTime={from} className="k-num" title={full(from)}>{full(from).slice(11)}–{full(until).slice(11)}</time>;
}
