-- A reader's sight reads. Some policies were for everything at once, so that a unit of work that could see a record could
-- also move its head, take away who may see it, note a look in another's name, or change who somebody is at the site.
-- Now each act has a policy of its own: a record is begun, moved, listed and opened by the write door alone; parties, links and
-- the site itself are written by who acts for the site and not as a party.

drop policy subject_seen on subject;
create policy subject_seen on subject for select to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0
     and (current_setting('app.door', true) = 'open' or strpos(current_setting('app.subjects', true), subject_id::text) > 0));
create policy subject_begun on subject for insert to aimwell_app
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and current_setting('app.door', true) = 'open');
create policy subject_moved on subject for update to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0
     and current_setting('app.door', true) = 'open')
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and current_setting('app.door', true) = 'open');

drop policy panel_seen on panel;
create policy panel_seen on panel for select to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0
     and (current_setting('app.door', true) = 'open' or strpos(current_setting('app.subjects', true), subject_id::text) > 0));
create policy panel_listed on panel for insert to aimwell_app
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and current_setting('app.door', true) = 'open');
create policy panel_changed on panel for update to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0
     and current_setting('app.door', true) = 'open')
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and current_setting('app.door', true) = 'open');

drop policy access_seen on access;
revoke delete on access from aimwell_app;
create policy access_seen on access for select to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0
     and (party_id = nullif(current_setting('app.party', true), '')::uuid
       or (current_setting('app.door', true) = 'open' or strpos(current_setting('app.subjects', true), subject_id::text) > 0)));
create policy access_opened on access for insert to aimwell_app
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and current_setting('app.door', true) = 'open');
create policy access_changed on access for update to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0
     and current_setting('app.door', true) = 'open')
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and current_setting('app.door', true) = 'open');

drop policy look_added on look;
create policy look_added on look for insert to aimwell_app
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and strpos(current_setting('app.subjects', true), subject_id::text) > 0
     and party_id = nullif(current_setting('app.party', true), '')::uuid);

drop policy summary_basis_seen on summary_basis;
create policy summary_basis_seen on summary_basis for select to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0);
create policy summary_basis_added on summary_basis for insert to aimwell_app
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and current_setting('app.door', true) = 'open');
create policy summary_basis_changed on summary_basis for update to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0
     and current_setting('app.door', true) = 'open')
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and current_setting('app.door', true) = 'open');

drop policy site_seen on site;
create policy site_seen on site for select to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0);
create policy site_begun on site for insert to aimwell_app
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and nullif(current_setting('app.party', true), '') is null);
create policy site_changed on site for update to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0
     and nullif(current_setting('app.party', true), '') is null)
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and nullif(current_setting('app.party', true), '') is null);

drop policy party_seen on party;
create policy party_seen on party for select to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0);
create policy party_added on party for insert to aimwell_app
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and nullif(current_setting('app.party', true), '') is null);
create policy party_changed on party for update to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0
     and nullif(current_setting('app.party', true), '') is null)
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and nullif(current_setting('app.party', true), '') is null);

-- A link names nobody but by its hash, and is looked up before anyone is signed in: never by who acts as a party.
drop policy invitation_seen on invitation;
create policy invitation_seen on invitation for all to aimwell_app
  using (strpos(current_setting('app.sites', true), site_id::text) > 0
     and nullif(current_setting('app.party', true), '') is null)
  with check (strpos(current_setting('app.sites', true), site_id::text) > 0
     and nullif(current_setting('app.party', true), '') is null);
