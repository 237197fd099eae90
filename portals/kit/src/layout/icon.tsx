import {
  IconBriefcase, IconBroadcast, IconBuilding, IconCalendar, IconChartLine, IconClipboardCheck, IconFileImport, IconHeartbeat, IconLayoutDashboard,
  IconLinkOff, IconList, IconPackage, IconRotateClockwise2, IconSchool, IconTestPipe, IconTruck, IconUsers, type Icon as Glyph,
} from '@tabler/icons-react';
import type { IconName } from '../portal/portal.ts';

const glyphs: Record<IconName, Glyph> = {
  people: IconUsers, import: IconFileImport, tubes: IconTestPipe, rounds: IconRotateClockwise2, health: IconHeartbeat, logistics: IconTruck,
  teaching: IconSchool, employment: IconBriefcase, command: IconBroadcast, chart: IconChartLine, clipboard: IconClipboardCheck,
  calendar: IconCalendar, unmatched: IconLinkOff, units: IconBuilding, box: IconPackage, home: IconLayoutDashboard, list: IconList,
};

/** An icon by the name a portal's data uses. */
export function Icon({ name, size = 17 }: { name: IconName; size?: number }) {
  const Drawn = glyphs[name];
  return <Drawn size={size} stroke={1.6} aria-hidden />;
}
