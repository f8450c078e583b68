-- Ways in: sessions, passkeys, one-time codes, and the questions that a passkey answers. They belong to the owner: the
-- application's role is granted nothing here, so no query of the record can read them. Like the accounts, they stand on
-- one node and are not spread: whoever signs in has no site yet.

create table signed_in (
  session_id   uuid        not null,
  token_hash   text        not null,
  account_id   text        not null,
  device       text        not null,
  how          text        not null check (how in ('password', 'password-and-code', 'passkey', 'link', 'seat')),
  began_at     timestamptz not null,
  used_at      timestamptz not null,
  proved_at    timestamptz,
  idle_seconds bigint      not null,
  ends_at      timestamptz not null,
  primary key (session_id)
);
create unique index signed_in_token on signed_in (token_hash);
create index signed_in_account on signed_in (account_id);

create table passkey (
  credential_id text        not null,
  account_id    text        not null,
  name          text        not null,
  public_key    bytea       not null,
  counter       bigint      not null,
  transports    text        not null,
  added_at      timestamptz not null,
  used_at       timestamptz,
  primary key (credential_id)
);
create index passkey_account on passkey (account_id);

-- The secret of a code app, sealed by the installation's key. `last_step` is the newest step of time whose code was
-- taken: a code works once.
create table code_app (
  account_id   text        not null,
  secret       text        not null,
  added_at     timestamptz not null,
  confirmed_at timestamptz,
  last_step    bigint      not null default 0,
  primary key (account_id)
);

create table recovery_code (
  account_id text        not null,
  code_hash  text        not null,
  used_at    timestamptz,
  primary key (account_id, code_hash)
);

create table passkey_question (
  question   text        not null,
  account_id text,
  ends_at    timestamptz not null,
  primary key (question)
);

-- A link can be taken back, and can be for somebody who has an account and lost the way in.
alter table invitation add column made_at timestamptz;
alter table invitation add column revoked_at timestamptz;

-- Opening a record without a partnership, for a stated reason and a bounded time. The person reads it; it is never
-- changed or taken away.
create table emergency_look (
  site_id    uuid        not null,
  subject_id uuid        not null,
  party_id   uuid        not null,
  reason     text        not null check (length(reason) between 10 and 500),
  opened_at  timestamptz not null,
  ends_at    timestamptz not null,
  primary key (site_id, subject_id, party_id, opened_at),
  check (ends_at > opened_at and ends_at <= opened_at + interval '4 hours')
);
select aw_distribute('emergency_look', 'site_id');
grant select, insert on emergency_look to aimwell_app;
alter table emergency_look enable row level security;
create policy emergency_look_seen on emergency_look for select to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0
     and (party_id = nullif(current_setting('app.party', true), '')::uuid
       or strpos(current_setting('app.subjects', true), subject_id::text) > 0));
-- Nobody opens a record in another's name.
create policy emergency_look_added on emergency_look for insert to aimwell_app
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and strpos(current_setting('app.subjects', true), subject_id::text) > 0
     and party_id = nullif(current_setting('app.party', true), '')::uuid);
