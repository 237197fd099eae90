import type { Campus } from '../../campus.ts';
import { DRAWN_UP_AT, sampleId } from '../../ids.ts';
import { readingsUntil, type SampleReading } from '../../life/figures.ts';
import { dayAt, midnightOf } from '../../life/campus-day.ts';
import type { Filling } from '../copy.ts';
import { filling } from './filling.ts';

/** A hundred and fifty people to a monitoring room: 200 of them on 30,000. */
const PEOPLE_TO_A_ROOM = 150;
const FEWEST_ROOMS = 10;

/** The figures of the last two weeks, so that the board begins with trends, and the one target that depends on the size. No incident runs. */
export const fillCommand = ({ seed, size }: Campus): Filling[] => {
  const readings = readingsUntil(new Date(), seed, size);
  return [fillReadings(readings, seed), fillDays(readings), fillTarget(seed, size)];
};

const fillReadings = (readings: readonly SampleReading[], seed: string): Filling => ({
  ...filling('indicator_reading', readings.map((reading, index) => ({ ...reading, id: sampleId(seed, 'reading', index) })), {
    id: reading => reading.id, indicator_code: reading => reading.code, value: reading => reading.value, numerator: () => null, denominator: () => null,
    measured_at: reading => reading.at, received_at: reading => reading.at, evidence: reading => reading.evidence, reported_by: reading => reading.reportedBy, proof_path: () => null,
  }),
  after: `update indicator set value = newest.value, measured_at = newest.measured_at, evidence = newest.evidence, reported_by = newest.reported_by
    from (select distinct on (indicator_code) * from indicator_reading order by indicator_code, measured_at desc, id desc) newest where indicator.code = newest.indicator_code`,
});

/** The last figure of each campus day; readings come the oldest first. */
function fillDays(readings: readonly SampleReading[]): Filling {
  const days = new Map(readings.map(reading => [`${reading.code} ${dayOf(reading.at)}`, reading]));
  return filling('indicator_day', [...days.values()], { indicator_code: reading => reading.code, day: reading => dayOf(reading.at), value: reading => reading.value, measured_at: reading => reading.at });
}

const dayOf = (instant: Date): string => dayAt(midnightOf(instant, 0));

const fillTarget = (seed: string, size: number): Filling => ({
  ...filling('target_change', [Math.max(FEWEST_ROOMS, Math.round(size / PEOPLE_TO_A_ROOM))], {
    id: () => sampleId(seed, 'target', 0), indicator_code: () => 'rooms.ready', target: target => target,
    reason: () => `按本校 ${size} 人规模核定（三万人对应 200 间）`, changed_by: () => '指挥部', changed_at: () => new Date(DRAWN_UP_AT),
  }),
  after: `update indicator set target = target_change.target, risk_margin = ceil(target_change.target / 20) from target_change where indicator.code = target_change.indicator_code`,
});
