import { useCan, useLive, useSoon } from '@campus/portal-kit';
import { CommandBoardNewsDocument, CommandIncidentNewsDocument } from '../gql/graphql.ts';

/** Departments announce once a minute, all at the same moment: one look at the board answers them. */
const BOARD_MS = 500;
/** The room must show an event within a second. */
const INCIDENT_MS = 250;

/** Loads the board again when a figure moved; says whether the line to the server is cut. */
export function useBoardNews(changed: () => void): { isLost: boolean } {
  const can = useCan();
  const soon = useSoon(changed, BOARD_MS);
  return { isLost: useLive(CommandBoardNewsDocument, {}, soon, { pause: !can('command.board.read') }) !== null };
}

/** Loads an incident again when something in it moved; without an id, whichever incident it is. */
export function useIncidentNews(id: string | null, changed: () => void): { isLost: boolean } {
  const can = useCan();
  const soon = useSoon(changed, INCIDENT_MS);
  return { isLost: useLive(CommandIncidentNewsDocument, { id }, soon, { pause: !can('command.incident.read') }) !== null };
}
