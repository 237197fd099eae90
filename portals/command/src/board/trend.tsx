import { useFormat } from '@campus/portal-kit';
import type { CommandIndicatorFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useFigure } from './use-figure.ts';

const WIDTH = 420;
const HEIGHT = 84;
const DAY = 86_400_000;

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;

/** The last fourteen days of a figure against its target; days without a reading are gaps, not noughts. */
export function Trend({ indicator }: { indicator: CommandIndicatorFragment }) {
  const t = useText();
  const { today } = useFormat();
  const { figure } = useFigure();
  const { trend, target } = indicator;
  if (trend.length === 0) return <p className="k-meta">{t('clause.noTrend')}</p>;
  const values = [...trend.map(({ value }) => value), target];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const last = dayNumber(today());
  const x = (day: string) => Math.max(0, Math.min(1, (dayNumber(day) - last + 13) / 13)) * (WIDTH - 8) + 4;
  const y = (value: number) => HEIGHT - 10 - ((value - low) / (high - low || 1)) * (HEIGHT - 20);
  const path = trend.map(({ day, value }, at) => `${at > 0 && dayNumber(day) - dayNumber(trend[at - 1]!.day) === 1 ? 'L' : 'M'}${x(day).toFixed(1)} ${y(value).toFixed(1)}`).join('');
  const heard = t('clause.trendHeard', { first: figure(indicator, trend[0]!.value), last: figure(indicator, trend.at(-1)!.value) });
  return (
    <figure className="command-trend">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={heard}>
        <line x1={0} x2={WIDTH} y1={y(target)} y2={y(target)} />
        <path d={path} />
        {trend.map(({ day, value }) => <circle key={day} cx={x(day)} cy={y(value)} r={2.5}><title>{`${day} ${figure(indicator, value)}`}</title></circle>)}
      </svg>
      <figcaption className="k-meta"><span>{trend[0]!.day.slice(5)}</span><span><svg viewBox="0 0 18 8" aria-hidden><line x1={0} x2={18} y1={4} y2={4} /></svg>{t('clause.target')} {figure(indicator, target)}</span><span>{trend.at(-1)!.day.slice(5)}</span></figcaption>
    </figure>
  );
}
