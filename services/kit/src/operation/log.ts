import { pino, type Logger } from 'pino';

export type { Logger };

/** JSON lines on standard output; personal data stay out because only ids are ever logged. Level from `LOG_LEVEL`, `info` unless set. */
export const createLog = (service: string): Logger => pino({ name: service, level: process.env['LOG_LEVEL'] ?? 'info', base: { service } });
