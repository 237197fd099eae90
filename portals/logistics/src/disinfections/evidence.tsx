import { Button, download, IconDownload, Loaded, useQuery } from '@campus/portal-kit';
import { LogisticsEvidenceDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

/** The photo or sheet that the crew handed in, as a file. */
export function Evidence({ id }: { id: string }) {
  const t = useText();
  const answer = useQuery(LogisticsEvidenceDocument, { id });
  return (
    <Loaded from={answer} rows={1} isEmpty={data => !data.disinfection?.evidence} empty={<p className="k-meta">{t('disinfection.noEvidence')}</p>}>
      {({ disinfection }) => {
        const file = disinfection?.evidence;
        if (!file) return null;
        return <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={() => download(file)}>{file.name}</Button>;
      }}
    </Loaded>
  );
}
