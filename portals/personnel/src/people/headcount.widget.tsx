import { Figures, Loaded, useFormat, useQuery } from '@campus/portal-kit';
import { HeadcountDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

/** How many students and staff are on campus, for the home page. */
export default function Headcount() {
  const t = useText();
  const { num } = useFormat();
  const answer = useQuery(HeadcountDocument, {});
  return (
    <Loaded from={answer} rows={2}>
      {({ students, staff }) => (
        <div className="k-pad">
          <Figures items={[{ label: t('person.STUDENT'), figure: num(students.totalCount) }, { label: t('person.STAFF'), figure: num(staff.totalCount) }]} />
        </div>
      )}
    </Loaded>
  );
}
