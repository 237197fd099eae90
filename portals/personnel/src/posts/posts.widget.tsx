import { Figures, Loaded, useFormat, useQuery } from '@campus/portal-kit';
import { PostFiguresDocument } from '../gql/graphql.ts';
import { usePostMoves } from '../live/use-moves.ts';
import { useText } from '../texts.ts';

/** How many posts are held on both lines, for the home page; it is this panel that says aloud which post nobody holds. */
export default function PostsWidget() {
  const t = useText();
  const { num, percent } = useFormat();
  const answer = useQuery(PostFiguresDocument, {});
  usePostMoves(answer.again);
  return (
    <Loaded from={answer} rows={2}>
      {({ postSummary }) => postSummary && (
        <div className="k-pad">
          <Figures items={[
            { label: t('post.covered'), figure: postSummary.postCount > 0 ? percent(postSummary.coveredOnBothLinesCount / postSummary.postCount) : '—', note: t('post.coveredOf', { n: num(postSummary.coveredOnBothLinesCount), all: num(postSummary.postCount) }) },
            { label: t('post.waiting'), figure: num(postSummary.openRequestCount) },
          ]} />
        </div>
      )}
    </Loaded>
  );
}
