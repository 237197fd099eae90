import { createLog } from '@campus/kit';
import { serveIdentity } from './serve.ts';

/** A process of its own. Settings: DATABASE_URL (the login identity_app), PUBLIC_URL, IDENTITY_SECRET, HOST (127.0.0.1), PORT (4010). */
const setting = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name}.`);
  return value;
};

const log = createLog('identity');
const identity = await serveIdentity({
  databaseUrl: setting('DATABASE_URL'),
  publicUrl: setting('PUBLIC_URL'),
  secret: setting('IDENTITY_SECRET'),
  port: Number(process.env['PORT'] ?? 4010),
  host: process.env['HOST'],
  log,
});
log.info({ url: identity.url, issuer: identity.issuer }, 'identity is up');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    identity.stop().then(
      () => process.exit(0),
      (problem: unknown) => {
        log.error({ err: problem }, 'identity did not stop in order');
        process.exit(1);
      },
    );
  });
}
