import { IconExternalLink } from '@campus/portal-kit';
import { useText } from '../texts.ts';

/** Opens a meeting beside the page; nothing where there is none. */
export function MeetingLink({ url }: { url: string | null | undefined }) {
  const t = useText();
  if (!url) return <>—</>;
  return <a className="teaching-link" href={url} target="_blank" rel="noreferrer" onClick={event => event.stopPropagation()}>{t('session.join')}<IconExternalLink size={14} aria-hidden /></a>;
}
