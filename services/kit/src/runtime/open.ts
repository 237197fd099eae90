import { randomUUID } from 'node:crypto';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { Sealing } from '../audit/seal.ts';
import { systemClock, type Clock } from '../clock.ts';
import { connect, type Database } from '../database/connect.ts';
import type { Line } from '../database/line.ts';
import type { Department } from '../department.ts';
import { currentScope, scopeOf } from '../database/scope.ts';
import { Live } from '../events/live.ts';
import { createLog } from '../operation/log.ts';
import { systemActor, type Actor } from '../request/actor.ts';
import { transactMutations } from '../request/mutation.ts';
import { RequestContext } from '../request/request-context.ts';
import { buildDepartmentSchema, type BuiltSchema } from '../schema/build.ts';
import { createExecutor, type Executor } from './execute.ts';
import { startWork, type Work } from './work.ts';

/** One operation for a subgraph, as the gateway hands it over in process. */
export interface SubgraphRequest {
  readonly document: DocumentNode;
  readonly variables?: Record<string, unknown> | undefined;
  readonly operationName?: string | undefined;
  readonly actor: Actor;
  readonly requestId: string;
  readonly signal?: AbortSignal | undefined;
}

export type SubgraphAnswer = ExecutionResult | AsyncIterableIterator<ExecutionResult>;

export interface OpenOptions {
  /** The service's application login (see `serviceUrl`). */
  readonly databaseUrl: string;
  readonly clock?: Clock;
  readonly log?: Logger;
  /** False leaves events in the outbox and seals nothing: for tests of resolvers. */
  readonly background?: boolean;
  /** False answers and keeps subscriptions live, and leaves relay, consumers and seals to another process of the installation, which is told when there is work. */
  readonly work?: boolean;
  readonly connections?: number;
  /** What quick reads travel by, shared with other departments of this process; without it, the department's own. */
  readonly line?: Line | undefined;
  /** How the working process seals the audit; without it, entries wait for one that does. */
  readonly audit?: Omit<Sealing, 'service'> | undefined;
}

/** A department at work in this process. */
export interface Runtime extends BuiltSchema {
  readonly name: string;
  readonly department: Department;
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  readonly live: Live;
  readonly announces: ReadonlySet<string>;
  execute(request: SubgraphRequest): Promise<SubgraphAnswer>;
  /** A context for work that no request asked for. */
  system(name: string, signal?: AbortSignal): RequestContext;
  /** Tells the relay that a commit may have left events. */
  wakeRelay(): void;
  /** Whether the database answers. */
  ready(): Promise<boolean>;
  /** Lets running work end, then closes every connection. */
  stop(): Promise<void>;
}

/** Opens a department: schema, database, events and audit seals. The schema in the database must be up to date (`migrate`). */
export async function openDepartment(department: Department, options: OpenOptions): Promise<Runtime> {
  const { name } = department;
  const built = buildDepartmentSchema(department);
  const log = options.log ?? createLog(name);
  const entities = department.features.flatMap(feature => feature.entities ?? []);
  const database = await connect(name, options.databaseUrl, entities, options);
  const asSystem = <T>(work: () => T): T => currentScope.run(scopeOf(name, systemActor(name)), work);
  const live = new Live(name, options.databaseUrl, () => database.kysely, asSystem, log, () => work?.wake());

  let work: Work | null = null;
  let execute: Executor;
  const runtime: Runtime = {
    ...built,
    name,
    department,
    database,
    clock: options.clock ?? systemClock,
    log,
    live,
    announces: new Set(department.announces),
    execute: request => execute(request),
    system: (worker, signal) => new RequestContext(runtime, systemActor(worker), randomUUID(), signal),
    wakeRelay: () => (work ? work.wake() : live.wakeWorker()),
    ready: () => asSystem(async () => (await database.orm.isConnected()) as boolean),
    async stop() {
      await work?.stop();
      await live.close();
      await database.close();
    },
  };
  transactMutations(built.schema, runtime);
  execute = createExecutor(runtime);
  if (options.background !== false) {
    await live.open();
    if (options.work !== false) work = await startWork(runtime, options);
  }
  return runtime;
}
