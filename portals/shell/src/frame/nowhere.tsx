import { Empty, Page, Panel, useKitText } from '@campus/portal-kit';

/** No such page, or none that this person may open: which of the two is not told. */
export function Nowhere() {
  const t = useKitText();
  return <Page title={t('state.nowhere')}><Panel><Empty title={t('state.nowhere')} hint={t('state.nowhereHint')} /></Panel></Page>;
}
