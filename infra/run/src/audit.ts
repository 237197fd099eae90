import path from 'node:path';
import { sealKey, verifyAudit, type AuditVerdict } from '@campus/kit';
import { beside } from './beside.ts';
import { step } from './progress.ts';
import { RunProblem } from './problem.ts';
import { root } from './root.ts';
import { run } from './starting/lifetime.ts';
import { departments } from './system/departments.ts';
import { anchorsIn, formerSecret } from './system/secret.ts';

/** `npm run audit`: recomputes the audit chain of identity and of every department, a line each with the end of the chain; fails if one does not hold. */
await run(async () => {
  if (process.argv.length > 2) throw new RunProblem('npm run audit takes no options: it verifies every department.');
  const place = { dataDir: path.resolve(root, process.env.DATA_DIR ?? '.data'), databaseUrl: process.env.DATABASE_URL };
  const former = await formerSecret(place.dataDir);
  const verdicts = await beside(place, ({ adminUrl, secret }) => {
    const found = { adminUrl, keys: [secret, ...(former ? [former] : [])].map(sealKey), anchors: anchorsIn(place.dataDir) };
    return Promise.all(['identity', ...departments.map(({ name }) => name)].map(service => step(`Verifying ${service}`, () => verifyAudit({ ...found, service }))));
  });
  for (const verdict of verdicts) console.log(lineOf(verdict));
  if (verdicts.some(({ breaks }) => breaks.length > 0)) process.exitCode = 1;
  if (process.connected) process.disconnect();
});

function lineOf({ service, entries, seals, unsealed, last, breaks }: AuditVerdict): string {
  const mark = breaks.length > 0 ? '✗' : '✓';
  return [`${mark} ${service}: ${entries} entries, ${seals} seals, ${unsealed} not sealed yet${last ? `, last seal ${last.seal.slice(0, 16)}` : ''}`, ...breaks.map(text => `    ${text}`)].join('\n');
}
