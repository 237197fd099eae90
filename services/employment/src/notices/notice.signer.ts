import { Webhook } from 'standardwebhooks';

export type Secrets = { readonly secret: string; readonly formerSecret: string | null; readonly formerSecretUntil: Date | null };

/** The headers of the Standard Webhooks specification: one signature for each secret that holds now, the newer first. */
export function signedHeaders(id: string, body: string, { secret, formerSecret, formerSecretUntil }: Secrets, now: Date): Record<string, string> {
  const holding = [secret, ...(formerSecret && formerSecretUntil && now < formerSecretUntil ? [formerSecret] : [])];
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
    'webhook-signature': holding.map(each => new Webhook(each).sign(id, now, body)).join(' '),
  };
}
