import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readRegistered, startGateway, type Gateway, type GatewayOptions } from '@campus/gateway';
import { gatewayClient } from '@campus/identity';
import { campusZone, createLog, serviceUrl } from '@campus/kit';
import { RunProblem } from '../problem.ts';
import { root } from '../root.ts';
import type { Plan } from './options.ts';

const CAMPUS_NAME = process.env.CAMPUS_NAME ?? 'CampusLoop';
const PORTALS = path.join(root, 'portals', 'dist');

/** Starts the gateway on the printed schema, wherever its departments and identity are. */
export async function openGateway(plan: Plan, parts: Pick<GatewayOptions, 'subgraphs' | 'identity' | 'metrics'>): Promise<Gateway> {
  const { adminUrl, secret, formerSecret, port, publicUrl, issuer, workers } = plan;
  return startGateway({
    ...parts,
    port,
    shared: workers > 1,
    publicUrl,
    databaseUrl: serviceUrl(adminUrl, 'gateway', 'app', secret),
    supergraphSdl: await printed('supergraph.graphql'),
    permissions: JSON.parse(await printed('permissions.json')) as GatewayOptions['permissions'],
    operations: await readRegistered(path.join(root, 'schema', 'operations')),
    portals: existsSync(PORTALS) ? { root: PORTALS } : undefined,
    internalSecret: secret,
    formerSecret,
    issuer: issuer?.url ?? `${publicUrl}/oidc`,
    client: issuer ? { id: issuer.clientId, secret: issuer.clientSecret } : gatewayClient(secret),
    campus: { name: CAMPUS_NAME, zone: campusZone() },
    log: createLog('gateway'),
  });
}

async function printed(name: string): Promise<string> {
  const file = path.join(root, 'schema', name);
  if (!existsSync(file)) throw new RunProblem(`schema/${name} is missing: print it with "npm run schema".`);
  return readFile(file, 'utf8');
}
