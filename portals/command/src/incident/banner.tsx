import { Button, ToneIcon } from '@campus/portal-kit';
import { useText } from '../texts.ts';
import type { Decision } from './decide.tsx';
import type { Room } from './room.ts';

interface BannerProps { incident: Room; /** Null for who may not decide. */ onDecide: ((decision: Decision) => void) | null }

/** Says that the alarm was false, and asks whoever decides; or that it is over. */
export function Banner({ incident: { status, isFalseAlarm }, onDecide }: BannerProps) {
  const t = useText();
  if (status === 'OPEN') return null;
  if (status !== 'STAND_DOWN_OFFERED') {
    return (
      <div className="command-banner" data-tone="idle" role="status">
        <ToneIcon tone="idle" size={18} />
        <p><b>{t(isFalseAlarm ? 'banner.stoodDown' : 'banner.closed')}</b> {t('banner.kept')}</p>
      </div>
    );
  }
  return (
    <div className="command-banner" data-tone="warn" role="status">
      <ToneIcon tone="warn" size={18} />
      <p><b>{t('banner.offered')}</b> {t(onDecide ? 'banner.offeredHint' : 'banner.offeredWait')}</p>
      {onDecide && (
        <div className="k-actions">
          <Button variant="default" onClick={() => onDecide('keep')}>{t('decision.keep.verb')}</Button>
          <Button onClick={() => onDecide('standDown')}>{t('decision.standDown.verb')}</Button>
        </div>
      )}
    </div>
  );
}
