import { SpanStatusCode, trace } from '@opentelemetry/api';

/**
 * Starts OpenTelemetry when `OTEL_EXPORTER_OTLP_ENDPOINT` says where traces go; otherwise nothing is loaded and spans cost nothing.
 * @returns what flushes and ends it.
 */
export async function startTelemetry(service: string): Promise<() => Promise<void>> {
  if (!process.env['OTEL_EXPORTER_OTLP_ENDPOINT']) return async () => undefined;
  const { NodeSDK } = await import('@opentelemetry/sdk-node');
  const sdk = new NodeSDK({ serviceName: `campusloop-${service}` });
  sdk.start();
  isTracing = true;
  return () => sdk.shutdown();
}

const tracer = trace.getTracer('campusloop');
let isTracing = false;

/** Measures work as a span of the trace under way; without {@link startTelemetry} it only runs the work. */
export function traced<T>(name: string, attributes: Record<string, string>, work: () => Promise<T>): Promise<T> {
  if (!isTracing) return work();
  return tracer.startActiveSpan(name, { attributes }, async span => {
    try {
      return await work();
    } catch (problem) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw problem;
    } finally {
      span.end();
    }
  });
}
