import { ActionIcon, download, IconDownload, notify, useFormat, useQuery } from '@campus/portal-kit';
import { useEffect, useState } from 'react';
import { TeachingCalendarDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

const DAY_MS = 86_400_000;
const DAYS = 120;

/** Asks for the file once and hands it over when it is there. */
function Handover({ number }: { number: string }) {
  const t = useText();
  const { today, day } = useFormat();
  const until = day(new Date(Date.parse(`${today()}T12:00:00Z`) + DAYS * DAY_MS));
  const { data, problem } = useQuery(TeachingCalendarDocument, { personNumber: number, from: today(), until });
  useEffect(() => {
    if (data?.calendar) download(data.calendar);
    else if (data || problem) notify({ tone: 'bad', text: t('place.noCalendar') });
  }, [data, problem, t]);
  return null;
}

/** Hands over a person's timetable of the coming months as an iCalendar file, as often as it is asked for. */
export function CalendarFile({ number }: { number: string }) {
  const t = useText();
  const [times, setTimes] = useState(0);
  const label = t('place.calendarOf', { number });
  return (
    <>
      <ActionIcon variant="subtle" aria-label={label} title={label} onClick={() => setTimes(times + 1)}><IconDownload size={16} aria-hidden /></ActionIcon>
      {times > 0 && <Handover key={times} number={number} />}
    </>
  );
}
