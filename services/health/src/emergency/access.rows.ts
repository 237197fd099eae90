export interface EmergencyAccessRow {
  id: string;
  personId: string;
  collegeId: string | null;
  openedBy: string;
  openedByName: string;
  reason: string;
  openedAt: Date;
  until: Date;
  endedAt: Date | null;
  endedByName: string | null;
  reviewDueAt: Date;
  reviewedAt: Date | null;
  reviewedByName: string | null;
  isJustified: boolean | null;
  reviewNote: string | null;
  readCount: number;
  lastReadAt: Date | null;
}
