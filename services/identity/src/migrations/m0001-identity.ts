import { SqlMigration } from '@campus/kit';

/** Accounts, clients, counted sign-ins, signing keys, and what the OpenID provider keeps between requests. */
export class M0001Identity extends SqlMigration {
  override name = 'M0001Identity';
  sql = `
  create table account (
    id uuid primary key, login text not null unique, name text not null, name_en text not null, roles text[] not null, scope_units text[],
    password text not null, created_at timestamptz not null, disabled_at timestamptz,
    constraint account_login_is_normal check (login = lower(btrim(login)) and login <> ''));
  comment on column account.scope_units is 'Ids of colleges and departments whose people are shown; null for the whole university.';

  create table client (
    id text primary key, name text not null, roles text[] not null, secret_digest text not null, created_at timestamptz not null, disabled_at timestamptz);

  create table sign_in_attempt (login text primary key, failures int not null, last_at timestamptz not null, locked_until timestamptz);
  create index sign_in_attempt_last_at on sign_in_attempt (last_at);

  create table signing_key (kid text primary key, sealed bytea not null, made_at timestamptz not null);

  create table stored (
    model text, id text, payload jsonb not null, grant_id text, account_id text, uid text, user_code text, expires_at timestamptz, consumed_at timestamptz,
    primary key (model, id));
  create index stored_grant_id on stored (grant_id) where grant_id is not null;
  create index stored_account_id on stored (account_id) where account_id is not null;
  create unique index stored_uid on stored (model, uid) where uid is not null;
  create index stored_expires_at on stored (expires_at);

  grant select, insert, update, delete on account, client, sign_in_attempt, signing_key, stored to identity_app;
  grant select, insert on audit_entry, audit_seal to identity_app;`;
}
