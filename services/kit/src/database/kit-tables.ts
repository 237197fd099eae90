import type { Constructor } from '@mikro-orm/core';
import { SqlMigration } from './migration.ts';

/** What every service's schema holds beside its own tables: outbox, consumed events, idempotency keys, audit with seals, and the scope function. */
export const kitTables = (service: string): Constructor<SqlMigration> =>
  class M0000Kit extends SqlMigration {
    override name = 'M0000Kit';
    sql = `
    create function scope() returns uuid[] language sql stable parallel safe as
      $$ select string_to_array(nullif(current_setting('app.scope', true), ''), ',')::uuid[] $$;

    create table outbox (
      id bigint generated always as identity primary key, topic text not null, payload jsonb not null, actor text not null, request_id text not null,
      at timestamptz not null default now(), published_at timestamptz);
    create index outbox_waiting on outbox (id) where published_at is null;
    create table processed_event (consumer text, event_id text, at timestamptz not null default now(), primary key (consumer, event_id));
    create table idempotency (
      actor text, key text, operation text not null, request_hash text not null, answer jsonb, at timestamptz not null default now(), primary key (actor, key));

    create table audit_entry (
      id bigint generated always as identity primary key, at timestamptz not null default clock_timestamp(), tx xid8 not null default pg_current_xact_id(),
      actor text not null, action text not null, entity text not null, entity_id text not null, purpose text, detail jsonb, request_id text, leaf bytea not null);
    create index audit_entry_entity on audit_entry (entity, entity_id, id);
    create index audit_entry_tx on audit_entry (tx);
    create function audit_leaf(e audit_entry) returns bytea language sql stable as $$
      select sha256(convert_to(jsonb_build_array(extract(epoch from e.at), e.actor, e.action, e.entity, e.entity_id, e.purpose, e.detail, e.request_id)::text, 'UTF8')) $$;
    create function audit_stamp() returns trigger language plpgsql as $$ begin new.leaf := ${service}.audit_leaf(new); return new; end $$;
    create trigger stamp before insert on audit_entry for each row execute function audit_stamp();
    create table audit_seal (
      no bigint primary key, at timestamptz not null default now(), from_tx xid8 not null, below_tx xid8 not null,
      entries int not null, root bytea not null, previous bytea not null, seal bytea not null);

    revoke all on outbox, processed_event, audit_entry, audit_seal from ${service}_scoped, ${service}_all;
    grant insert on outbox, audit_entry to ${service}_scoped;
    grant select, insert, update, delete on outbox, processed_event to ${service}_all;
    grant select, insert on audit_entry, audit_seal to ${service}_all;`;
  };

/** Seals count on from the seals before them and are signed; those made before stay as they are. */
export class M0000KitSignedSeals extends SqlMigration {
  override name = 'M0000KitSignedSeals';
  sql = 'alter table audit_seal add column total bigint, add column key_id text, add column signature bytea;';
}

/** Lists of ids hardly grow smaller and took longest to try: a note that a page of 100 people was read is written in half the time. */
export class M0000KitPlainDetails extends SqlMigration {
  override name = 'M0000KitPlainDetails';
  sql = 'alter table audit_entry alter column detail set storage external;';
}
