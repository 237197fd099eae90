import { registry } from '@campus/kit';
import { Counter, Gauge, Histogram } from 'prom-client';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export const requests = new Counter({
  name: 'campusloop_gateway_requests_total',
  help: 'GraphQL requests by outcome: ok, errors (an answer with errors), or the code of the refusal.',
  labelNames: ['outcome'] as const,
  registers: [registry],
});

export const operationSeconds = new Histogram({
  name: 'campusloop_gateway_operation_seconds',
  help: 'Time to answer one operation; free documents count together under "free".',
  labelNames: ['operation', 'kind'] as const,
  buckets: SECONDS,
  registers: [registry],
});

export const subgraphSeconds = new Histogram({
  name: 'campusloop_gateway_subgraph_seconds',
  help: 'Time until a department answered one step of a plan.',
  labelNames: ['subgraph', 'answered'] as const,
  buckets: SECONDS,
  registers: [registry],
});

export const inFlight = new Gauge({ name: 'campusloop_gateway_in_flight', help: 'Operations being carried out now.', registers: [registry] });

export const waiting = new Gauge({ name: 'campusloop_gateway_waiting', help: 'Operations that wait for a place.', registers: [registry] });

export const streams = new Gauge({ name: 'campusloop_gateway_streams', help: 'Live updates open now.', registers: [registry] });
