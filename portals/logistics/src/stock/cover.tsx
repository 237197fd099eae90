import { missing, Status, useFormat, type Tone } from '@campus/portal-kit';
import { useText } from '../texts.ts';

export interface Cover { quantity: number; norm: number; usedInAWeek: number; dailyUse: number; daysOfCover: number | null; targetDays: number }

/** Half of what is asked for is a shortage; below it is a warning. */
export function toneOf({ daysOfCover, targetDays }: Cover): Tone {
  if (daysOfCover === null) return 'none';
  if (daysOfCover >= targetDays) return 'ok';
  return daysOfCover < targetDays / 2 ? 'bad' : 'warn';
}

/** Whether an item lasts as long as it has to. */
export function CoverStatus({ cover }: { cover: Cover }) {
  const t = useText();
  const tone = toneOf(cover);
  return <Status tone={tone} quiet={tone === 'ok'}>{t(`stock.tones.${tone as 'ok'}`)}</Status>;
}

/** Days to one decimal, never rounded up to a promise. */
export function Days({ cover }: { cover: Cover }) {
  const t = useText();
  const { num } = useFormat();
  return cover.daysOfCover === null ? <>{missing}</> : <>{t('days', { n: num(Math.floor(cover.daysOfCover * 10) / 10) })}</>;
}
