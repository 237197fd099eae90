import type { EndpointRule } from './endpoint.check.ts';

/** `WEBHOOK_LOOPBACK=allowed` lets notices be sent to this machine, unencrypted: for tests and demonstrations. */
export const endpointRule = (): EndpointRule => ({ allowsLoopback: process.env['WEBHOOK_LOOPBACK'] === 'allowed' });
