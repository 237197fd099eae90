import type { Portal } from '@campus/portal-kit';

/** Where a department's code stands. Absent: nobody has asked for it yet. */
export type RemoteState = { status: 'loading' } | { status: 'ready'; portal: Portal } | { status: 'down'; code: string };
