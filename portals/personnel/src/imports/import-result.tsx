import { Figures, Panel, useFormat } from '@campus/portal-kit';
import type { ImportProgressFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

/** What an import would do, or did. */
export function ImportResult({ of }: { of: ImportProgressFragment }) {
  const t = useText();
  const { num } = useFormat();
  const figures = [
    { label: t('report.created'), figure: num(of.createdCount) },
    { label: t('report.changed'), figure: num(of.changedCount) },
    { label: t('report.unchanged'), figure: num(of.unchangedCount) },
    { label: t('report.rejected'), figure: num(of.rejectedCount) },
    { label: t('report.notInFile'), figure: num(of.notInFileCount), note: of.notInFileCount > 0 && t('report.notInFileNote') },
  ];
  return (
    <>
      <Panel title={t(of.status === 'READY' ? 'report.would' : 'report.happened')} padded extra={t('report.rowsRead', { n: num(of.rowCount) })}>
        <Figures items={figures} />
      </Panel>
      <div className="k-grid p-names">
        {of.newOrgUnits.length > 0 && <Names title={t('report.newUnits', { n: num(of.newOrgUnits.length) })} names={of.newOrgUnits} />}
        {of.ignoredHeadings.length > 0 && <Names title={t('report.ignored')} names={of.ignoredHeadings} />}
      </div>
    </>
  );
}

/** Names that fit beside each other without pushing the problems off the screen. */
const FEW = 24;

function Names({ title, names }: { title: string; names: readonly string[] }) {
  const t = useText();
  const list = <ul className="p-newunits" aria-label={title}>{names.map(name => <li key={name}>{name}</li>)}</ul>;
  const isLong = names.length > FEW;
  return <Panel title={title} className="k-half" padded>{isLong ? <details><summary>{t('report.showAll')}</summary>{list}</details> : list}</Panel>;
}
