import { Facts, When } from '@campus/portal-kit';
import { useText } from '../texts.ts';
import { useSource } from '../words/use-words.ts';

interface Published { source: string; sourceEnglish: string | null; publishedAt: string }

/** Who says so, in both languages where both were given, and since when it is written down. */
export function VersionFacts({ version }: { version: Published }) {
  const t = useText();
  const sourceOf = useSource();
  const { source, sourceEnglish, publishedAt } = version;
  const read = sourceOf(version);
  const other = sourceEnglish && (read === source ? sourceEnglish : source);
  return (
    <div className="k-pad">
      <Facts items={[
        [t('policy.source'), <span key="source" className="command-source-words">{read}{other && <span className="k-meta" lang={other === source ? 'zh-CN' : 'en'}>{other}</span>}</span>],
        [t('policy.publishedAt'), <When key="at" at={publishedAt} />],
      ]} />
    </div>
  );
}
