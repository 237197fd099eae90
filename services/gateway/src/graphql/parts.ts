import type { GraphQLSchema } from 'graphql';
import type { Admission } from '../admission/admission.ts';
import type { Documents } from '../documents/documents.ts';
import type { Engine } from '../execution/engine.ts';
import type { Limits } from '../limits/limits.ts';
import type { Allow } from '../limits/rate.ts';
import type { StreamCount } from '../limits/streams.ts';
import type { Log } from '../log.ts';
import type { Recognise } from './caller.ts';

/** What answering `/graphql` takes. */
export interface GraphqlParts {
  readonly recognise: Recognise;
  readonly allow: Allow;
  readonly admission: Admission;
  readonly streams: StreamCount;
  readonly documents: Documents;
  readonly engine: Engine;
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly home: string;
  /** Aborted when the gateway stops. */
  readonly stopping: AbortSignal;
  readonly log: Log;
}
