import { useSession } from '../host/session.ts';
import { useKitText } from '../i18n/use-kit-text.ts';
import { ToneIcon } from '../status/status.tsx';

const OWN_NAMES: Readonly<Record<string, string>> = {};

/** Says which part of an answer a department could not give. `names` turns field names into the reader's words. */
export function Partial({ missing, names = OWN_NAMES }: { missing: readonly string[]; names?: Readonly<Record<string, string>> }) {
  const t = useKitText();
  const { locale } = useSession();
  if (missing.length === 0) return null;
  const words = new Intl.ListFormat(locale).format(missing.map(field => names[field] ?? field));
  return (
    <p className="k-partial" role="status">
      <ToneIcon tone="warn" />
      <span>{t('state.partial', { names: words })}</span>
    </p>
  );
}
