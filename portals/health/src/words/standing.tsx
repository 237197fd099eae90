import { Status, type Tone } from '@campus/portal-kit';
import type { CaseStatus, ContactStatus, IsolationMode, IsolationStatus, MonitoringRoomState } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

const ISOLATIONS: Record<IsolationStatus, Tone> = { WAITING_FOR_ROOM: 'bad', ISOLATED: 'info', DUE_TO_END: 'warn', ENDED: 'idle', WITHDRAWN: 'idle' };
const CASES: Record<CaseStatus, Tone> = { OPEN: 'bad', CLOSED: 'idle', WITHDRAWN: 'idle' };
const CONTACTS: Record<ContactStatus, Tone> = { ACTIVE: 'info', WITHDRAWN: 'idle' };
/** Tones of the room board too. */
export const ROOMS: Record<MonitoringRoomState, Tone> = { READY: 'ok', OCCUPIED: 'info', LEAVING: 'warn', DISINFECTED: 'warn' };

const isQuiet = (tone: Tone) => tone === 'ok' || tone === 'idle' || tone === 'info';

export function IsolationState({ status }: { status: IsolationStatus }) {
  const t = useText();
  return <Status tone={ISOLATIONS[status]} quiet={isQuiet(ISOLATIONS[status])}>{t(`isolation.statuses.${status}`)}</Status>;
}

export function CaseState({ status }: { status: CaseStatus }) {
  const t = useText();
  return <Status tone={CASES[status]} quiet={isQuiet(CASES[status])}>{t(`case.statuses.${status}`)}</Status>;
}

export function ContactState({ status }: { status: ContactStatus }) {
  const t = useText();
  return <Status tone={CONTACTS[status]} quiet>{t(`contact.statuses.${status}`)}</Status>;
}

export function RoomStateOf({ state }: { state: MonitoringRoomState }) {
  const t = useText();
  return <Status tone={ROOMS[state]} quiet={isQuiet(ROOMS[state])}>{t(`room.states.${state}`)}</Status>;
}

/** Where somebody is kept apart, with the room or the own residence where one is known. */
export function WhereIsolated({ mode, room, residenceCode }: { mode: IsolationMode; room: { code: string } | null; residenceCode: string | null }) {
  const t = useText();
  const code = room?.code ?? residenceCode;
  return <>{t(`isolation.modes.${mode}`)}{code && ` · ${code}`}</>;
}
