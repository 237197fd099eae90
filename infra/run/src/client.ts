import path from 'node:path';
import { openDirectory } from '@campus/identity';
import { createLog, serviceUrl } from '@campus/kit';
import { beside } from './beside.ts';
import { carryOut } from './client/carry-out.ts';
import { readClientOrder } from './client/options.ts';
import { root } from './root.ts';
import { run } from './starting/lifetime.ts';
import { departments } from './system/departments.ts';

process.env.LOG_LEVEL ??= 'warn';

/** `npm run client`: the clients of integrators, beside a running CampusLoop or with its database started for the moment. */
await run(async () => {
  const roles = new Set(departments.flatMap(department => Object.keys(department.roles)));
  const order = readClientOrder(process.argv.slice(2), [...roles].toSorted());
  const place = { dataDir: path.resolve(root, process.env.DATA_DIR ?? '.data'), databaseUrl: process.env.DATABASE_URL };
  await beside(place, async ({ adminUrl, secret }) => {
    const directory = openDirectory({ databaseUrl: serviceUrl(adminUrl, 'identity', 'app', secret), log: createLog('client') });
    try {
      console.log(await carryOut(order, directory.clients));
    } finally {
      await directory.close();
    }
  });
  if (process.connected) process.disconnect();
});
