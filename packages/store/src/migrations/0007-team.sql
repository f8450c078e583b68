-- A record whose subject is its site is the team's: nobody opens it in an emergency, and no figure counts it as a person.
-- Notes about a place, which were there before teams were, had begun such records as a person's.
update subject set kind = 'team' where subject_id = site_id;
