import type { Server } from 'node:http';
import type { Limits } from './limits/limits.ts';
import type { Log } from './log.ts';
import type { Subgraph } from './execution/subgraph.ts';
import type { IdentityPart } from './proxy/identity.ts';
import type { Campus } from './session/routes.ts';
import type { Client } from './session/sign-in.ts';
import type { Portals } from './static/portals.ts';

/** Everything that a gateway needs to know. */
export interface GatewayOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host?: string;
  /** Other gateways answer on the same port and database: the port is shared, and so are limits and the ends of sessions. Linux only. */
  readonly shared?: boolean;
  /** The address that browsers see; `http://localhost:<port>` unless set. */
  readonly publicUrl?: string;
  /** The gateway's application login of PostgreSQL; the schema `gateway` must be up to date (`migrations`). */
  readonly databaseUrl: string;
  readonly supergraphSdl: string;
  /** Role → permissions. */
  readonly permissions: Readonly<Record<string, readonly string[]>>;
  readonly subgraphs: Readonly<Record<string, Subgraph | { readonly url: string }>>;
  /** Shared with departments in other processes; also the key of what the gateway seals. */
  readonly internalSecret: string;
  /** The secret before this one: what the gateway sealed with it stays good. */
  readonly formerSecret?: string | null;
  /** The portals' documents: SHA-256 of the text → text. */
  readonly operations?: ReadonlyMap<string, string>;
  readonly portals?: Portals;
  readonly identity?: IdentityPart;
  /** The OpenID issuer that people and integrators sign in at. */
  readonly issuer: string;
  /** The gateway's own client at the issuer. */
  readonly client: Client;
  readonly limits?: Partial<Limits>;
  /** The figures in Prometheus' text form, where more processes than this one count; those of this process unless given. */
  readonly metrics?: () => Promise<string>;
  readonly campus: Campus;
  readonly log: Log;
}

/** A gateway that serves. */
export interface Gateway {
  /** The public address. */
  readonly url: string;
  readonly server: Server;
  /** Takes no more requests, lets those under way end (10 s at most), then closes everything. */
  stop(): Promise<void>;
}
