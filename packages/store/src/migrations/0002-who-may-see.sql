-- Row-level security. The application's role owns no table, and can neither bypass it nor switch it off; the owner, who
-- migrates, verifies and rebuilds, sees everything. Each unit of work says, by settings
-- that end with its transaction, at which sites it acts (app.sites), for which records (app.subjects), as whom
-- (app.party), and which kinds of entries it may see (app.scopes). What is not set is not seen.
--
-- Ids are looked for in the setting's text: a UUID has one length and no comma, so it is found only where it stands whole.
-- Turning the text into an array instead would be done again for every row, and made the append several times slower. The
-- write door (app.door) is held to its sites only: it names each record in its one statement, and a list of all the records
-- of a batch would be searched again for every row of it.

grant usage on schema public to aimwell_app;
grant select on site to aimwell_app;
grant insert, update on site to aimwell_app;
grant select, insert, update on party, subject, panel, access, invitation to aimwell_app;
grant delete on access to aimwell_app;
grant select, insert on entry, measurement, look to aimwell_app;

alter table site enable row level security;
create policy site_seen on site for all to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0)
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0);

alter table party enable row level security;
create policy party_seen on party for all to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0)
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0);

alter table invitation enable row level security;
create policy invitation_seen on invitation for all to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0)
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0);

alter table subject enable row level security;
create policy subject_seen on subject for all to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0
     and (current_setting('app.door', true) = 'open' or strpos(current_setting('app.subjects', true), subject_id::text) > 0))
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and (current_setting('app.door', true) = 'open' or strpos(current_setting('app.subjects', true), subject_id::text) > 0));

alter table entry enable row level security;
create policy entry_seen on entry for select to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0
     and (current_setting('app.door', true) = 'open' or strpos(current_setting('app.subjects', true), subject_id::text) > 0)
     and (current_setting('app.scopes', true) = 'all'
       or scope = any (string_to_array(nullif(current_setting('app.scopes', true), ''), ',')))
     and (private_to is null
       or private_to = nullif(current_setting('app.party', true), '')::uuid
       or current_setting('app.door', true) = 'open'));
create policy entry_added on entry for insert to aimwell_app
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and current_setting('app.door', true) = 'open');

alter table measurement enable row level security;
create policy measurement_seen on measurement for select to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0
     and (current_setting('app.door', true) = 'open' or strpos(current_setting('app.subjects', true), subject_id::text) > 0)
     and (current_setting('app.scopes', true) = 'all'
       or 'measure' = any (string_to_array(nullif(current_setting('app.scopes', true), ''), ','))));
create policy measurement_added on measurement for insert to aimwell_app
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and current_setting('app.door', true) = 'open');

alter table panel enable row level security;
create policy panel_seen on panel for all to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0
     and (current_setting('app.door', true) = 'open' or strpos(current_setting('app.subjects', true), subject_id::text) > 0))
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and current_setting('app.door', true) = 'open');

-- A party sees its own rows of access; the write door and the record's readers see those of the records at hand.
alter table access enable row level security;
create policy access_seen on access for all to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0
     and (party_id = nullif(current_setting('app.party', true), '')::uuid
       or (current_setting('app.door', true) = 'open' or strpos(current_setting('app.subjects', true), subject_id::text) > 0)))
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and current_setting('app.door', true) = 'open');

alter table look enable row level security;
create policy look_seen on look for select to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0
     and (current_setting('app.door', true) = 'open' or strpos(current_setting('app.subjects', true), subject_id::text) > 0));
create policy look_added on look for insert to aimwell_app
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and (current_setting('app.door', true) = 'open' or strpos(current_setting('app.subjects', true), subject_id::text) > 0));
