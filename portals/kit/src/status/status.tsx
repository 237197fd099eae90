import { IconAlertTriangleFilled, IconCircleCheckFilled, IconCircleMinus, IconCircleXFilled, IconHelpCircle, IconInfoCircle, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** `ok` met · `warn` at risk · `bad` broken · `none` no data · `info` under way · `idle` away or out of use. */
export type Tone = 'ok' | 'warn' | 'bad' | 'none' | 'info' | 'idle';

const glyphs: Record<Tone, Icon> = {
  ok: IconCircleCheckFilled, warn: IconAlertTriangleFilled, bad: IconCircleXFilled, none: IconHelpCircle, info: IconInfoCircle, idle: IconCircleMinus,
};

export function ToneIcon({ tone, size = 14 }: { tone: Tone; size?: number }) {
  const Glyph = glyphs[tone];
  return <Glyph size={size} aria-hidden data-tone={tone} className="k-tone" />;
}

/** A state as icon, word and colour. Normal states are `quiet`: only exceptions carry a tint. */
export function Status({ tone, quiet = false, children }: { tone: Tone; quiet?: boolean; children: ReactNode }) {
  return (
    <span className="k-status" data-tone={tone} data-quiet={quiet || undefined}>
      <ToneIcon tone={tone} />
      {children}
    </span>
  );
}
