import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { departments } from '@campus/run';
import { openDepartment, serviceUrl, type Runtime } from '@campus/kit';
import { openCampus, type TestCampus } from '../campus.ts';
import { bearer } from '../integrator.ts';
import { openMatrixIssuer, type Claims, type MatrixIssuer } from './matrix-issuer.ts';

/** A sample campus at which anybody can be anyone, by the front door and past it. */
export interface MatrixCampus extends TestCampus {
  readonly issuer: MatrixIssuer;
  token(claims: Claims): string;
  /** Every department as the gateway calls it, for whoever gets past the gateway. */
  readonly departments: readonly Runtime[];
}

/** The smallest sample campus there is. */
const SIZE = 1_000;

export async function openMatrixCampus(): Promise<MatrixCampus> {
  const stops = new AsyncDisposableStack();
  const issuer = await openMatrixIssuer();
  stops.defer(() => issuer.stop());
  const campus = await openCampus({ size: SIZE, issuer: { url: issuer.url, clientId: 'gateway', clientSecret: 'of the matrix' } });
  stops.defer(() => campus.close());
  const secret = (await readFile(path.join(campus.dataDir, 'secrets', 'installation'), 'utf8')).trim();
  const runtimes = await Promise.all(departments.map(department =>
    openDepartment(department, { databaseUrl: serviceUrl(campus.system.adminUrl, department.name, 'app', secret), work: false, connections: 2 })));
  for (const runtime of runtimes) stops.defer(() => runtime.stop());
  return {
    ...campus,
    departments: runtimes,
    issuer,
    token: issuer.token,
    integrator: async (...roles) => bearer(campus.system.url, issuer.token({ sub: roles.join(' '), roles })),
    close: () => stops.disposeAsync(),
  };
}
