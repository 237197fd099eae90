import { FailedCard, Page, Panel, useKitText } from '@campus/portal-kit';
import { useRouteError } from 'react-router';

/** A page whose code did not come, or which failed while it opened. */
export function PageFailed() {
  const t = useKitText();
  const error = useRouteError();
  const code = error instanceof Error ? error.message : String(error);
  return <Page title={t('state.crashed')}><Panel><FailedCard title={t('state.crashed')} hint={t('state.brokenHint')} code={code} onRetry={() => location.reload()} /></Panel></Page>;
}
