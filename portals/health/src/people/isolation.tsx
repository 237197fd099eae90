import { Empty, Facts, Loaded, Panel, useFormat, useQuery, When } from '@campus/portal-kit';
import { HealthPersonIsolationDocument } from '../gql/graphql.ts';
import { useStandingNews } from '../live/use-standing-news.ts';
import { useText } from '../texts.ts';
import { IsolationState, WhereIsolated } from '../words/standing.tsx';

/** How a person is kept apart now. */
export function PersonIsolation({ number }: { number: string }) {
  const t = useText();
  const { day } = useFormat();
  const answer = useQuery(HealthPersonIsolationDocument, { number }, { keep: true });
  useStandingNews(answer.again);
  return (
    <Panel className="k-half" title={t('isolation.title')} padded>
      <Loaded from={answer} isEmpty={data => !data.personByNumber?.isolation} empty={<Empty title={t('isolation.notIsolated')} />} rows={3}>
        {({ personByNumber }) => personByNumber?.isolation && (
          <Facts items={[
            [t('isolation.status'), <IsolationState key="status" status={personByNumber.isolation.status} />],
            [t('isolation.reason'), t(`isolation.reasons.${personByNumber.isolation.reason}`)],
            [t('isolation.where'), <WhereIsolated key="where" {...personByNumber.isolation} />],
            [t('isolation.since'), <When key="since" at={personByNumber.isolation.since} />],
            [t('isolation.until'), personByNumber.isolation.until ? day(personByNumber.isolation.until) : t('isolation.untilResult')],
            [t('isolation.nextTestOn'), personByNumber.isolation.nextTestOn && day(personByNumber.isolation.nextTestOn)],
          ]} />
        )}
      </Loaded>
    </Panel>
  );
}
