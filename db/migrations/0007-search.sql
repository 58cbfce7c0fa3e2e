-- Search past the wall's price (decision 13): `like` isn't leakproof, so under a policy its index goes unused.

create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gin with schema public;

-- Lower case without Polish diacritics; `foldLetters` takes those of other languages away too.
create function app.fold(words text) returns text language sql immutable strict parallel safe
  return lower(translate(words, 'ĄĆĘŁŃÓŚŹŻąćęłńóśźż', 'ACELNOSZZacelnoszz'));

-- The pattern of a text that holds the typed one; `%` and `_` mean themselves.
create function app.holding(typed text) returns text language sql immutable strict parallel safe
  return '%' || regexp_replace(app.fold(typed), '([\\%_])', '\\\1', 'g') || '%';

-- What people search by, in one text; a line break stands between, which nobody types.
create index cases_by_words on cases using gin
  (tenant_id, app.fold(mark || E'\n' || title || E'\n' || party_name) gin_trgm_ops);
create index incoming_by_words on incoming_items using gin
  (tenant_id, app.fold(rpw || E'\n' || title || E'\n' || sender_name) gin_trgm_ops);

-- The owner of the functions below sees these columns of all offices and nothing else; nobody can become her.
create policy search on cases for select to epowiat_search using (true);
create policy search on incoming_items for select to epowiat_search using (true);
grant select (tenant_id, id, mark, title, party_name, state, opened_at) on cases to epowiat_search;
grant select (tenant_id, id, rpw, title, sender_name, registered_at) on incoming_items to epowiat_search;

-- Ids only, of the office in the setting alone. EXECUTE plans for the typed text: a kept plan would not use the index.
create function app.search_cases(typed text, most int) returns table (id uuid)
  language plpgsql stable security definer rows 50 set search_path = pg_catalog, pg_temp as $$
begin
  return query execute
    $q$ select c.id from public.cases c
         where c.tenant_id = $1 and app.fold(c.mark || E'\n' || c.title || E'\n' || c.party_name) like $2
         order by c.state desc, c.opened_at desc, c.id limit $3 $q$
    using current_setting('app.tenant_id')::int, app.holding(typed), most;
end $$;

create function app.search_items(typed text, most int) returns table (id uuid)
  language plpgsql stable security definer rows 50 set search_path = pg_catalog, pg_temp as $$
begin
  return query execute
    $q$ select i.id from public.incoming_items i
         where i.tenant_id = $1 and app.fold(i.rpw || E'\n' || i.title || E'\n' || i.sender_name) like $2
         order by i.registered_at desc, i.id limit $3 $q$
    using current_setting('app.tenant_id')::int, app.holding(typed), most;
end $$;

revoke execute on function app.search_cases, app.search_items from public;
grant execute on function app.search_cases, app.search_items to epowiat_office;

-- To hand them over, the migrating login must be a member of the new owner, who must be let into the schema.
grant epowiat_search to current_user;
grant usage, create on schema app to epowiat_search;
grant usage on schema public to epowiat_search;
alter function app.search_cases owner to epowiat_search;
alter function app.search_items owner to epowiat_search;
revoke create on schema app from epowiat_search;
revoke epowiat_search from current_user;
