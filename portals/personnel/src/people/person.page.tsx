import { Button, Empty, Page, Panel } from '@campus/portal-kit';
import { Link, useParams } from 'react-router';
import { ExportPerson } from '../export/export-person.tsx';
import { useText } from '../texts.ts';
import { Emergency } from './emergency.tsx';
import { LoadedPerson, PersonFacts, usePerson } from './person-facts.tsx';
import { Reveal } from './reveal.tsx';

/** One person on a page of their own, which can be sent to a colleague. */
export default function PersonPage() {
  const t = useText();
  const { id = '' } = useParams();
  const answer = usePerson(id);
  const back = <Button component={Link} to="/personnel/people" variant="default">{t('person.back')}</Button>;
  const isMissing = answer.data?.person === null;
  return (
    <Page title={answer.data?.person?.name ?? t('people.title')} about={answer.data?.person?.orgUnit.path} actions={back}>
      <Panel title={t('person.facts')} padded>
        {isMissing && <Empty title={t('person.missing')} hint={t('person.missingHint')} action={back} />}
        {!isMissing && <LoadedPerson from={answer}>{person => <div className="k-stack"><PersonFacts person={person} /><Reveal personId={person.id} key={person.id} /></div>}</LoadedPerson>}
      </Panel>
      {answer.data?.person && <Emergency personId={id} key={id} />}
      {answer.data?.person && <ExportPerson personId={id} key={`export ${id}`} />}
    </Page>
  );
}
