import { Empty, Figures, Loaded, missing, Panel, Segments, useFormat, useQuery } from '@campus/portal-kit';
import { useState } from 'react';
import { EmploymentRatesDocument, type EmploymentRatesQuery } from '../gql/graphql.ts';
import { LivePage } from '../live/live-page.tsx';
import { useDestinationNews } from '../live/use-news.ts';
import { useText } from '../texts.ts';
import { useCodes } from './codes.ts';
import '../employment.css';

type Rate = EmploymentRatesQuery['destinationRates'][number];
const GROUPS = ['COLLEGE', 'MAJOR', 'DEGREE'] as const;
type Group = (typeof GROUPS)[number];

/** Two places, as the Ministry reports it. */
function usePercent() {
  const { num } = useFormat();
  return (percent: number | null) => (percent === null ? missing : `${num(percent, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}%`);
}

function Whole({ rate }: { rate: Rate }) {
  const t = useText();
  const { num } = useFormat();
  const { nameOf } = useCodes();
  const percent = usePercent();
  const shares = rate.codes.map(({ code, count }) => `${code ? nameOf(code) : t('graduate.unknown')} ${num(count)}`);
  return (
    <div className="k-pad k-stack">
      <Figures items={[
        { label: `${t('rate.whole')} · ${t('graduate.cohortOf', { year: rate.cohort })}`, figure: percent(rate.percent) }, { label: t('rate.total'), figure: num(rate.total) }, { label: t('rate.placed'), figure: num(rate.placed) }, { label: t('rate.open'), figure: num(rate.total - rate.placed) },
      ]} />
      <ul className="employment-shares" aria-label={t('rate.shares')}>{shares.map(share => <li key={share}>{share}</li>)}</ul>
    </div>
  );
}

function Line({ rate }: { rate: Rate }) {
  const t = useText();
  const { num } = useFormat();
  const percent = usePercent();
  const name = rate.degree ? t(`graduate.degrees.${rate.degree}`) : (rate.unit?.name ?? t('rate.unnamed'));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="k-num">{num(rate.total)}</td>
      <td className="k-num">{num(rate.placed)}</td>
      <td className="employment-bar"><meter aria-label={t('rate.percent')} min={0} max={100} value={rate.percent ?? 0} /></td>
      <td className="k-num">{percent(rate.percent)}</td>
    </tr>
  );
}

function Lines({ by }: { by: Group }) {
  const t = useText();
  const answer = useQuery(EmploymentRatesDocument, { by });
  useDestinationNews(answer.again);
  const sorted = (rates: readonly Rate[]) => [...rates].sort((a, b) => (a.percent ?? 0) - (b.percent ?? 0));
  return (
    <Loaded from={answer} rows={8} isEmpty={data => data.destinationRates.length === 0} empty={<Empty title={t('rate.none')} hint={t('rate.noneHint')} />} names={{ unit: t(`rate.groups.${by}`) }}>
      {data => (
        <table className="employment-rates">
          <thead><tr><th scope="col">{t(`rate.groups.${by}`)}</th><th scope="col" className="k-num">{t('rate.total')}</th><th scope="col" className="k-num">{t('rate.placed')}</th><td className="employment-bar" /><th scope="col" className="k-num">{t('rate.percent')}</th></tr></thead>
          <tbody>{sorted(data.destinationRates).map(rate => <Line key={rate.unit?.id ?? rate.degree ?? ''} rate={rate} />)}</tbody>
        </table>
      )}
    </Loaded>
  );
}

/** Destination rates of the latest year: the whole university, then the lowest first. */
export default function RatesPage() {
  const t = useText();
  const [by, setBy] = useState<Group>('COLLEGE');
  const whole = useQuery(EmploymentRatesDocument, { by: 'WHOLE' });
  const { isLost } = useDestinationNews(whole.again);
  return (
    <LivePage title={t('rate.title')} about={t('rate.about')} isLost={isLost}>
      <Panel><Loaded from={whole} rows={2} isEmpty={data => data.destinationRates.length === 0} empty={<Empty title={t('rate.none')} hint={t('rate.noneHint')} />}>{data => data.destinationRates[0] && <Whole rate={data.destinationRates[0]} />}</Loaded></Panel>
      <Panel title={t('rate.apart')} extra={<Segments label={t('rate.by')} value={by} onChange={setBy} items={GROUPS.map(value => ({ value, label: t(`rate.groups.${value}`) }))} />}><Lines key={by} by={by} /></Panel>
    </LivePage>
  );
}
