import { ActionIcon, Empty, ToneIcon, When } from '@campus/portal-kit';
import { IconBell, markNoticesRead, useNotices, type Notice } from '@campus/portal-kit/host';
import { useId, useState, type ToggleEvent } from 'react';
import { Link } from 'react-router';
import { useText } from '../text.ts';

function Line({ notice }: { notice: Notice }) {
  const t = useText();
  return (
    <li className="s-notice">
      <ToneIcon tone={notice.tone} size={16} />
      <span>{notice.text} {notice.to && <Link to={notice.to}>{t('frame.open')}</Link>}</span>
      <span className="k-meta"><When at={notice.at} /></span>
    </li>
  );
}

/** What was announced in this sitting. */
export function Bell() {
  const t = useText();
  const sheet = useId();
  const notices = useNotices();
  const [isOpen, setOpen] = useState(false);
  const unread = notices.filter(notice => !notice.read).length;
  const name = unread > 0 ? t('frame.noticesUnread', { n: unread }) : t('frame.notices');
  const toggled = ({ newState }: ToggleEvent) => {
    setOpen(newState === 'open');
    if (newState === 'closed') markNoticesRead();
  };
  return (
    <>
      <ActionIcon className="s-bell" variant="subtle" color="gray" size={36} aria-label={name} popoverTarget={sheet}>
        <IconBell size={18} stroke={1.6} aria-hidden />
        {unread > 0 && <span className="s-unread" aria-hidden>{unread > 9 ? '9+' : unread}</span>}
      </ActionIcon>
      <section id={sheet} popover="auto" className="s-sheet s-notices" aria-label={t('frame.notices')} onToggle={toggled}>
        {isOpen && notices.length === 0 && <Empty title={t('frame.noNotices')} hint={t('frame.noticesHint')} />}
        {isOpen && notices.length > 0 && <ul>{notices.map(notice => <Line key={notice.id} notice={notice} />)}</ul>}
      </section>
    </>
  );
}
