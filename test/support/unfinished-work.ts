import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AfterPositive } from './chain/positive.ts';
import { fileOf } from './integrator.ts';

const OPEN_TUBE = 'mutation ($input: OpenTubeInput!) { openTube(input: $input) { ... on OpenTubeSuccess { tube { id } } } }';
const ADD_SWAB = 'mutation ($input: AddSwabInput!) { addSwab(input: $input) { __typename } }';
const RECEIVE = 'mutation ($input: ReceiveLaboratoryReportInput!) { receiveLaboratoryReport(input: $input) { __typename } }';
const OPEN_ACCESS = 'mutation ($input: OpenEmergencyAccessInput!) { openEmergencyAccess(input: $input) { __typename } }';

/** What dialogs of health are about: results without their person, tube O-1 that waits for its seal, and an emergency access that holds. */
export async function unfinishedWork({ cast, round, pending }: AfterPositive): Promise<void> {
  const bulk = await readFile(path.join(import.meta.dirname, 'laboratory/bulk.csv'));
  await cast.health.ask(RECEIVE, { input: { file: fileOf('bulk.csv', bulk) } });
  const { data } = await cast.health.ask(OPEN_TUBE, { input: { testRoundId: round, label: 'O-1' } });
  await cast.health.ask(ADD_SWAB, { input: { tubeId: data.openTube.tube.id, personNumber: pending[0] } });
  const { data: found } = await cast.personnel.ask('{ people(first: 1) { nodes { id } } }');
  await cast.personnel.ask(OPEN_ACCESS, { input: { personId: found.people.nodes[0].id, reason: '寝室内昏迷，送医前须知是否阳性' } });
}
