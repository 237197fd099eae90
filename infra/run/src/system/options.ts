/** An OpenID issuer of the university's own, in place of identity. */
export interface OtherIssuer {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface SystemOptions {
  /** Holds the embedded database and the secrets; two systems never share one. */
  readonly dataDir: string;
  /** `one`: everything in this process; `cluster`: each service a process of its own, HTTP between them. */
  readonly topology?: 'one' | 'cluster';
  /** Processes that answer, in the topology `one`; 1 unless given. The first one also works: relay, consumers, clock. Ignored where a port cannot be shared (only Linux can). */
  readonly workers?: number;
  /** 0 (the default) takes a free one. */
  readonly port?: number;
  /** What people type; `http://localhost:<port>` unless set. */
  readonly publicUrl?: string;
  /** People on the sample campus, which only a database that was never used gets; 0 (the default) leaves it empty. */
  readonly size?: number;
  /** Admin address of a PostgreSQL 18 that replaces the embedded one. */
  readonly databaseUrl?: string;
  /** Settings of the embedded database over its own, such as `{ fsync: 'off' }` in tests. */
  readonly databaseSettings?: Readonly<Record<string, string>>;
  readonly issuer?: OtherIssuer;
  /** Starts with a new secret; the one before is kept beside it, so that nobody is signed out. */
  readonly newSecret?: boolean;
  /** Where the gateway of a cluster reaches a service in place of its own address: for tests of the network between them. */
  readonly reachedBy?: (name: string, url: string) => Promise<string>;
  /** Told what is being done, before anything that may take over two seconds. */
  readonly onProgress?: (line: string) => void;
  /** Told when a part of the running system ended without being asked to. */
  readonly onTrouble?: (line: string) => void;
}

/** A part of the running system. */
export interface Service {
  readonly name: string;
  /** Its process in the cluster; ours in one process. */
  readonly pid: number;
  /** Its own address, where it has one. */
  readonly url: string | null;
}

/** What the services of either topology are started from: plain data, so that it can be handed to another process. */
export interface Plan {
  readonly adminUrl: string;
  readonly secret: string;
  /** The secret before this one, whose seals and signatures are still accepted. */
  readonly formerSecret: string | null;
  /** The folder where each service's last audit seal is noted outside the database. */
  readonly anchors: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly issuer: OtherIssuer | null;
  /** Processes that share the port. */
  readonly workers: number;
}

/** Either topology, running. */
export interface Topology {
  services(): readonly Service[];
  /** Kills a service's process as a crash would, and keeps it down until `restart`; one that ends by itself is started again. */
  kill(name: string): Promise<void>;
  /** Starts a service that has ended again, at the address it had. */
  restart(name: string): Promise<void>;
  stop(): Promise<void>;
}
