import { Age, Button, Facts, IconArrowRight, missing, useCan, useFormat, When } from '@campus/portal-kit';
import { useState } from 'react';
import { Link } from 'react-router';
import { useText } from '../texts.ts';
import { ClauseStatus } from '../words/state.tsx';
import { useBoth, useDepartmentName } from '../words/use-words.ts';
import { AmendTarget } from './amend-target.tsx';
import type { Clause } from './clause.ts';
import { History, TargetHistory } from './history.tsx';
import { ReportReading } from './report-reading.tsx';
import { Trend } from './trend.tsx';
import { useFigure } from './use-figure.ts';

/** Only addresses of this site: a proof is a department's page. */
const isOwnPath = (path: string | null): path is string => path !== null && /^\/[a-z]/.test(path);

/** Which of the two questions stands above the drawer. */
type Asking = 'reading' | 'target' | null;

function Verbs({ clause: { indicator }, onChanged }: { clause: Clause; onChanged: () => void }) {
  const t = useText();
  const can = useCan();
  const [asking, setAsking] = useState<Asking>(null);
  const close = () => setAsking(null);
  return (
    <div className="k-actions command-verbs">
      {isOwnPath(indicator.proofPath) && (
        <Button component={Link} to={indicator.proofPath} rightSection={<IconArrowRight size={16} aria-hidden />}>{t('clause.proof')}</Button>
      )}
      {indicator.isByHand && can('command.reading.report') && <Button variant="default" onClick={() => setAsking('reading')}>{t('reading.report')}</Button>}
      {can('command.target.amend') && <Button variant="default" onClick={() => setAsking('target')}>{t('target.amend')}</Button>}
      <ReportReading indicator={indicator} opened={asking === 'reading'} onClose={close} onReported={onChanged} />
      <AmendTarget indicator={indicator} opened={asking === 'target'} onClose={close} onAmended={onChanged} />
    </div>
  );
}

/** The whole of a clause, from the promise to the proof. */
export function ClauseFacts({ clause, onChanged }: { clause: Clause; onChanged: () => void }) {
  const t = useText();
  const both = useBoth();
  const { num } = useFormat();
  const { figure, demand, unitOf } = useFigure();
  const nameOf = useDepartmentName();
  const { indicator, state } = clause;
  const isKnown = state !== 'UNKNOWN' && indicator.value !== null;
  return (
    <div className="k-stack command-facts">
      <div className="command-reading">
        <b className="k-figure">{isKnown ? num(indicator.value) : missing}</b>
        {isKnown && <span>{unitOf(indicator)}</span>}
        <span className="k-muted">{demand(indicator)}</span>
        <ClauseStatus state={state} />
      </div>
      {indicator.isStale && <p className="k-partial" role="status">{indicator.value === null ? t('clause.neverHint') : t('clause.stale', { value: figure(indicator, indicator.value), minutes: num(indicator.staleAfterMinutes) })}</p>}
      <Trend indicator={indicator} />
      <p className="command-obligation">{both(clause.obligation, clause.obligationEnglish)}</p>
      <Verbs clause={clause} onChanged={onChanged} />
      <Facts items={[
        [t('clause.owner'), nameOf(clause.department)],
        [t('clause.indicator'), both(indicator.title, indicator.titleEnglish)],
        ...(indicator.denominator === null ? [] : [[t('clause.counted'), `${num(indicator.numerator)} / ${num(indicator.denominator)}`] as const]),
        [t('clause.measuredAt'), indicator.measuredAt && <span key="at"><When at={indicator.measuredAt} /> <Age at={indicator.measuredAt} stale={indicator.isStale} /></span>],
        [t('clause.source'), indicator.isByHand ? t('clause.byHand') : t('clause.live')],
        ...(indicator.isByHand ? [[t('clause.reportedBy'), indicator.reportedBy] as const, [t('clause.evidence'), indicator.evidence] as const] : []),
      ]} />
      <History key={clause.code} clause={clause} />
      <TargetHistory clause={clause} />
    </div>
  );
}
