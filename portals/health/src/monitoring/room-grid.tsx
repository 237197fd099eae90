import { Panel, ToneIcon } from '@campus/portal-kit';
import type { HealthRoomsQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { ROOMS } from '../words/standing.tsx';
import '../health.css';

type Room = HealthRoomsQuery['rooms']['rooms'][number];
type Building = HealthRoomsQuery['rooms']['buildings'][number];

const byFloor = (rooms: readonly Room[]) => [...Map.groupBy(rooms, room => room.floorCode ?? '')];
const shortCode = ({ code, buildingCode }: Room) => code.slice(buildingCode.length + 1) || code;

function Tile({ room, onOpen }: { room: Room; onOpen: (id: string) => void }) {
  const t = useText();
  const who = room.occupant?.person?.name;
  const words = [t(`room.states.${room.state}`), room.isInService ? null : t('room.outOfService')].filter(word => word !== null).join(t('room.comma'));
  return (
    <button type="button" className="health-room" data-tone={ROOMS[room.state]} data-out={!room.isInService || undefined} title={`${room.code}${t('room.comma')}${words}`} onClick={() => onOpen(room.id)}>
      <span className="health-room-code"><ToneIcon tone={ROOMS[room.state]} size={12} />{shortCode(room)}</span>
      <span className="health-room-who">{who ?? t(`room.short.${room.state}`)}</span>
      {(who !== undefined || !room.isInService) && <span className="k-vh">{words}</span>}
    </button>
  );
}

/** A building of monitoring rooms, floor by floor. */
export function BuildingRooms({ building, rooms, onOpen }: { building: Building; rooms: readonly Room[]; onOpen: (id: string) => void }) {
  const t = useText();
  const counts = [['READY', building.readyCount], ['OCCUPIED', building.occupiedCount], ['LEAVING', building.leavingCount], ['DISINFECTED', building.disinfectedCount]] as const;
  return (
    <Panel title={building.code} extra={<span className="health-room-counts">{counts.map(([state, n]) => <span key={state}>{t(`room.states.${state}`)} <b className="k-num">{n}</b></span>)}</span>} padded>
      {byFloor(rooms).map(([floor, onFloor]) => (
        <section key={floor} className="health-floor" aria-label={floor}>
          <h3>{floor.slice(building.code.length + 1) || floor}</h3>
          <div>{onFloor.map(room => <Tile key={room.id} room={room} onOpen={onOpen} />)}</div>
        </section>
      ))}
    </Panel>
  );
}
