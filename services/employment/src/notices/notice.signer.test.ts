import { createHmac } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { newSecret } from '../employers/secret.maker.ts';
import { signedHeaders } from './notice.signer.ts';

const alone = (secret: string) => ({ secret, formerSecret: null, formerSecretUntil: null });

describe('A signature', () => {
  it('is that of the specification', () => {
    const headers = signedHeaders('msg_p5jXN8AQM9LWM0D4loKWxJek', '{"test": 2432232314}', alone('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'), new Date(1_614_265_330_000));
    expect(headers).toEqual({ 'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek', 'webhook-timestamp': '1614265330', 'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=' });
  });
  it('is HMAC-SHA256 over id, timestamp and body', () => {
    const key = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
    const headers = signedHeaders('a', '{}', alone('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'), new Date(5_000));
    expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update('a.5.{}').digest('base64')}`);
  });
  it('is verified with either secret while an employer changes over, and then with the new one alone', () => {
    const now = new Date();
    const [newer, former] = [newSecret(), newSecret()];
    const until = (formerSecretUntil: Date) => signedHeaders('a', '{}', { secret: newer, formerSecret: former, formerSecretUntil }, now);
    const changingOver = until(new Date(now.getTime() + 1));
    expect([newer, former].map(secret => new Webhook(secret).verify('{}', changingOver))).toEqual([{}, {}]);
    expect(() => new Webhook(former).verify('{}', until(now))).toThrow('No matching signature found');
  });
});
