import { Button } from '@campus/portal-kit';
import { Drawer } from '@campus/portal-kit/data';
import { Link } from 'react-router';
import { useText } from '../texts.ts';
import { LoadedPerson, PersonFacts, usePerson } from './person-facts.tsx';
import { Reveal } from './reveal.tsx';

/** One person beside the list. */
export function PersonDrawer({ of, onClose }: { of: { id: string; name: string } | null; onClose: () => void }) {
  const t = useText();
  const answer = usePerson(of?.id ?? null);
  return (
    <Drawer opened={of !== null} onClose={onClose} title={of?.name}>
      {of && (
        <LoadedPerson from={answer}>
          {person => (
            <div className="k-stack" key={person.id}>
              <PersonFacts person={person} />
              <Reveal personId={person.id} />
              <div className="k-foot"><Button component={Link} to={`/personnel/people/${person.id}`} variant="default">{t('person.open')}</Button></div>
            </div>
          )}
        </LoadedPerson>
      )}
    </Drawer>
  );
}
