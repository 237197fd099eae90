import { useKitText } from '../i18n/use-kit-text.ts';

/** Grey lines where text will be: never a blank panel, never a spinner. */
export function Loading({ rows = 6 }: { rows?: number }) {
  const t = useKitText();
  return (
    <div className="k-loading" role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => <div key={row} className="k-skeleton" data-width={(row * 7) % 4} />)}
    </div>
  );
}
