import { Empty, Figures, Loaded, Panel, Segments, useCan, useFormat, useQuery } from '@campus/portal-kit';
import { Drawer, useList } from '@campus/portal-kit/data';
import { useState } from 'react';
import { HealthRoomsDocument, type HealthRoomsQuery, type MonitoringRoomState } from '../gql/graphql.ts';
import { FigureLink } from '../home/figure-link.tsx';
import { StandingPage } from '../live/standing-page.tsx';
import { useText } from '../texts.ts';
import { Forecast } from './forecast.tsx';
import { RoomFacts } from './room-facts.tsx';
import { BuildingRooms } from './room-grid.tsx';

type Board = HealthRoomsQuery['rooms'];
const STATES: readonly MonitoringRoomState[] = ['READY', 'OCCUPIED', 'LEAVING', 'DISINFECTED'];

const countOf = ({ buildings }: Board, state: MonitoringRoomState): number => {
  const key = ({ READY: 'readyCount', OCCUPIED: 'occupiedCount', LEAVING: 'leavingCount', DISINFECTED: 'disinfectedCount' } as const)[state];
  return buildings.reduce((sum, building) => sum + building[key], 0);
};

function Rooms({ board, onOpen }: { board: Board; onOpen: (id: string) => void }) {
  const t = useText();
  const { num } = useFormat();
  const list = useList({ filters: { state: 'ALL' as string } });
  const state = STATES.find(one => one === list.filters.state) ?? 'ALL';
  const shown = board.rooms.filter(room => state === 'ALL' || room.state === state);
  const buildings = Map.groupBy(shown, room => room.buildingCode);
  return (
    <div className="k-stack">
      <Panel padded><Figures items={[...STATES.map(one => ({ label: t(`room.states.${one}`), figure: num(countOf(board, one)) })), { label: t('room.waiting'), figure: <FigureLink label={t('room.waiting')} count={board.forecast.waitingCount} tone="bad" to="/health/isolations?view=WAITING_FOR_ROOM" needs="health.isolation.read" /> }]} /></Panel>
      <Forecast forecast={board.forecast} />
      <div><Segments label={t('room.state')} value={state} onChange={next => list.filter({ state: next })} items={[{ value: 'ALL', label: t('room.all'), count: board.rooms.length }, ...STATES.map(one => ({ value: one, label: t(`room.states.${one}`), count: countOf(board, one) }))]} /></div>
      {shown.length === 0 && <Panel><Empty title={t('room.noneInState')} /></Panel>}
      {board.buildings.map(building => buildings.has(building.code) && <BuildingRooms key={building.code} building={building} rooms={buildings.get(building.code)!} onOpen={onOpen} />)}
    </div>
  );
}

/** The board of monitoring rooms: the whole round at a glance, kept up live; a tile opens its room. */
export default function RoomsPage() {
  const t = useText();
  const can = useCan();
  const [open, setOpen] = useState<string | null>(null);
  const answer = useQuery(HealthRoomsDocument, { occupants: can('health.isolation.read') }, { keep: true });
  const room = answer.data?.rooms.rooms.find(one => one.id === open);
  return (
    <StandingPage title={t('room.title')} about={t('room.about')} changed={answer.again}>
      <Loaded from={answer} isEmpty={data => data.rooms.rooms.length === 0} empty={<Panel><Empty title={t('room.empty')} hint={t('room.emptyHint')} /></Panel>} names={{ name: t('person.name') }} rows={10}>
        {data => <Rooms board={data.rooms} onOpen={setOpen} />}
      </Loaded>
      <Drawer opened={open !== null} onClose={() => setOpen(null)} title={room?.code ?? t('room.title')}>{open && <RoomFacts key={`${open} ${room?.state}`} id={open} onDone={answer.again} />}</Drawer>
    </StandingPage>
  );
}
