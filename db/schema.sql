-- Written by `npm run schema` from the database's catalogue. Don't edit: write a migration.

-- Functions

CREATE OR REPLACE FUNCTION app.fold(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(translate(words, 'ĄĆĘŁŃÓŚŹŻąćęłńóśźż'::text, 'ACELNOSZZacelnoszz'::text))
;
CREATE OR REPLACE FUNCTION app.holding(typed text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (('%'::text || regexp_replace(app.fold(typed), '([\\%_])'::text, '\\\1'::text, 'g'::text)) || '%'::text)
;
CREATE OR REPLACE FUNCTION app.now()
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  if coalesce(current_setting('app.tenant_id', true), '') = '' then
    return transaction_timestamp();
  end if;
  return coalesce(
    (select frozen_at from public.tenant_clocks
      where tenant_id = current_setting('app.tenant_id')::int),
    transaction_timestamp());
end $function$
;
CREATE OR REPLACE PROCEDURE app.open_to_filing(IN walled regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format(
    'create policy filing on %s for all to epowiat_filing '
    'using (tenant_id = current_setting(''app.tenant_id'')::int '
    '  and resident_id = current_setting(''app.resident_id'')::uuid) '
    'with check (tenant_id = current_setting(''app.tenant_id'')::int '
    '  and resident_id = current_setting(''app.resident_id'')::uuid)', walled);
end $procedure$
;
CREATE OR REPLACE PROCEDURE app.open_to_resident(IN walled regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format(
    'create policy resident on %s for all to epowiat_resident '
    'using (resident_id = current_setting(''app.resident_id'')::uuid) '
    'with check (resident_id = current_setting(''app.resident_id'')::uuid)', walled);
end $procedure$
;
CREATE OR REPLACE FUNCTION app.search_cases(typed text, most integer)
 RETURNS TABLE(id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 50
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return query execute
    $q$ select c.id from public.cases c
         where c.tenant_id = $1 and app.fold(c.mark || E'\n' || c.title || E'\n' || c.party_name) like $2
         order by c.state desc, c.opened_at desc, c.id limit $3 $q$
    using current_setting('app.tenant_id')::int, app.holding(typed), most;
end $function$
;
CREATE OR REPLACE FUNCTION app.search_items(typed text, most integer)
 RETURNS TABLE(id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 50
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return query execute
    $q$ select i.id from public.incoming_items i
         where i.tenant_id = $1 and app.fold(i.rpw || E'\n' || i.title || E'\n' || i.sender_name) like $2
         order by i.registered_at desc, i.id limit $3 $q$
    using current_setting('app.tenant_id')::int, app.holding(typed), most;
end $function$
;
CREATE OR REPLACE PROCEDURE app.wall_by_tenant(IN walled regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %s enable row level security', walled);
  execute format('alter table %s force row level security', walled);
  execute format(
    'create policy office on %s for all to epowiat_office '
    'using (tenant_id = current_setting(''app.tenant_id'')::int) '
    'with check (tenant_id = current_setting(''app.tenant_id'')::int)', walled);
end $procedure$
;
CREATE OR REPLACE FUNCTION app.wall_now()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE
RETURN transaction_timestamp()
;

-- Tables

create table approvals (
  tenant_id integer not null,
  id uuid not null,
  document_id uuid not null,
  version_number integer not null,
  sha256 text not null,
  person_id uuid not null,
  person_name text not null,
  person_position text not null,
  verdict text not null,
  remarks text,
  decided_at timestamp with time zone not null
);
create table assignments (
  tenant_id integer not null,
  id uuid not null,
  incoming_item_id uuid not null,
  author_id uuid not null,
  unit_id uuid not null,
  person_id uuid,
  is_lead boolean not null default true,
  instructions text not null,
  due_on date,
  assigned_at timestamp with time zone not null,
  parent_id uuid,
  state text not null,
  return_reason text
);
create table attempts (
  key text not null,
  failures integer not null,
  window_started_at timestamp with time zone not null,
  blocked_until timestamp with time zone
);
create table authorisations (
  tenant_id integer not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  extent text not null,
  valid_from date not null,
  valid_to date
);
create table case_clocks (
  tenant_id integer not null,
  case_id uuid not null,
  basis text not null,
  term_amount integer not null,
  term_unit text not null,
  start_event text not null,
  started_on date not null,
  finished_on date
);
create table case_parties (
  tenant_id integer not null,
  id uuid not null,
  case_id uuid not null,
  name text not null,
  address text not null,
  role text not null,
  resident_id uuid,
  channel text not null,
  represents_id uuid,
  ended_on date,
  ade text
);
create table cases (
  tenant_id integer not null,
  id uuid not null,
  mark text not null,
  unit_id uuid not null,
  unit_symbol text not null,
  jrwa_symbol text not null,
  number integer not null,
  group_number integer,
  year integer not null,
  title text not null,
  category text not null,
  service text,
  party_name text not null,
  resident_case_id uuid,
  handler_id uuid not null,
  state text not null,
  stage text not null,
  awaits_handler boolean not null default true,
  started_on date not null,
  opened_at timestamp with time zone not null,
  closed_on date,
  closing_note text,
  due_on date,
  is_paused boolean not null default false,
  due_explained jsonb,
  clock_read_on date,
  version integer not null default 1
);
create table clock_exclusions (
  tenant_id integer not null,
  id uuid not null,
  case_id uuid not null,
  reason text not null,
  article text not null,
  starts_on date not null,
  ends_on date
);
create table clock_extensions (
  tenant_id integer not null,
  id uuid not null,
  case_id uuid not null,
  notice_on date not null,
  new_due_on date not null,
  document_id uuid
);
create table counters (
  tenant_id integer not null,
  series text not null,
  year integer not null,
  last_number integer not null
);
create table county_roles (
  user_id uuid not null,
  role text not null,
  granted_at timestamp with time zone not null
);
create table deliveries (
  tenant_id integer not null,
  id uuid not null,
  outgoing_item_id uuid not null,
  document_id uuid not null,
  case_id uuid not null,
  channel text not null,
  addressee text not null,
  state text not null,
  sent_at timestamp with time zone not null,
  fiction_on date,
  opened_at timestamp with time zone,
  received_on date,
  receiver text,
  first_notice_on date,
  second_notice_on date,
  is_refused boolean not null default false,
  effective_on date,
  basis text,
  confirmed_by uuid,
  proof_file_id uuid,
  party_id uuid,
  replaced_by uuid
);
create table document_enclosures (
  tenant_id integer not null,
  document_id uuid not null,
  version_number integer not null,
  file_id uuid not null,
  position integer not null
);
create table document_versions (
  tenant_id integer not null,
  document_id uuid not null,
  number integer not null,
  fields jsonb not null,
  letter jsonb not null,
  sha256 text not null,
  author_id uuid not null,
  written_at timestamp with time zone not null
);
create table documents (
  tenant_id integer not null,
  id uuid not null,
  case_id uuid not null,
  kind text not null,
  type text not null,
  title text not null,
  state text not null,
  incoming_item_id uuid,
  file_id uuid,
  template text,
  author_id uuid,
  version_number integer not null default 1,
  awaits_person_id uuid,
  added_at timestamp with time zone not null
);
create table draft_files (
  tenant_id integer not null,
  id uuid not null,
  resident_id uuid not null,
  draft_id uuid not null,
  field text not null,
  sha256 text not null,
  name text not null,
  media_type text not null,
  size_bytes integer not null,
  added_at timestamp with time zone not null
);
create table draft_writers (
  tenant_id integer not null,
  document_id uuid not null,
  person_id uuid not null,
  since timestamp with time zone not null,
  seen_at timestamp with time zone not null
);
create table drafts (
  tenant_id integer not null,
  id uuid not null,
  resident_id uuid not null,
  kind text not null,
  resident_case_id uuid,
  letter_id uuid,
  service text not null,
  form_version integer not null,
  answers jsonb not null,
  saved_pages jsonb not null,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);
create table event_blocks (
  tenant_id integer not null,
  number integer not null,
  previous_hash text not null,
  hash text not null,
  event_count integer not null,
  sealed_at timestamp with time zone not null
);
create table event_seals (
  tenant_id integer not null,
  event_id uuid not null,
  block_number integer not null,
  position integer not null,
  event_hash text not null
);
create table events (
  tenant_id integer not null,
  id uuid not null,
  at timestamp with time zone not null,
  wall_at timestamp with time zone not null,
  ordinal integer not null,
  type text not null,
  person_id uuid,
  person_name text not null,
  person_position text,
  case_id uuid,
  incoming_item_id uuid,
  document_id uuid,
  data jsonb not null
);
create table fees (
  tenant_id integer not null,
  id uuid not null,
  case_id uuid not null,
  document_id uuid,
  title text not null,
  amount_grosze integer not null,
  payee text not null,
  charged_on date not null,
  paid_on date,
  payment_note text
);
create table files (
  tenant_id integer not null,
  id uuid not null,
  sha256 text not null,
  name text not null,
  media_type text not null,
  size_bytes integer not null,
  added_at timestamp with time zone not null
);
create table incoming_files (
  tenant_id integer not null,
  id uuid not null,
  incoming_item_id uuid not null,
  file_id uuid not null,
  position integer not null
);
create table incoming_items (
  tenant_id integer not null,
  id uuid not null,
  rpw text not null,
  year integer not null,
  number integer not null,
  registered_at timestamp with time zone not null,
  received_on date not null,
  letter_on date,
  sender_name text not null,
  sender_kind text not null,
  sender_address text not null,
  sender_mark text,
  title text not null,
  document_kind text not null,
  channel text not null,
  access text not null,
  dcmi_type text not null default 'Text'::text,
  attachment_count integer not null,
  scan text not null,
  remarks text,
  submission_id uuid,
  resident_case_id uuid,
  suggested_jrwa text,
  unit_id uuid,
  person_id uuid,
  case_id uuid,
  state text not null,
  version integer not null default 1,
  corrected_at timestamp with time zone,
  annulled_at timestamp with time zone,
  annulment_reason text
);
create table jrwa_classes (
  tenant_id integer not null,
  id uuid not null,
  symbol text not null,
  parent_symbol text,
  title text not null,
  category text,
  notes text not null,
  verified text not null,
  confirmed_at timestamp with time zone,
  confirmed_by uuid,
  valid_from date not null,
  valid_to date
);
create table mails (
  tenant_id integer not null,
  id uuid not null,
  recipient text not null,
  template text not null,
  data jsonb not null,
  case_id uuid,
  message_id text not null,
  state text not null,
  answer text,
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone
);
create table notices (
  tenant_id integer not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  data jsonb not null,
  case_id uuid,
  incoming_item_id uuid,
  document_id uuid,
  created_at timestamp with time zone not null,
  read_at timestamp with time zone,
  settled_at timestamp with time zone
);
create table office_contacts (
  tenant_id integer not null,
  id uuid not null,
  kind text not null,
  name text not null,
  email text,
  phone text,
  valid_from date not null,
  valid_to date
);
create table office_identities (
  tenant_id integer not null,
  id uuid not null,
  valid_from date not null,
  valid_to date,
  kind text not null,
  teryt text not null,
  head_title text not null,
  status text not null
);
create table office_keys (
  tenant_id integer not null,
  id text not null,
  public_key text not null,
  sealed_private_key text not null,
  created_at timestamp with time zone not null,
  retired_at timestamp with time zone
);
create table office_profiles (
  tenant_id integer not null,
  short_name text not null,
  official_name text,
  official_name_status text not null,
  unit_name text not null,
  seat_city text not null,
  street text,
  postcode text,
  postcode_status text,
  phone text,
  email text,
  website text,
  bip_url text,
  opening_hours text,
  epuap_box text,
  edelivery_address text,
  population integer,
  coordinates jsonb,
  localities jsonb,
  note text,
  sources jsonb not null,
  higher_authority text not null
);
create table officers (
  tenant_id integer not null,
  person_id uuid not null,
  user_id uuid not null,
  name text not null,
  position text not null,
  unit_id uuid not null,
  roles jsonb not null,
  authorised jsonb not null
);
create table outbox (
  tenant_id integer not null,
  id uuid not null,
  topic text not null,
  key text not null,
  payload jsonb not null,
  created_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  attempts integer not null default 0,
  claimed_until timestamp with time zone,
  done_at timestamp with time zone,
  failed_at timestamp with time zone,
  last_error text
);
create table outgoing_items (
  tenant_id integer not null,
  id uuid not null,
  year integer not null,
  number integer not null,
  document_id uuid not null,
  case_id uuid not null,
  case_mark text not null,
  addressee text not null,
  address text not null,
  channel text not null,
  manner text not null,
  handed_over_on date not null,
  registered_at timestamp with time zone not null,
  enclosure_count integer not null default 0
);
create table password_links (
  id uuid not null,
  user_id uuid not null,
  purpose text not null,
  sender text not null,
  token_hash text,
  expires_at timestamp with time zone,
  created_at timestamp with time zone not null,
  attempts integer not null default 0,
  due_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  failed_at timestamp with time zone,
  answer text,
  return_to text
);
create table people (
  tenant_id integer not null,
  id uuid not null,
  user_id uuid not null,
  first_name text not null,
  last_name text not null,
  email text not null,
  mail_notices boolean not null default true
);
create table positions (
  tenant_id integer not null,
  id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  title text not null,
  initials text not null,
  valid_from date not null,
  valid_to date
);
create table receipts (
  tenant_id integer not null,
  id uuid not null,
  resident_id uuid not null,
  submission_id uuid not null,
  rpw text not null,
  canonical text not null,
  signature text not null,
  key_id text not null,
  check_hash text not null,
  issued_at timestamp with time zone not null
);
create table resident_cases (
  tenant_id integer not null,
  id uuid not null,
  resident_id uuid not null,
  service text not null,
  title text not null,
  rpw text not null,
  case_mark text,
  stage text not null,
  stage_data jsonb not null,
  handler text,
  unit_name text,
  started_on date not null,
  due_on date,
  due_explained jsonb,
  lookup_hash text not null,
  updated_at timestamp with time zone not null
);
create table resident_letters (
  tenant_id integer not null,
  id uuid not null,
  resident_id uuid not null,
  resident_case_id uuid not null,
  document_kind text not null,
  title text not null,
  first_line text not null,
  arrived_at timestamp with time zone not null,
  fiction_on date not null,
  opened_at timestamp with time zone,
  effective_on date,
  appeal_due_on date,
  answer_days integer,
  answer_due_on date,
  answered_at timestamp with time zone,
  sha256 text not null,
  file_name text not null,
  size_bytes integer not null,
  enclosures jsonb not null default '[]'::jsonb
);
create table resident_steps (
  tenant_id integer not null,
  id uuid not null,
  resident_id uuid not null,
  resident_case_id uuid not null,
  at timestamp with time zone not null,
  ordinal integer not null,
  kind text not null,
  data jsonb not null
);
create table residents (
  resident_id uuid not null,
  user_id uuid not null,
  email text not null,
  first_name text not null,
  last_name text not null,
  pesel text,
  confirmed_at timestamp with time zone
);
create table role_grants (
  tenant_id integer not null,
  id uuid not null,
  person_id uuid not null,
  role text not null,
  valid_from date not null,
  valid_to date
);
create table sessions (
  id text not null,
  user_id uuid not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  trusted_at timestamp with time zone
);
create table signatures (
  tenant_id integer not null,
  id uuid not null,
  document_id uuid not null,
  version_number integer not null,
  person_id uuid not null,
  person_name text not null,
  person_position text not null,
  kind text not null,
  statement text not null,
  signature text not null,
  key_id text not null,
  file_sha256 text not null,
  signed_at timestamp with time zone not null
);
create table submission_files (
  tenant_id integer not null,
  id uuid not null,
  resident_id uuid not null,
  submission_id uuid not null,
  field text not null,
  sha256 text not null,
  name text not null,
  media_type text not null,
  size_bytes integer not null
);
create table submissions (
  tenant_id integer not null,
  id uuid not null,
  resident_id uuid not null,
  kind text not null,
  resident_case_id uuid not null,
  service text not null,
  form_version integer not null,
  form_hash text not null,
  canonical text not null,
  sha256 text not null,
  sender_name text not null,
  submitted_at timestamp with time zone not null
);
create table substitutions (
  tenant_id integer not null,
  id uuid not null,
  absent_person_id uuid not null,
  substitute_person_id uuid not null,
  starts_on date not null,
  ends_on date not null
);
create table tenant_clocks (
  tenant_id integer not null,
  environment text not null default 'training'::text,
  frozen_at timestamp with time zone not null
);
create table tenants (
  id integer not null,
  slug text not null,
  environment text not null,
  base_system text not null default 'ezd'::text,
  created_at timestamp with time zone not null
);
create table unit_symbols (
  tenant_id integer not null,
  year integer not null,
  symbol text not null,
  unit_id uuid not null
);
create table units (
  tenant_id integer not null,
  id uuid not null,
  parent_id uuid,
  symbol text not null,
  name text not null,
  is_illustrative boolean not null default false,
  valid_from date not null,
  valid_to date
);
create table unopened (
  tenant_id integer not null,
  person_id uuid not null,
  thing_id uuid not null
);
create table users (
  id uuid not null,
  kind text not null,
  email text not null,
  password_hash text,
  totp_secret text,
  totp_step integer,
  blocked_at timestamp with time zone,
  created_at timestamp with time zone not null
);

-- Constraints

alter table approvals add constraint approvals_pkey PRIMARY KEY (tenant_id, id);
alter table approvals add constraint approvals_tenant_id_document_id_version_number_fkey FOREIGN KEY (tenant_id, document_id, version_number) REFERENCES document_versions(tenant_id, document_id, number);
alter table approvals add constraint approvals_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES people(tenant_id, id);
alter table approvals add constraint approvals_verdict_check CHECK ((verdict = ANY (ARRAY['approved'::text, 'returned'::text])));
alter table assignments add constraint assignments_pkey PRIMARY KEY (tenant_id, id);
alter table assignments add constraint assignments_tenant_id_author_id_fkey FOREIGN KEY (tenant_id, author_id) REFERENCES people(tenant_id, id);
alter table assignments add constraint assignments_tenant_id_incoming_item_id_fkey FOREIGN KEY (tenant_id, incoming_item_id) REFERENCES incoming_items(tenant_id, id);
alter table assignments add constraint assignments_tenant_id_parent_id_fkey FOREIGN KEY (tenant_id, parent_id) REFERENCES assignments(tenant_id, id);
alter table assignments add constraint assignments_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES people(tenant_id, id);
alter table assignments add constraint assignments_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES units(tenant_id, id);
alter table assignments add constraint assignments_state_check CHECK ((state = ANY (ARRAY['active'::text, 'returned'::text, 'replaced'::text, 'taken'::text, 'withdrawn'::text])));
alter table attempts add constraint attempts_pkey PRIMARY KEY (key);
alter table authorisations add constraint authorisations_pkey PRIMARY KEY (tenant_id, id);
alter table authorisations add constraint authorisations_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table authorisations add constraint authorisations_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES people(tenant_id, id);
alter table authorisations add constraint authorisations_kind_check CHECK ((kind = ANY (ARRAY['data-processing'::text, 'signing'::text])));
alter table case_clocks add constraint case_clocks_pkey PRIMARY KEY (tenant_id, case_id);
alter table case_clocks add constraint case_clocks_tenant_id_case_id_fkey FOREIGN KEY (tenant_id, case_id) REFERENCES cases(tenant_id, id);
alter table case_clocks add constraint case_clocks_term_unit_check CHECK ((term_unit = ANY (ARRAY['days'::text, 'weeks'::text, 'months'::text, 'years'::text])));
alter table case_parties add constraint case_parties_pkey PRIMARY KEY (tenant_id, id);
alter table case_parties add constraint case_parties_tenant_id_case_id_fkey FOREIGN KEY (tenant_id, case_id) REFERENCES cases(tenant_id, id);
alter table case_parties add constraint case_parties_tenant_id_represents_id_fkey FOREIGN KEY (tenant_id, represents_id) REFERENCES case_parties(tenant_id, id);
alter table case_parties add constraint case_parties_channel_check CHECK ((channel = ANY (ARRAY['account'::text, 'paper'::text])));
alter table case_parties add constraint case_parties_check CHECK (((role = 'attorney'::text) = (represents_id IS NOT NULL)));
alter table case_parties add constraint case_parties_role_check CHECK ((role = ANY (ARRAY['applicant'::text, 'party'::text, 'attorney'::text])));
alter table cases add constraint cases_tenant_id_mark_key UNIQUE (tenant_id, mark);
alter table cases add constraint cases_pkey PRIMARY KEY (tenant_id, id);
alter table cases add constraint cases_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table cases add constraint cases_tenant_id_handler_id_fkey FOREIGN KEY (tenant_id, handler_id) REFERENCES people(tenant_id, id);
alter table cases add constraint cases_tenant_id_resident_case_id_fkey FOREIGN KEY (tenant_id, resident_case_id) REFERENCES resident_cases(tenant_id, id);
alter table cases add constraint cases_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES units(tenant_id, id);
alter table cases add constraint cases_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])));
alter table clock_exclusions add constraint clock_exclusions_pkey PRIMARY KEY (tenant_id, id);
alter table clock_exclusions add constraint clock_exclusions_tenant_id_case_id_fkey FOREIGN KEY (tenant_id, case_id) REFERENCES cases(tenant_id, id);
alter table clock_extensions add constraint clock_extensions_pkey PRIMARY KEY (tenant_id, id);
alter table clock_extensions add constraint clock_extensions_tenant_id_case_id_fkey FOREIGN KEY (tenant_id, case_id) REFERENCES cases(tenant_id, id);
alter table counters add constraint counters_pkey PRIMARY KEY (tenant_id, series, year);
alter table counters add constraint counters_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table counters add constraint counters_last_number_check CHECK ((last_number > 0));
alter table county_roles add constraint county_roles_pkey PRIMARY KEY (user_id, role);
alter table county_roles add constraint county_roles_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);
alter table county_roles add constraint county_roles_role_check CHECK ((role = ANY (ARRAY['county-admin'::text, 'project-coordinator'::text, 'trainer'::text])));
alter table deliveries add constraint deliveries_pkey PRIMARY KEY (tenant_id, id);
alter table deliveries add constraint deliveries_tenant_id_case_id_fkey FOREIGN KEY (tenant_id, case_id) REFERENCES cases(tenant_id, id);
alter table deliveries add constraint deliveries_tenant_id_confirmed_by_fkey FOREIGN KEY (tenant_id, confirmed_by) REFERENCES people(tenant_id, id);
alter table deliveries add constraint deliveries_tenant_id_document_id_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES documents(tenant_id, id);
alter table deliveries add constraint deliveries_tenant_id_outgoing_item_id_fkey FOREIGN KEY (tenant_id, outgoing_item_id) REFERENCES outgoing_items(tenant_id, id);
alter table deliveries add constraint deliveries_tenant_id_party_id_fkey FOREIGN KEY (tenant_id, party_id) REFERENCES case_parties(tenant_id, id);
alter table deliveries add constraint deliveries_tenant_id_proof_file_id_fkey FOREIGN KEY (tenant_id, proof_file_id) REFERENCES files(tenant_id, id);
alter table deliveries add constraint deliveries_tenant_id_replaced_by_fkey FOREIGN KEY (tenant_id, replaced_by) REFERENCES deliveries(tenant_id, id);
alter table deliveries add constraint deliveries_channel_check CHECK ((channel = ANY (ARRAY['account'::text, 'paper'::text])));
alter table deliveries add constraint deliveries_state_check CHECK ((state = ANY (ARRAY['sent'::text, 'delivered'::text, 'failed'::text])));
alter table document_enclosures add constraint document_enclosures_pkey PRIMARY KEY (tenant_id, document_id, version_number, file_id);
alter table document_enclosures add constraint document_enclosures_tenant_id_document_id_version_number_fkey FOREIGN KEY (tenant_id, document_id, version_number) REFERENCES document_versions(tenant_id, document_id, number);
alter table document_enclosures add constraint document_enclosures_tenant_id_file_id_fkey FOREIGN KEY (tenant_id, file_id) REFERENCES files(tenant_id, id);
alter table document_versions add constraint document_versions_pkey PRIMARY KEY (tenant_id, document_id, number);
alter table document_versions add constraint document_versions_tenant_id_author_id_fkey FOREIGN KEY (tenant_id, author_id) REFERENCES people(tenant_id, id);
alter table document_versions add constraint document_versions_tenant_id_document_id_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES documents(tenant_id, id);
alter table documents add constraint documents_pkey PRIMARY KEY (tenant_id, id);
alter table documents add constraint documents_tenant_id_author_id_fkey FOREIGN KEY (tenant_id, author_id) REFERENCES people(tenant_id, id);
alter table documents add constraint documents_tenant_id_awaits_person_id_fkey FOREIGN KEY (tenant_id, awaits_person_id) REFERENCES people(tenant_id, id);
alter table documents add constraint documents_tenant_id_case_id_fkey FOREIGN KEY (tenant_id, case_id) REFERENCES cases(tenant_id, id);
alter table documents add constraint documents_tenant_id_file_id_fkey FOREIGN KEY (tenant_id, file_id) REFERENCES files(tenant_id, id);
alter table documents add constraint documents_tenant_id_incoming_item_id_fkey FOREIGN KEY (tenant_id, incoming_item_id) REFERENCES incoming_items(tenant_id, id);
alter table documents add constraint documents_kind_check CHECK ((kind = ANY (ARRAY['incoming'::text, 'outgoing'::text, 'internal'::text])));
alter table documents add constraint documents_state_check CHECK ((state = ANY (ARRAY['filed'::text, 'draft'::text, 'in-approval'::text, 'returned'::text, 'approved'::text, 'signed'::text, 'dispatched'::text, 'delivered'::text, 'withdrawn'::text])));
alter table draft_files add constraint draft_files_pkey PRIMARY KEY (tenant_id, id);
alter table draft_files add constraint draft_files_tenant_id_draft_id_fkey FOREIGN KEY (tenant_id, draft_id) REFERENCES drafts(tenant_id, id) ON DELETE CASCADE;
alter table draft_files add constraint draft_files_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text));
alter table draft_writers add constraint draft_writers_pkey PRIMARY KEY (tenant_id, document_id, person_id);
alter table draft_writers add constraint draft_writers_tenant_id_document_id_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES documents(tenant_id, id);
alter table draft_writers add constraint draft_writers_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES people(tenant_id, id);
alter table drafts add constraint drafts_pkey PRIMARY KEY (tenant_id, id);
alter table drafts add constraint drafts_resident_id_fkey FOREIGN KEY (resident_id) REFERENCES residents(resident_id);
alter table drafts add constraint drafts_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table drafts add constraint drafts_kind_check CHECK ((kind = ANY (ARRAY['application'::text, 'supplement'::text, 'appeal'::text, 'letter'::text, 'withdrawal'::text])));
alter table event_blocks add constraint event_blocks_pkey PRIMARY KEY (tenant_id, number);
alter table event_blocks add constraint event_blocks_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table event_blocks add constraint event_blocks_event_count_check CHECK ((event_count > 0));
alter table event_blocks add constraint event_blocks_number_check CHECK ((number > 0));
alter table event_seals add constraint event_seals_tenant_id_block_number_position_key UNIQUE (tenant_id, block_number, "position");
alter table event_seals add constraint event_seals_pkey PRIMARY KEY (tenant_id, event_id);
alter table event_seals add constraint event_seals_tenant_id_block_number_fkey FOREIGN KEY (tenant_id, block_number) REFERENCES event_blocks(tenant_id, number);
alter table event_seals add constraint event_seals_tenant_id_event_id_fkey FOREIGN KEY (tenant_id, event_id) REFERENCES events(tenant_id, id);
alter table events add constraint events_pkey PRIMARY KEY (tenant_id, id);
alter table events add constraint events_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table fees add constraint fees_pkey PRIMARY KEY (tenant_id, id);
alter table fees add constraint fees_tenant_id_case_id_fkey FOREIGN KEY (tenant_id, case_id) REFERENCES cases(tenant_id, id);
alter table fees add constraint fees_tenant_id_document_id_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES documents(tenant_id, id);
alter table fees add constraint fees_amount_grosze_check CHECK ((amount_grosze >= 0));
alter table files add constraint files_pkey PRIMARY KEY (tenant_id, id);
alter table files add constraint files_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table files add constraint files_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text));
alter table incoming_files add constraint incoming_files_pkey PRIMARY KEY (tenant_id, id);
alter table incoming_files add constraint incoming_files_tenant_id_file_id_fkey FOREIGN KEY (tenant_id, file_id) REFERENCES files(tenant_id, id);
alter table incoming_files add constraint incoming_files_tenant_id_incoming_item_id_fkey FOREIGN KEY (tenant_id, incoming_item_id) REFERENCES incoming_items(tenant_id, id);
alter table incoming_items add constraint incoming_items_tenant_id_rpw_key UNIQUE (tenant_id, rpw);
alter table incoming_items add constraint incoming_items_tenant_id_year_number_key UNIQUE (tenant_id, year, number);
alter table incoming_items add constraint incoming_items_pkey PRIMARY KEY (tenant_id, id);
alter table incoming_items add constraint incoming_items_tenant_id_case_id_fkey FOREIGN KEY (tenant_id, case_id) REFERENCES cases(tenant_id, id);
alter table incoming_items add constraint incoming_items_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table incoming_items add constraint incoming_items_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES people(tenant_id, id);
alter table incoming_items add constraint incoming_items_tenant_id_resident_case_id_fkey FOREIGN KEY (tenant_id, resident_case_id) REFERENCES resident_cases(tenant_id, id);
alter table incoming_items add constraint incoming_items_tenant_id_submission_id_fkey FOREIGN KEY (tenant_id, submission_id) REFERENCES submissions(tenant_id, id);
alter table incoming_items add constraint incoming_items_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES units(tenant_id, id);
alter table incoming_items add constraint incoming_items_access_check CHECK ((access = ANY (ARRAY['public'::text, 'partly-public'::text, 'restricted'::text])));
alter table incoming_items add constraint incoming_items_annulment_check CHECK ((((state = 'annulled'::text) = (annulled_at IS NOT NULL)) AND ((state = 'annulled'::text) = (annulment_reason IS NOT NULL))));
alter table incoming_items add constraint incoming_items_channel_check CHECK ((channel = ANY (ARRAY['paper'::text, 'form'::text, 'edelivery'::text, 'epuap'::text, 'email'::text])));
alter table incoming_items add constraint incoming_items_dcmi_type_check CHECK ((dcmi_type = ANY (ARRAY['Collection'::text, 'Dataset'::text, 'MovingImage'::text, 'PhysicalObject'::text, 'Software'::text, 'Sound'::text, 'StillImage'::text, 'Text'::text])));
alter table incoming_items add constraint incoming_items_scan_check CHECK ((scan = ANY (ARRAY['full'::text, 'first-page'::text, 'envelope'::text, 'born-digital'::text, 'none'::text])));
alter table incoming_items add constraint incoming_items_sender_kind_check CHECK ((sender_kind = ANY (ARRAY['person'::text, 'institution'::text])));
alter table incoming_items add constraint incoming_items_state_check CHECK ((state = ANY (ARRAY['registered'::text, 'assigned'::text, 'in-case'::text, 'without-case'::text, 'annulled'::text])));
alter table jrwa_classes add constraint jrwa_classes_tenant_id_symbol_valid_from_key UNIQUE (tenant_id, symbol, valid_from);
alter table jrwa_classes add constraint jrwa_classes_pkey PRIMARY KEY (tenant_id, id);
alter table jrwa_classes add constraint jrwa_classes_tenant_id_confirmed_by_fkey FOREIGN KEY (tenant_id, confirmed_by) REFERENCES people(tenant_id, id);
alter table jrwa_classes add constraint jrwa_classes_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table jrwa_classes add constraint jrwa_classes_symbol_check CHECK ((symbol ~ '^[0-9]{1,5}$'::text));
alter table mails add constraint mails_pkey PRIMARY KEY (tenant_id, id);
alter table mails add constraint mails_tenant_id_case_id_fkey FOREIGN KEY (tenant_id, case_id) REFERENCES cases(tenant_id, id);
alter table mails add constraint mails_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table mails add constraint mails_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'refused'::text, 'settled'::text])));
alter table notices add constraint notices_pkey PRIMARY KEY (tenant_id, id);
alter table notices add constraint notices_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table notices add constraint notices_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES people(tenant_id, id);
alter table office_contacts add constraint office_contacts_tenant_id_kind_valid_from_key UNIQUE (tenant_id, kind, valid_from);
alter table office_contacts add constraint office_contacts_pkey PRIMARY KEY (tenant_id, id);
alter table office_contacts add constraint office_contacts_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table office_contacts add constraint office_contacts_check CHECK (((email IS NOT NULL) OR (phone IS NOT NULL)));
alter table office_contacts add constraint office_contacts_check1 CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)));
alter table office_contacts add constraint office_contacts_kind_check CHECK ((kind = ANY (ARRAY['data-protection'::text, 'accessibility'::text])));
alter table office_identities add constraint office_identities_tenant_id_valid_from_key UNIQUE (tenant_id, valid_from);
alter table office_identities add constraint office_identities_pkey PRIMARY KEY (tenant_id, id);
alter table office_identities add constraint office_identities_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table office_identities add constraint office_identities_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)));
alter table office_keys add constraint office_keys_pkey PRIMARY KEY (tenant_id, id);
alter table office_keys add constraint office_keys_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table office_profiles add constraint office_profiles_pkey PRIMARY KEY (tenant_id);
alter table office_profiles add constraint office_profiles_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table officers add constraint officers_pkey PRIMARY KEY (tenant_id, person_id);
alter table officers add constraint officers_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table officers add constraint officers_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES people(tenant_id, id);
alter table officers add constraint officers_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);
alter table outbox add constraint outbox_tenant_id_topic_key_key UNIQUE (tenant_id, topic, key);
alter table outbox add constraint outbox_pkey PRIMARY KEY (tenant_id, id);
alter table outbox add constraint outbox_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table outgoing_items add constraint outgoing_items_tenant_id_year_number_key UNIQUE (tenant_id, year, number);
alter table outgoing_items add constraint outgoing_items_pkey PRIMARY KEY (tenant_id, id);
alter table outgoing_items add constraint outgoing_items_tenant_id_case_id_fkey FOREIGN KEY (tenant_id, case_id) REFERENCES cases(tenant_id, id);
alter table outgoing_items add constraint outgoing_items_tenant_id_document_id_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES documents(tenant_id, id);
alter table outgoing_items add constraint outgoing_items_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table outgoing_items add constraint outgoing_items_channel_check CHECK ((channel = ANY (ARRAY['account'::text, 'paper'::text])));
alter table password_links add constraint password_links_token_hash_key UNIQUE (token_hash);
alter table password_links add constraint password_links_pkey PRIMARY KEY (id);
alter table password_links add constraint password_links_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);
alter table password_links add constraint password_links_purpose_check CHECK ((purpose = ANY (ARRAY['invitation'::text, 'welcome'::text, 'reset'::text])));
alter table password_links add constraint password_links_token_hash_check CHECK ((token_hash ~ '^[0-9a-f]{64}$'::text));
alter table people add constraint people_tenant_id_user_id_key UNIQUE (tenant_id, user_id);
alter table people add constraint people_pkey PRIMARY KEY (tenant_id, id);
alter table people add constraint people_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table people add constraint people_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);
alter table positions add constraint positions_pkey PRIMARY KEY (tenant_id, id);
alter table positions add constraint positions_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table positions add constraint positions_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES people(tenant_id, id);
alter table positions add constraint positions_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES units(tenant_id, id);
alter table receipts add constraint receipts_tenant_id_submission_id_key UNIQUE (tenant_id, submission_id);
alter table receipts add constraint receipts_pkey PRIMARY KEY (tenant_id, id);
alter table receipts add constraint receipts_tenant_id_submission_id_fkey FOREIGN KEY (tenant_id, submission_id) REFERENCES submissions(tenant_id, id);
alter table resident_cases add constraint resident_cases_pkey PRIMARY KEY (tenant_id, id);
alter table resident_cases add constraint resident_cases_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table resident_letters add constraint resident_letters_pkey PRIMARY KEY (tenant_id, id);
alter table resident_letters add constraint resident_letters_tenant_id_resident_case_id_fkey FOREIGN KEY (tenant_id, resident_case_id) REFERENCES resident_cases(tenant_id, id);
alter table resident_steps add constraint resident_steps_pkey PRIMARY KEY (tenant_id, id);
alter table resident_steps add constraint resident_steps_tenant_id_resident_case_id_fkey FOREIGN KEY (tenant_id, resident_case_id) REFERENCES resident_cases(tenant_id, id);
alter table residents add constraint residents_user_id_key UNIQUE (user_id);
alter table residents add constraint residents_pkey PRIMARY KEY (resident_id);
alter table residents add constraint residents_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);
alter table role_grants add constraint role_grants_tenant_id_person_id_role_valid_from_key UNIQUE (tenant_id, person_id, role, valid_from);
alter table role_grants add constraint role_grants_pkey PRIMARY KEY (tenant_id, id);
alter table role_grants add constraint role_grants_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table role_grants add constraint role_grants_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES people(tenant_id, id);
alter table role_grants add constraint role_grants_role_check CHECK ((role = ANY (ARRAY['registry'::text, 'clerk'::text, 'head'::text, 'signatory'::text, 'records-coordinator'::text, 'archivist'::text, 'office-admin'::text, 'auditor'::text])));
alter table sessions add constraint sessions_pkey PRIMARY KEY (id);
alter table sessions add constraint sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);
alter table sessions add constraint sessions_id_check CHECK ((id ~ '^[0-9a-f]{64}$'::text));
alter table signatures add constraint signatures_tenant_id_document_id_key UNIQUE (tenant_id, document_id);
alter table signatures add constraint signatures_pkey PRIMARY KEY (tenant_id, id);
alter table signatures add constraint signatures_tenant_id_document_id_version_number_fkey FOREIGN KEY (tenant_id, document_id, version_number) REFERENCES document_versions(tenant_id, document_id, number);
alter table signatures add constraint signatures_tenant_id_key_id_fkey FOREIGN KEY (tenant_id, key_id) REFERENCES office_keys(tenant_id, id);
alter table signatures add constraint signatures_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES people(tenant_id, id);
alter table submission_files add constraint submission_files_pkey PRIMARY KEY (tenant_id, id);
alter table submission_files add constraint submission_files_tenant_id_submission_id_fkey FOREIGN KEY (tenant_id, submission_id) REFERENCES submissions(tenant_id, id);
alter table submissions add constraint submissions_pkey PRIMARY KEY (tenant_id, id);
alter table submissions add constraint submissions_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table submissions add constraint submissions_kind_check CHECK ((kind = ANY (ARRAY['application'::text, 'supplement'::text, 'appeal'::text, 'letter'::text, 'withdrawal'::text])));
alter table substitutions add constraint substitutions_pkey PRIMARY KEY (tenant_id, id);
alter table substitutions add constraint substitutions_tenant_id_absent_person_id_fkey FOREIGN KEY (tenant_id, absent_person_id) REFERENCES people(tenant_id, id);
alter table substitutions add constraint substitutions_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table substitutions add constraint substitutions_tenant_id_substitute_person_id_fkey FOREIGN KEY (tenant_id, substitute_person_id) REFERENCES people(tenant_id, id);
alter table substitutions add constraint substitutions_check CHECK ((ends_on >= starts_on));
alter table tenant_clocks add constraint tenant_clocks_pkey PRIMARY KEY (tenant_id);
alter table tenant_clocks add constraint tenant_clocks_tenant_id_environment_fkey FOREIGN KEY (tenant_id, environment) REFERENCES tenants(id, environment);
alter table tenant_clocks add constraint tenant_clocks_environment_check CHECK ((environment = 'training'::text));
alter table tenants add constraint tenants_id_environment_key UNIQUE (id, environment);
alter table tenants add constraint tenants_slug_key UNIQUE (slug);
alter table tenants add constraint tenants_pkey PRIMARY KEY (id);
alter table tenants add constraint tenants_base_system_check CHECK ((base_system = ANY (ARRAY['ezd'::text, 'traditional'::text])));
alter table tenants add constraint tenants_environment_check CHECK ((environment = ANY (ARRAY['production'::text, 'training'::text])));
alter table tenants add constraint tenants_slug_check CHECK ((slug ~ '^[a-z][a-z0-9-]{1,40}$'::text));
alter table unit_symbols add constraint unit_symbols_pkey PRIMARY KEY (tenant_id, year, symbol);
alter table unit_symbols add constraint unit_symbols_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table unit_symbols add constraint unit_symbols_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES units(tenant_id, id);
alter table units add constraint units_pkey PRIMARY KEY (tenant_id, id);
alter table units add constraint units_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id);
alter table units add constraint units_tenant_id_parent_id_fkey FOREIGN KEY (tenant_id, parent_id) REFERENCES units(tenant_id, id);
alter table units add constraint units_symbol_check CHECK ((symbol ~ '^[A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż0-9]+(-[A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż0-9]+)*$'::text));
alter table unopened add constraint unopened_pkey PRIMARY KEY (tenant_id, person_id, thing_id);
alter table unopened add constraint unopened_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES people(tenant_id, id);
alter table users add constraint users_kind_email_key UNIQUE (kind, email);
alter table users add constraint users_pkey PRIMARY KEY (id);
alter table users add constraint users_email_check CHECK ((email = lower(email)));
alter table users add constraint users_kind_check CHECK ((kind = ANY (ARRAY['staff'::text, 'resident'::text])));

-- Indexes

CREATE INDEX approvals_of_document ON public.approvals USING btree (tenant_id, document_id);
CREATE INDEX assignments_of_author ON public.assignments USING btree (tenant_id, author_id, assigned_at);
CREATE INDEX assignments_of_item ON public.assignments USING btree (tenant_id, incoming_item_id);
CREATE INDEX assignments_of_person ON public.assignments USING btree (tenant_id, person_id, state);
CREATE INDEX assignments_of_unit ON public.assignments USING btree (tenant_id, unit_id, state) WHERE (person_id IS NULL);
CREATE INDEX case_parties_of_case ON public.case_parties USING btree (tenant_id, case_id);
CREATE INDEX cases_by_due ON public.cases USING btree (tenant_id, state, due_on, id);
CREATE INDEX cases_by_words ON public.cases USING gin (tenant_id, app.fold(((((mark || '
'::text) || title) || '
'::text) || party_name)) gin_trgm_ops);
CREATE INDEX cases_in_list ON public.cases USING btree (tenant_id, unit_symbol, jrwa_symbol, year, number);
CREATE INDEX cases_of_handler ON public.cases USING btree (tenant_id, handler_id, state, due_on, id);
CREATE INDEX cases_of_unit ON public.cases USING btree (tenant_id, unit_id, state, due_on, id);
CREATE INDEX clock_exclusions_of_case ON public.clock_exclusions USING btree (tenant_id, case_id);
CREATE INDEX clock_extensions_of_case ON public.clock_extensions USING btree (tenant_id, case_id);
CREATE INDEX deliveries_came_back ON public.deliveries USING btree (tenant_id, document_id) WHERE ((state = 'failed'::text) AND (replaced_by IS NULL));
CREATE INDEX deliveries_of_case ON public.deliveries USING btree (tenant_id, case_id);
CREATE INDEX deliveries_of_proof ON public.deliveries USING btree (tenant_id, proof_file_id) WHERE (proof_file_id IS NOT NULL);
CREATE INDEX deliveries_waiting ON public.deliveries USING btree (tenant_id, fiction_on) WHERE (state = 'sent'::text);
CREATE INDEX document_enclosures_of_file ON public.document_enclosures USING btree (tenant_id, file_id);
CREATE INDEX documents_awaiting ON public.documents USING btree (tenant_id, awaits_person_id) WHERE (awaits_person_id IS NOT NULL);
CREATE INDEX documents_by_state ON public.documents USING btree (tenant_id, state);
CREATE INDEX documents_of_case ON public.documents USING btree (tenant_id, case_id);
CREATE INDEX documents_of_file ON public.documents USING btree (tenant_id, file_id) WHERE (file_id IS NOT NULL);
CREATE INDEX draft_files_of_draft ON public.draft_files USING btree (tenant_id, draft_id);
CREATE INDEX drafts_of_resident ON public.drafts USING btree (resident_id);
CREATE INDEX events_by_wall ON public.events USING btree (tenant_id, wall_at);
CREATE INDEX events_of_case ON public.events USING btree (tenant_id, case_id, at, wall_at, ordinal) WHERE (case_id IS NOT NULL);
CREATE INDEX events_of_item ON public.events USING btree (tenant_id, incoming_item_id) WHERE (incoming_item_id IS NOT NULL);
CREATE INDEX fees_of_case ON public.fees USING btree (tenant_id, case_id);
CREATE INDEX incoming_by_receipt ON public.incoming_items USING btree (tenant_id, received_on, id);
CREATE INDEX incoming_by_state ON public.incoming_items USING btree (tenant_id, state, registered_at, id);
CREATE INDEX incoming_by_words ON public.incoming_items USING gin (tenant_id, app.fold(((((rpw || '
'::text) || title) || '
'::text) || sender_name)) gin_trgm_ops);
CREATE INDEX incoming_files_by_file ON public.incoming_files USING btree (tenant_id, file_id);
CREATE INDEX incoming_files_of_file ON public.incoming_files USING btree (tenant_id, file_id);
CREATE INDEX incoming_files_of_item ON public.incoming_files USING btree (tenant_id, incoming_item_id);
CREATE INDEX incoming_of_case ON public.incoming_items USING btree (tenant_id, case_id);
CREATE INDEX incoming_of_person ON public.incoming_items USING btree (tenant_id, person_id, state);
CREATE INDEX incoming_of_unit ON public.incoming_items USING btree (tenant_id, unit_id, state);
CREATE INDEX mails_refused ON public.mails USING btree (tenant_id, created_at) WHERE (state = 'refused'::text);
CREATE INDEX notices_about_case ON public.notices USING btree (tenant_id, case_id) WHERE ((case_id IS NOT NULL) AND (settled_at IS NULL));
CREATE INDEX notices_about_document ON public.notices USING btree (tenant_id, document_id) WHERE ((document_id IS NOT NULL) AND (settled_at IS NULL));
CREATE INDEX notices_about_item ON public.notices USING btree (tenant_id, incoming_item_id) WHERE (incoming_item_id IS NOT NULL);
CREATE INDEX notices_of_person ON public.notices USING btree (tenant_id, person_id, created_at DESC);
CREATE INDEX officers_of_user ON public.officers USING btree (user_id);
CREATE INDEX outbox_waiting ON public.outbox USING btree (tenant_id, due_at, id) WHERE ((done_at IS NULL) AND (failed_at IS NULL));
CREATE INDEX password_links_of_user ON public.password_links USING btree (user_id, created_at);
CREATE INDEX password_links_waiting ON public.password_links USING btree (due_at) WHERE ((sent_at IS NULL) AND (failed_at IS NULL));
CREATE INDEX receipts_by_check ON public.receipts USING btree (check_hash);
CREATE INDEX resident_cases_by_lookup ON public.resident_cases USING btree (lookup_hash);
CREATE INDEX resident_cases_of_resident ON public.resident_cases USING btree (resident_id);
CREATE INDEX resident_letters_of_resident ON public.resident_letters USING btree (resident_id);
CREATE INDEX resident_steps_of_case ON public.resident_steps USING btree (tenant_id, resident_case_id);
CREATE INDEX sessions_of_user ON public.sessions USING btree (user_id);
CREATE UNIQUE INDEX drafts_open ON public.drafts USING btree (tenant_id, resident_id, service, resident_case_id, letter_id) NULLS NOT DISTINCT;

-- Row security

approvals: enabled forced
assignments: enabled forced
attempts: OFF NOT FORCED
authorisations: enabled forced
case_clocks: enabled forced
case_parties: enabled forced
cases: enabled forced
clock_exclusions: enabled forced
clock_extensions: enabled forced
counters: enabled forced
county_roles: OFF NOT FORCED
deliveries: enabled forced
document_enclosures: enabled forced
document_versions: enabled forced
documents: enabled forced
draft_files: enabled forced
draft_writers: enabled forced
drafts: enabled forced
event_blocks: enabled forced
event_seals: enabled forced
events: enabled forced
fees: enabled forced
files: enabled forced
incoming_files: enabled forced
incoming_items: enabled forced
jrwa_classes: enabled forced
mails: enabled forced
notices: enabled forced
office_contacts: enabled forced
office_identities: enabled forced
office_keys: enabled forced
office_profiles: enabled forced
officers: enabled forced
outbox: enabled forced
outgoing_items: enabled forced
password_links: OFF NOT FORCED
people: enabled forced
positions: enabled forced
receipts: enabled forced
resident_cases: enabled forced
resident_letters: enabled forced
resident_steps: enabled forced
residents: enabled forced
role_grants: enabled forced
sessions: OFF NOT FORCED
signatures: enabled forced
submission_files: enabled forced
submissions: enabled forced
substitutions: enabled forced
tenant_clocks: enabled forced
tenants: OFF NOT FORCED
unit_symbols: enabled forced
units: enabled forced
unopened: enabled forced
users: OFF NOT FORCED

-- Policies

create policy office on approvals for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on assignments for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on authorisations for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on case_clocks for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on case_parties for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on cases for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy search on cases for select to epowiat_search using true;
create policy office on clock_exclusions for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on clock_extensions for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy filing on counters for all to epowiat_filing using ((tenant_id = (current_setting('app.tenant_id'::text))::integer) AND (series = 'rpw'::text)) with check ((tenant_id = (current_setting('app.tenant_id'::text))::integer) AND (series = 'rpw'::text));
create policy office on counters for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on deliveries for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on document_enclosures for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on document_versions for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on documents for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy filing on draft_files for all to epowiat_filing using ((tenant_id = (current_setting('app.tenant_id'::text))::integer) AND (resident_id = (current_setting('app.resident_id'::text))::uuid)) with check ((tenant_id = (current_setting('app.tenant_id'::text))::integer) AND (resident_id = (current_setting('app.resident_id'::text))::uuid));
create policy resident on draft_files for all to epowiat_resident using (resident_id = (current_setting('app.resident_id'::text))::uuid) with check (resident_id = (current_setting('app.resident_id'::text))::uuid);
create policy office on draft_writers for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy filing on drafts for all to epowiat_filing using ((tenant_id = (current_setting('app.tenant_id'::text))::integer) AND (resident_id = (current_setting('app.resident_id'::text))::uuid)) with check ((tenant_id = (current_setting('app.tenant_id'::text))::integer) AND (resident_id = (current_setting('app.resident_id'::text))::uuid));
create policy resident on drafts for all to epowiat_resident using (resident_id = (current_setting('app.resident_id'::text))::uuid) with check (resident_id = (current_setting('app.resident_id'::text))::uuid);
create policy office on event_blocks for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on event_seals for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy filing on events for insert to epowiat_filing with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on events for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on fees for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy filing on files for insert to epowiat_filing with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on files for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy filing on incoming_files for insert to epowiat_filing with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on incoming_files for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy filing on incoming_items for insert to epowiat_filing with check ((tenant_id = (current_setting('app.tenant_id'::text))::integer) AND (channel = 'form'::text));
create policy office on incoming_items for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy search on incoming_items for select to epowiat_search using true;
create policy office on jrwa_classes for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy filing on mails for insert to epowiat_filing with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on mails for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on notices for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy directory on office_contacts for select to epowiat_public using true;
create policy office on office_contacts for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy county on office_identities for all to epowiat_county using true with check true;
create policy directory on office_identities for select to epowiat_public using true;
create policy office on office_identities for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy directory on office_keys for select to epowiat_public using true;
create policy filing on office_keys for select to epowiat_filing using (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on office_keys for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy county on office_profiles for all to epowiat_county using true with check true;
create policy directory on office_profiles for select to epowiat_public using true;
create policy office on office_profiles for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy county on officers for select to epowiat_county using true;
create policy office on officers for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy sign_in on officers for select to epowiat_sign_in using true;
create policy filing on outbox for insert to epowiat_filing with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on outbox for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy system on outbox for all to epowiat_system using true with check true;
create policy office on outgoing_items for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on people for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on positions for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy filing on receipts for all to epowiat_filing using ((tenant_id = (current_setting('app.tenant_id'::text))::integer) AND (resident_id = (current_setting('app.resident_id'::text))::uuid)) with check ((tenant_id = (current_setting('app.tenant_id'::text))::integer) AND (resident_id = (current_setting('app.resident_id'::text))::uuid));
create policy lookup on receipts for select to epowiat_public using (check_hash = current_setting('app.lookup_hash'::text));
create policy office on receipts for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy resident on receipts for all to epowiat_resident using (resident_id = (current_setting('app.resident_id'::text))::uuid) with check (resident_id = (current_setting('app.resident_id'::text))::uuid);
create policy filing on resident_cases for all to epowiat_filing using ((tenant_id = (current_setting('app.tenant_id'::text))::integer) AND (resident_id = (current_setting('app.resident_id'::text))::uuid)) with check ((tenant_id = (current_setting('app.tenant_id'::text))::integer) AND (resident_id = (current_setting('app.resident_id'::text))::uuid));
create policy lookup on resident_cases for select to epowiat_public using (lookup_hash = current_setting('app.lookup_hash'::text));
create policy office on resident_cases for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy resident on resident_cases for all to epowiat_resident using (resident_id = (current_setting('app.resident_id'::text))::uuid) with check (resident_id = (current_setting('app.resident_id'::text))::uuid);
create policy filing on resident_letters for all to epowiat_filing using ((tenant_id = (current_setting('app.tenant_id'::text))::integer) AND (resident_id = (current_setting('app.resident_id'::text))::uuid)) with check ((tenant_id = (current_setting('app.tenant_id'::text))::integer) AND (resident_id = (current_setting('app.resident_id'::text))::uuid));
create policy office on resident_letters for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy resident on resident_letters for all to epowiat_resident using (resident_id = (current_setting('app.resident_id'::text))::uuid) with check (resident_id = (current_setting('app.resident_id'::text))::uuid);
create policy filing on resident_steps for all to epowiat_filing using ((tenant_id = (current_setting('app.tenant_id'::text))::integer) AND (resident_id = (current_setting('app.resident_id'::text))::uuid)) with check ((tenant_id = (current_setting('app.tenant_id'::text))::integer) AND (resident_id = (current_setting('app.resident_id'::text))::uuid));
create policy office on resident_steps for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy resident on resident_steps for all to epowiat_resident using (resident_id = (current_setting('app.resident_id'::text))::uuid) with check (resident_id = (current_setting('app.resident_id'::text))::uuid);
create policy resident on residents for all to epowiat_resident using (resident_id = (current_setting('app.resident_id'::text))::uuid) with check (resident_id = (current_setting('app.resident_id'::text))::uuid);
create policy sign_in on residents for all to epowiat_sign_in using true with check true;
create policy office on role_grants for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on signatures for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy filing on submission_files for all to epowiat_filing using ((tenant_id = (current_setting('app.tenant_id'::text))::integer) AND (resident_id = (current_setting('app.resident_id'::text))::uuid)) with check ((tenant_id = (current_setting('app.tenant_id'::text))::integer) AND (resident_id = (current_setting('app.resident_id'::text))::uuid));
create policy office on submission_files for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy resident on submission_files for all to epowiat_resident using (resident_id = (current_setting('app.resident_id'::text))::uuid) with check (resident_id = (current_setting('app.resident_id'::text))::uuid);
create policy filing on submissions for all to epowiat_filing using ((tenant_id = (current_setting('app.tenant_id'::text))::integer) AND (resident_id = (current_setting('app.resident_id'::text))::uuid)) with check ((tenant_id = (current_setting('app.tenant_id'::text))::integer) AND (resident_id = (current_setting('app.resident_id'::text))::uuid));
create policy office on submissions for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy resident on submissions for all to epowiat_resident using (resident_id = (current_setting('app.resident_id'::text))::uuid) with check (resident_id = (current_setting('app.resident_id'::text))::uuid);
create policy office on substitutions for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy county on tenant_clocks for all to epowiat_county using true with check true;
create policy filing on tenant_clocks for select to epowiat_filing using (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on tenant_clocks for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on unit_symbols for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on units for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);
create policy office on unopened for all to epowiat_office using (tenant_id = (current_setting('app.tenant_id'::text))::integer) with check (tenant_id = (current_setting('app.tenant_id'::text))::integer);

-- Grants

grant insert, select on approvals to epowiat_office;
grant insert, select, update on assignments to epowiat_office;
grant delete, insert, select, update on attempts to epowiat_sign_in;
grant insert, select, update on authorisations to epowiat_office;
grant insert, select, update on case_clocks to epowiat_office;
grant insert, select, update on case_parties to epowiat_office;
grant insert, select, update on cases to epowiat_office;
grant insert, select, update on clock_exclusions to epowiat_office;
grant insert, select on clock_extensions to epowiat_office;
grant insert, select, update on counters to epowiat_filing;
grant insert, select, update on counters to epowiat_office;
grant insert, select on county_roles to epowiat_county;
grant select on county_roles to epowiat_sign_in;
grant insert, select, update on deliveries to epowiat_office;
grant insert, select on document_enclosures to epowiat_office;
grant insert, select on document_versions to epowiat_office;
grant insert, select, update on documents to epowiat_office;
grant delete, select on draft_files to epowiat_filing;
grant delete, insert, select, update on draft_files to epowiat_resident;
grant insert, select, update on draft_writers to epowiat_office;
grant delete, select on drafts to epowiat_filing;
grant delete, insert, select, update on drafts to epowiat_resident;
grant insert, select on event_blocks to epowiat_office;
grant insert, select on event_seals to epowiat_office;
grant insert on events to epowiat_filing;
grant insert, select on events to epowiat_office;
grant insert, select, update on fees to epowiat_office;
grant insert on files to epowiat_filing;
grant insert, select on files to epowiat_office;
grant insert on incoming_files to epowiat_filing;
grant insert, select on incoming_files to epowiat_office;
grant insert on incoming_items to epowiat_filing;
grant insert, select, update on incoming_items to epowiat_office;
grant insert, select, update on jrwa_classes to epowiat_office;
grant insert on mails to epowiat_filing;
grant insert, select, update on mails to epowiat_office;
grant insert, select, update on notices to epowiat_office;
grant insert, select, update on office_contacts to epowiat_office;
grant select on office_contacts to epowiat_public;
grant insert, select, update on office_identities to epowiat_county;
grant insert, select on office_identities to epowiat_office;
grant select on office_identities to epowiat_public;
grant select on office_keys to epowiat_filing;
grant insert, select on office_keys to epowiat_office;
grant insert, select, update on office_profiles to epowiat_county;
grant insert, select, update on office_profiles to epowiat_office;
grant select on office_profiles to epowiat_public;
grant select on officers to epowiat_county;
grant insert, select, update on officers to epowiat_office;
grant select on officers to epowiat_sign_in;
grant insert on outbox to epowiat_filing;
grant insert, select on outbox to epowiat_office;
grant select on outbox to epowiat_system;
grant insert, select on outgoing_items to epowiat_office;
grant delete, insert, select, update on password_links to epowiat_sign_in;
grant insert, select, update on people to epowiat_office;
grant insert, select, update on positions to epowiat_office;
grant insert, select on receipts to epowiat_filing;
grant select on receipts to epowiat_office;
grant select on receipts to epowiat_resident;
grant insert, select on resident_cases to epowiat_filing;
grant insert, select, update on resident_cases to epowiat_office;
grant select on resident_cases to epowiat_resident;
grant select on resident_letters to epowiat_filing;
grant insert, select, update on resident_letters to epowiat_office;
grant select on resident_letters to epowiat_resident;
grant insert, select on resident_steps to epowiat_filing;
grant insert, select on resident_steps to epowiat_office;
grant select on resident_steps to epowiat_resident;
grant select on residents to epowiat_resident;
grant delete, insert, select on residents to epowiat_sign_in;
grant insert, select, update on role_grants to epowiat_office;
grant delete, insert, select, update on sessions to epowiat_sign_in;
grant insert, select on signatures to epowiat_office;
grant insert, select on submission_files to epowiat_filing;
grant select on submission_files to epowiat_office;
grant select on submission_files to epowiat_resident;
grant insert, select on submissions to epowiat_filing;
grant select on submissions to epowiat_office;
grant select on submissions to epowiat_resident;
grant delete, insert, select, update on substitutions to epowiat_office;
grant delete, insert, select, update on tenant_clocks to epowiat_county;
grant select on tenant_clocks to epowiat_filing;
grant select on tenant_clocks to epowiat_office;
grant insert, update on tenants to epowiat_county;
grant select on tenants to public;
grant insert, select on unit_symbols to epowiat_office;
grant insert, select, update on units to epowiat_office;
grant delete, insert, select on unopened to epowiat_office;
grant insert on users to epowiat_county;
grant delete, insert, select, update on users to epowiat_sign_in;

-- Column grants

grant select (tenant_id, id, mark, title, party_name, state, opened_at) on cases to epowiat_search;
grant update (version) on drafts to epowiat_filing;
grant select (tenant_id, id, rpw, registered_at, sender_name, title) on incoming_items to epowiat_search;
grant select (tenant_id, id, public_key, created_at, retired_at) on office_keys to epowiat_public;
grant update (due_at, attempts, claimed_until, done_at, failed_at, last_error) on outbox to epowiat_system;
grant insert (id, user_id, purpose, sender, created_at, due_at) on password_links to epowiat_office;
grant select (tenant_id, id, rpw, canonical, signature, key_id, check_hash, issued_at) on receipts to epowiat_public;
grant update (stage, stage_data, updated_at) on resident_cases to epowiat_filing;
grant select (tenant_id, id, service, rpw, case_mark, stage, stage_data, started_on, due_on, due_explained, lookup_hash, updated_at) on resident_cases to epowiat_public;
grant update (opened_at, effective_on, appeal_due_on, answer_due_on, answered_at) on resident_letters to epowiat_filing;
grant update (first_name, last_name, pesel, confirmed_at) on residents to epowiat_resident;
grant update (first_name, last_name) on residents to epowiat_sign_in;
grant select (id, kind, email) on users to epowiat_county;
