import type { Generated } from 'kysely';
import type { GridTables } from './grid/grid.table.ts';
import type { ImportStatus } from './imports/import.ts';
import type { PostTables } from './posts/post.table.ts';
import type { VolunteerTables } from './volunteers/volunteer.table.ts';

export interface OrgUnitTable {
  id: string;
  code: string;
  name: string;
  kind: 'UNIVERSITY' | 'COLLEGE' | 'DEPARTMENT' | 'MAJOR' | 'CLASS';
  parentId: string | null;
  /** Names from the college down, such as `信息学院 / 软件工程 / 软工 2301`; made by trigger. */
  path: Generated<string>;
  /** Ids from the university down to the unit itself; made by trigger. */
  lineage: Generated<string[]>;
  collegeId: Generated<string | null>;
}

export interface PersonTable {
  id: string;
  number: string;
  name: string;
  kind: 'STUDENT' | 'STAFF';
  gender: 'MALE' | 'FEMALE' | 'UNKNOWN';
  bornOn: string | null;
  identityNumber: string | null;
  phone: string | null;
  orgUnitId: string;
  collegeId: string;
  residenceCode: string | null;
  isActive: boolean;
  version: Generated<number>;
  updatedAt: Generated<Date>;
}

export interface RosterImportTable {
  id: string;
  fileName: string;
  format: 'XLSX' | 'CSV' | 'JSON' | null;
  status: ImportStatus;
  isDryRun: boolean;
  isConfirmed: boolean;
  rowCount: number;
  processedCount: number;
  createdCount: number;
  changedCount: number;
  unchangedCount: number;
  rejectedCount: number;
  notInFileCount: number;
  newOrgUnits: string[];
  headings: string[];
  columns: string[];
  columnHeadings: string[];
  ignoredHeadings: string[];
  failureCode: string | null;
  failure: string | null;
  startedAt: Date;
  finishedAt: Date | null;
  startedById: string;
  startedBy: string;
}

export interface RosterProblemTable {
  id: Generated<number>;
  importId: string;
  line: number;
  columnKey: string;
  heading: string;
  value: string | null;
  code: string;
  isFromCheck: boolean;
}

/** Personnel's tables as Kysely sees them; rows of a roster that waits are written and read by set-based SQL. */
export interface Tables extends PostTables, GridTables, VolunteerTables {
  orgUnit: OrgUnitTable;
  person: PersonTable;
  rosterImport: RosterImportTable;
  rosterFile: { importId: string; bytes: Buffer };
  rosterRow: { importId: string; line: number; cells: (string | number | boolean | null)[]; isWrong: boolean };
  rosterProblem: RosterProblemTable;
}
