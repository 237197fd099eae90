import { Panel, Status, useFormat } from '@campus/portal-kit';
import type { HealthRoomsQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import '../health.css';

/** Rooms of the next seven days, as a small table. */
export function Forecast({ forecast }: { forecast: HealthRoomsQuery['rooms']['forecast'] }) {
  const t = useText();
  const { day, num } = useFormat();
  return (
    <Panel title={t('room.forecast')} extra={<span className="k-meta">{t('room.needs', { waiting: num(forecast.waitingCount), expected: num(forecast.expectedCount) })}</span>}>
      <div className="health-forecast">
        <table>
          <thead><tr><th scope="col">{t('room.day')}</th>{forecast.days.map(one => <th key={one.day} scope="col" className="k-num"><time dateTime={one.day} title={day(one.day)}>{one.day.slice(5)}</time></th>)}</tr></thead>
          <tbody>
            <tr><th scope="row">{t('room.leavingByDay')}</th>{forecast.days.map(one => <td key={one.day} className="k-num">{num(one.leavingCount)}</td>)}</tr>
            <tr><th scope="row">{t('room.readyByDay')}</th>{forecast.days.map(one => <td key={one.day} className="k-num">{num(one.readyCount)}</td>)}</tr>
            <tr><th scope="row">{t('room.shortByDay')}</th>{forecast.days.map(one => <td key={one.day} className="k-num">{one.shortCount > 0 ? <Status tone="bad">{num(one.shortCount)}</Status> : num(0)}</td>)}</tr>
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
