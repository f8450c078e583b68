-- The record. `site_id` leads every key, so that every table can be spread by site; policies are plain expressions
-- over settings; there are no triggers. Each table is made without foreign keys, then spread, then given its keys.

create or replace function aw_distribute(table_name text, column_name text) returns void
language plpgsql as $$
begin
  -- Does nothing on one server; on a cluster it spreads the table, or copies it to every node when no column is named.
  if exists (select from pg_extension where extname = 'citus') then
    if column_name is null then
      execute format('select create_reference_table(%L)', table_name);
    else
      execute format('select create_distributed_table(%L, %L)', table_name, column_name);
    end if;
  end if;
end
$$;

create table site (
  site_id    uuid        not null,
  name       text        not null,
  is_demo    boolean     not null default false,
  help_fast  text        not null default '[]',
  created_at timestamptz not null,
  primary key (site_id)
);
select aw_distribute('site', null);

-- Who can stand in a record. A person's party id is also the id of the person's record.
create table party (
  site_id    uuid        not null,
  party_id   uuid        not null,
  kind       text        not null check (kind in ('person', 'supporter', 'professional', 'system')),
  name       text        not null,
  what       text,
  is_lead    boolean     not null default false,
  account_id text,
  created_at timestamptz not null,
  primary key (site_id, party_id)
);
select aw_distribute('party', 'site_id');
create index party_account on party (site_id, account_id) where account_id is not null;

-- The head of each record: how long it is, and the hash of its newest row. `grew` is what the last append added: the
-- statement that appends checks by it that nobody else appended in between.
create table subject (
  site_id       uuid   not null,
  subject_id    uuid   not null,
  kind          text   not null check (kind in ('person', 'team', 'network', 'learner')),
  seq           bigint not null,
  grew          bigint not null,
  head          text   not null,
  measured      bigint not null,
  measured_grew bigint not null,
  measured_head text   not null,
  primary key (site_id, subject_id)
) with (fillfactor = 70); -- rows that change often find their next version's room on their own page
select aw_distribute('subject', 'site_id');

-- One row an entry. `line` is the entry as its readers get it: reads pass it through and never parse it.
create table entry (
  site_id     uuid        not null,
  subject_id  uuid        not null,
  seq         bigint      not null,
  entry_id    uuid        not null,
  type        text        not null,
  scope       text        not null,
  private_to  uuid,
  recorded_at timestamptz not null,
  line        text        not null,
  hash        text        not null,
  primary key (site_id, subject_id, seq)
);
select aw_distribute('entry', 'site_id');
create unique index entry_once on entry (site_id, entry_id);

-- One row a value. A correction is a new row that names the one it replaces.
create table measurement (
  site_id        uuid             not null,
  subject_id     uuid             not null,
  n              bigint           not null,
  measurement_id uuid             not null,
  measure_id     text             not null,
  taken_at       timestamptz      not null,
  value          double precision not null,
  by_party       uuid             not null,
  as_role        text             not null,
  replaces       uuid,
  recorded_at    timestamptz      not null,
  hash           text             not null,
  primary key (site_id, subject_id, n)
);
select aw_distribute('measurement', 'site_id');
create unique index measurement_once on measurement (site_id, measurement_id);
create index measurement_series on measurement (site_id, subject_id, measure_id, taken_at desc, n desc)
  include (measurement_id, value, by_party, replaces);
create index measurement_replaced on measurement (site_id, subject_id, replaces) where replaces is not null;

-- Who may see a record now, and what of it: taken from its partnerships and grants in the append's own statement.
create table access (
  site_id    uuid not null,
  subject_id uuid not null,
  party_id   uuid not null,
  as_role    text not null,
  scopes     text not null,
  until      date,
  primary key (site_id, subject_id, party_id)
);
select aw_distribute('access', 'site_id');
create index access_of_party on access (site_id, party_id);

-- One row a person for the lists of professionals, kept in the append's own statement.
create table panel (
  site_id    uuid   not null,
  subject_id uuid   not null,
  seq        bigint not null,
  line       text   not null,
  primary key (site_id, subject_id)
) with (fillfactor = 70);
select aw_distribute('panel', 'site_id');

-- Who looked at a record, at most once an hour for each reader.
create table look (
  site_id    uuid        not null,
  subject_id uuid        not null,
  party_id   uuid        not null,
  as_role    text        not null,
  hour       timestamptz not null,
  primary key (site_id, subject_id, party_id, hour)
);
select aw_distribute('look', 'site_id');

-- Links that let somebody in. Only a hash of the token is kept, and a link works once.
create table invitation (
  site_id     uuid        not null,
  token_hash  text        not null,
  as_role     text        not null,
  subject_id  uuid,
  name        text        not null,
  details     text        not null,
  invited_by  uuid        not null,
  expires_at  timestamptz not null,
  accepted_at timestamptz,
  primary key (site_id, token_hash)
);
select aw_distribute('invitation', 'site_id');

alter table party add constraint party_site foreign key (site_id) references site (site_id);
alter table subject add constraint subject_site foreign key (site_id) references site (site_id);

-- No foreign keys from the record's rows to their subject: the one statement that adds them joins them with the head
-- that it moved, and a check of each row against a row just written would only cost time.
