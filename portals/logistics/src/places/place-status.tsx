import { Status } from '@campus/portal-kit';
import { useText } from '../texts.ts';

/** Whether people may enter; an open place is quiet. */
export function PlaceStatus({ isClosed }: { isClosed: boolean }) {
  const t = useText();
  return isClosed ? <Status tone="bad">{t('place.closed')}</Status> : <Status tone="ok" quiet>{t('place.open')}</Status>;
}
