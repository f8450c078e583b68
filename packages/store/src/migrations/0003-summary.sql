-- What a site's records add up to, by measure, stratum and month: charts read these rows and never a measurement, so that
-- a chart costs the same after many years. Sums are exact (`numeric`, values to twelve places), so that what was added can be
-- taken away again and nothing drifts. A cell may be kept in several stripes, one for each writer that is at work at once; readers add them up,
-- and a single stripe may stand below zero.
create table summary (
  site_id     uuid     not null,
  measure_id  text     not null,
  stratum     text     not null,
  period      date     not null,
  stripe      smallint not null,
  people      bigint   not null,
  n           bigint   not null,
  total       numeric  not null,
  squares     numeric  not null,
  least       double precision,
  most        double precision,
  is_torn     boolean  not null,
  numerator   bigint   not null,
  denominator bigint   not null,
  level_1     bigint   not null,
  level_2     bigint   not null,
  level_3     bigint   not null,
  level_4     bigint   not null,
  level_5     bigint   not null,
  primary key (site_id, measure_id, stratum, period, stripe)
) with (fillfactor = 70); -- rows that change often find their next version's room on their own page
select aw_distribute('summary', 'site_id');

-- By which version and which strata a site's figures were computed. What was kept by others is rebuilt first.
create table summary_basis (
  site_id uuid not null,
  version bigint not null,
  strata  text not null,
  primary key (site_id)
);
select aw_distribute('summary_basis', 'site_id');

-- The strata that the person was in when the value came, with commas between. They stay with the value: choosing others
-- later does not move what was counted before.
alter table measurement add column strata text not null default '';

grant select, insert, update on summary to aimwell_app;
grant select, insert, update on summary_basis to aimwell_app;

-- Read by the site's team (app.team), written by the write door. Who may see which small group is the reader's matter:
-- a group is small over all stripes, which no policy sees at once.
alter table summary enable row level security;
create policy summary_seen on summary for select to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0
     and (current_setting('app.team', true) = 'open' or current_setting('app.door', true) = 'open'));
create policy summary_added on summary for insert to aimwell_app
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and current_setting('app.door', true) = 'open');
create policy summary_changed on summary for update to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0
     and current_setting('app.door', true) = 'open')
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and current_setting('app.door', true) = 'open');

alter table summary_basis enable row level security;
create policy summary_basis_seen on summary_basis for all to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0)
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and current_setting('app.door', true) = 'open');
