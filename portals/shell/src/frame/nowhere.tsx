import { Button, Empty, Page, Panel, useKitText } from '@campus/portal-kit';
import { Link } from 'react-router';
import { useText } from '../text.ts';

/** No such page, or none that this person may open: which of the two is not told. */
export function Nowhere() {
  const t = useKitText();
  const own = useText();
  const back = <Button component={Link} to="/" variant="default">{own('home')}</Button>;
  return <Page title={t('state.nowhere')}><Panel><Empty title={t('state.nowhere')} hint={t('state.nowhereHint')} action={back} /></Panel></Page>;
}
