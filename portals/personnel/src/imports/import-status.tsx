import { Status, type Tone } from '@campus/portal-kit';
import type { RosterImportStatus } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

const tones: Record<RosterImportStatus, Tone> = {
  QUEUED: 'info', READING: 'info', CHECKING: 'info', READY: 'warn', MERGING: 'info', DONE: 'ok', CANCELLED: 'idle', FAILED: 'bad',
};

/** How far an import is; only those that wait for somebody or failed stand out. */
export function ImportStatus({ status }: { status: RosterImportStatus }) {
  const t = useText();
  return <Status tone={tones[status]} quiet={status === 'DONE' || status === 'CANCELLED'}>{t(`status.${status}`)}</Status>;
}

const OVER: readonly RosterImportStatus[] = ['DONE', 'CANCELLED', 'FAILED'];

/** Nothing can happen to it any more. */
export const isOver = (status: RosterImportStatus): boolean => OVER.includes(status);

const WORKING: readonly RosterImportStatus[] = ['QUEUED', 'READING', 'CHECKING', 'MERGING'];

/** The server is at it. */
export const isWorking = (status: RosterImportStatus): boolean => WORKING.includes(status);
