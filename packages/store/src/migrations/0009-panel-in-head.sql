-- A record's panel row moves with its head at every append. It stands in the head's own row now: one row is found, checked and
-- written where there were two. Null where nobody wrote one yet.
alter table subject add column panel_line text;
update subject set panel_line = panel.line
  from panel where panel.site_id = subject.site_id and panel.subject_id = subject.subject_id;
drop table panel;

-- Nobody asks what the last append added: the one that comes says what it builds on. What kind of record it is follows from
-- whose it is, and is compared with that; a check and a seal that the database worked out at every append guarded it before.
alter table subject drop column if exists seal;
alter table subject drop constraint if exists subject_kind_check;
alter table subject drop column grew, drop column measured_grew;
