import { Figures, Loaded, Status, ToneIcon, useFormat, useQuery } from '@campus/portal-kit';
import { Link } from 'react-router';
import { EmploymentHomeDocument } from '../gql/graphql.ts';
import { useInterviewNews } from '../live/use-news.ts';
import { useText } from '../texts.ts';
import '../employment.css';

/** A figure that stands out while it is not nought, and leads to what is counted. */
function Concern({ label, count, to }: { label: string; count: number; to: string }) {
  const { num } = useFormat();
  return <Link className="employment-figure" data-tone={count > 0 ? 'warn' : undefined} to={to} aria-label={`${label} ${num(count)}`}>{count > 0 && <ToneIcon tone="warn" size={18} />}{num(count)}</Link>;
}

/** Interviews to come, those that isolation put online, and employers to call. */
export default function InterviewsWidget() {
  const t = useText();
  const { num } = useFormat();
  const answer = useQuery(EmploymentHomeDocument, {});
  const { isLost } = useInterviewNews(answer.again);
  return (
    <Loaded from={answer} rows={2}>
      {({ interviewSummary: counts }) => counts && (
        <div className="k-pad k-stack">
          <Figures items={[
            { label: t('home.upcoming'), figure: num(counts.upcomingCount), note: `${t('home.onSite')} ${num(counts.onSiteCount)}` },
            { label: t('home.moved'), figure: <Concern label={t('home.moved')} count={counts.movedOnlineCount} to="/employment/interviews?view=MOVED" />, note: counts.movedOnlineCount === 0 ? t('home.quiet') : undefined },
            { label: t('home.calls'), figure: <Concern label={t('home.calls')} count={counts.unacknowledgedNoticeCount} to="/employment/notices?view=CALL" />, note: counts.unacknowledgedNoticeCount === 0 ? t('home.noneToCall') : undefined },
          ]} />
          {isLost && <p><Status tone="warn">{t('live.lost')}</Status></p>}
        </div>
      )}
    </Loaded>
  );
}
