import { Button, IconDownload, Loading, Page, Panel, Status, useFormat } from '@campus/portal-kit';
import { useSearchParams } from 'react-router';
import { useText } from '../texts.ts';
import { Board, BoardGone } from './board.tsx';
import { ClauseSlot } from './clause-slot.tsx';
import { DepartmentsNow } from './departments-now.tsx';
import { useBoard } from './use-board.ts';
import { useExport } from './use-export.ts';
import './board.css';

/** Whether the campus does what it promised: every clause on one screen. What is filtered and open is in the address. */
export default function BoardPage() {
  const t = useText();
  const { full } = useFormat();
  const { answer, isLost } = useBoard();
  const [params, setParams] = useSearchParams();
  const download = useExport();
  const board = answer.data?.board;
  const open = (code: string | null) => setParams(now => {
    if (code) now.set('clause', code);
    else now.delete('clause');
    return now;
  }, { replace: true });
  const actions = (
    <>
      {isLost && <Status tone="warn">{t('live.lost')}</Status>}
      {board && <span className="k-meta k-hide-phone">{t('board.asOf', { at: full(board.asOf) })}</span>}
      {board && <Button variant="default" className="k-hide-phone" leftSection={<IconDownload size={16} aria-hidden />} onClick={() => download(board)}>{t('board.export')}</Button>}
    </>
  );
  return (
    <Page title={t('board.title')} actions={actions}>
      <ClauseSlot code={params.get('clause')} onClose={() => open(null)} onChanged={answer.again}>
        {answer.data && <DepartmentsNow data={answer.data} gaps={answer.gaps} />}
        {!answer.data && !answer.problem && <Panel><Loading rows={14} /></Panel>}
        {board && <Board board={board} onOpen={open} />}
        {!board && (answer.data || answer.problem) && <BoardGone answer={answer} />}
      </ClauseSlot>
    </Page>
  );
}
