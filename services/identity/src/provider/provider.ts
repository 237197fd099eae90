import Provider from 'oidc-provider';
import { isOneOf } from '../client/secret.ts';
import type { Log } from '../log.ts';
import { configuration, type Ingredients } from './configuration.ts';
import { MOUNT } from './constants.ts';

/** An OpenID provider that compares client secrets by digest and believes our handler about the public address. */
export function buildProvider(ingredients: Ingredients, log: Log): Provider {
  const provider = new Provider(ingredients.publicUrl + MOUNT, configuration(ingredients));
  provider.proxy = true;
  provider.Client.prototype.compareClientSecret = function (this: { clientSecret?: string }, actual: string) {
    return Boolean(this.clientSecret) && isOneOf(actual, this.clientSecret ?? '');
  };
  provider.on('server_error', (_, problem) => log.error({ err: problem }, 'the OpenID provider broke'));
  provider.on('grant.error', (ctx, problem) => log.info({ client: ctx.oidc?.client?.clientId, error: problem.message, detail: problem.error_detail }, 'a token was refused'));
  return provider;
}
