/**
 * Starts OpenTelemetry when `OTEL_EXPORTER_OTLP_ENDPOINT` says where traces go; otherwise nothing is loaded and spans cost nothing.
 * @returns what flushes and ends it.
 */
export async function startTelemetry(service: string): Promise<() => Promise<void>> {
  if (!process.env['OTEL_EXPORTER_OTLP_ENDPOINT']) return async () => undefined;
  const { NodeSDK } = await import('@opentelemetry/sdk-node');
  const sdk = new NodeSDK({ serviceName: `campusloop-${service}` });
  sdk.start();
  return () => sdk.shutdown();
}
