import { AggregatorRegistry, Counter, Histogram, Registry } from 'prom-client';

/** All figures of this process, in Prometheus' text form at `/metrics`. */
export const registry = new Registry();

/** The figures of one process, as they travel to another one. */
export type Figures = Awaited<ReturnType<Registry['getMetricsAsJSON']>>;

export const figures = (): Promise<Figures> => registry.getMetricsAsJSON();

/** The figures of several processes as those of one, in Prometheus' text form: counters and histograms added up. */
export const figuresTogether = (all: readonly Figures[]): Promise<string> => AggregatorRegistry.aggregate([...all]).metrics();

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export const operationSeconds = new Histogram({
  name: 'campusloop_subgraph_operation_seconds',
  help: 'Time to execute one operation in a subgraph.',
  labelNames: ['service', 'kind', 'outcome'] as const,
  buckets: seconds,
  registers: [registry],
});

export const eventsRelayed = new Counter({
  name: 'campusloop_events_relayed_total',
  help: 'Events handed from an outbox to the queues.',
  labelNames: ['service'] as const,
  registers: [registry],
});

export const eventsConsumed = new Counter({
  name: 'campusloop_events_consumed_total',
  help: 'Deliveries to consumers by outcome: done, repeated (processed before), failed (delivered again later).',
  labelNames: ['service', 'consumer', 'outcome'] as const,
  registers: [registry],
});
