-- Whoever registers a letter is told when a scan of hers came in by another number already.
create index incoming_files_by_file on incoming_files (tenant_id, file_id);

-- An office may only order a link. What proves it is made when its mail is written, by who sends it.
revoke insert on password_links from epowiat_office;
grant insert (id, user_id, purpose, sender, created_at, due_at) on password_links to epowiat_office;

-- The county opens staff accounts; what signs their owners in is not its concern.
revoke select on users from epowiat_county;
grant select (id, kind, email) on users to epowiat_county;
