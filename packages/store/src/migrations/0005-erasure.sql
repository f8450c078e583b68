-- What is left of a record that was erased: that there was one, how long it was, the hashes that it ended with, and when
-- and why it went. An erasure is a step of the record's chain, so that nobody goes on from what is gone, and whoever kept
-- a copy can still show that it was this record.
create table erasure (
  site_id       uuid        not null,
  subject_id    uuid        not null,
  seq           bigint      not null,
  head          text        not null,
  measured      bigint      not null,
  measured_head text        not null,
  erased_at     timestamptz not null,
  because       text        not null,
  primary key (site_id, subject_id, seq)
);
select aw_distribute('erasure', 'site_id');

-- Only the owner erases. The application may know that a record was erased.
grant select on erasure to aimwell_app;
alter table erasure enable row level security;
create policy erasure_seen on erasure for select to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0);
