-- The office's side: register of incoming items, assignment, case, documents, dispatch, delivery.

-- Contents live content-addressed outside the database (decision 10); this is what an office knows of them.
create table files (
  tenant_id int not null references tenants (id),
  id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  media_type text not null,
  size_bytes int not null,
  added_at timestamptz not null,
  primary key (tenant_id, id)
);
call app.wall_by_tenant('files');
grant select, insert on files to epowiat_office;
create policy filing on files for insert to epowiat_filing
  with check (tenant_id = current_setting('app.tenant_id')::int);
grant insert on files to epowiat_filing;

create table cases (
  tenant_id int not null references tenants (id),
  id uuid not null,
  mark text not null,
  unit_id uuid not null,
  unit_symbol text not null,
  jrwa_symbol text not null,
  number int not null,
  -- Subgroup (wydzielenie grupy spraw): the base case's number.
  group_number int,
  year int not null,
  title text not null,
  category text not null,
  service text,
  party_name text not null,
  resident_case_id uuid,
  handler_id uuid not null,
  state text not null check (state in ('open', 'closed')),
  stage text not null,
  -- True when the next move is the handler's ("Twój ruch").
  awaits_handler boolean not null default true,
  started_on date not null,
  opened_at timestamptz not null,
  closed_on date,
  closing_note text,
  due_on date,
  is_paused boolean not null default false,
  due_explained jsonb,
  -- The day for which due_on and is_paused were computed: while a clock stands, they change daily.
  clock_read_on date,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, mark),
  foreign key (tenant_id, unit_id) references units (tenant_id, id),
  foreign key (tenant_id, handler_id) references people (tenant_id, id),
  foreign key (tenant_id, resident_case_id) references resident_cases (tenant_id, id)
);
create index cases_of_handler on cases (tenant_id, handler_id, state, due_on, id);
create index cases_of_unit on cases (tenant_id, unit_id, state, due_on, id);
create index cases_by_due on cases (tenant_id, state, due_on, id);
create index cases_in_list on cases (tenant_id, unit_symbol, jrwa_symbol, year, number);
call app.wall_by_tenant('cases');
grant select, insert, update on cases to epowiat_office;

create table case_parties (
  tenant_id int not null,
  id uuid not null,
  case_id uuid not null,
  name text not null,
  address text not null,
  role text not null check (role in ('applicant', 'party', 'attorney')),
  resident_id uuid,
  -- The account needs the trusted-profile step (KPA art. 39 § 1); paper otherwise.
  channel text not null check (channel in ('account', 'paper')),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references cases (tenant_id, id)
);
create index case_parties_of_case on case_parties (tenant_id, case_id);
call app.wall_by_tenant('case_parties');
grant select, insert, update on case_parties to epowiat_office;

-- Clock of a case: starts, pauses and ends are facts; dates are computed from them.
create table case_clocks (
  tenant_id int not null,
  case_id uuid not null,
  basis text not null,
  term_amount int not null,
  term_unit text not null check (term_unit in ('days', 'weeks', 'months', 'years')),
  start_event text not null,
  started_on date not null,
  finished_on date,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references cases (tenant_id, id)
);
-- Notices of a new date (KPA art. 36 § 1): a case may have several, and none replaces the one before.
create table clock_extensions (
  tenant_id int not null,
  id uuid not null,
  case_id uuid not null,
  notice_on date not null,
  new_due_on date not null,
  document_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references cases (tenant_id, id)
);
create index clock_extensions_of_case on clock_extensions (tenant_id, case_id);
create table clock_exclusions (
  tenant_id int not null,
  id uuid not null,
  case_id uuid not null,
  reason text not null,
  article text not null,
  starts_on date not null,
  ends_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references cases (tenant_id, id)
);
create index clock_exclusions_of_case on clock_exclusions (tenant_id, case_id);
call app.wall_by_tenant('case_clocks');
call app.wall_by_tenant('clock_exclusions');
call app.wall_by_tenant('clock_extensions');
grant select, insert, update on case_clocks, clock_exclusions to epowiat_office;
grant select, insert on clock_extensions to epowiat_office;

-- Register of incoming items (RPW): one for the whole office and year (IK § 13.6, set A of annex 1).
create table incoming_items (
  tenant_id int not null references tenants (id),
  id uuid not null,
  rpw text not null,
  year int not null,
  number int not null,
  registered_at timestamptz not null,
  received_on date not null,
  letter_on date,
  sender_name text not null,
  sender_kind text not null check (sender_kind in ('person', 'institution')),
  sender_address text not null,
  sender_mark text,
  title text not null,
  document_kind text not null,
  channel text not null check (channel in ('paper', 'form', 'edelivery', 'epuap', 'email')),
  access text not null check (access in ('public', 'partly-public', 'restricted')),
  dcmi_type text not null default 'Text' check (dcmi_type in
    ('Collection', 'Dataset', 'MovingImage', 'PhysicalObject', 'Software', 'Sound', 'StillImage', 'Text')),
  attachment_count int not null,
  -- Fully scanned, first page only, or an envelope not opened (IK § 16.2, § 17).
  scan text not null check (scan in ('full', 'first-page', 'envelope', 'born-digital')),
  remarks text,
  submission_id uuid,
  resident_case_id uuid,
  suggested_jrwa text,
  unit_id uuid,
  person_id uuid,
  case_id uuid,
  state text not null check (state in ('registered', 'assigned', 'in-case', 'without-case')),
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, year, number),
  unique (tenant_id, rpw),
  foreign key (tenant_id, submission_id) references submissions (tenant_id, id),
  foreign key (tenant_id, resident_case_id) references resident_cases (tenant_id, id),
  foreign key (tenant_id, unit_id) references units (tenant_id, id),
  foreign key (tenant_id, person_id) references people (tenant_id, id),
  foreign key (tenant_id, case_id) references cases (tenant_id, id)
);
create index incoming_by_state on incoming_items (tenant_id, state, registered_at, id);
create index incoming_by_receipt on incoming_items (tenant_id, received_on, id);
create index incoming_of_person on incoming_items (tenant_id, person_id, state);
create index incoming_of_unit on incoming_items (tenant_id, unit_id, state);
create index incoming_of_case on incoming_items (tenant_id, case_id);
call app.wall_by_tenant('incoming_items');
grant select, insert, update on incoming_items to epowiat_office;
create policy filing on incoming_items for insert to epowiat_filing
  with check (tenant_id = current_setting('app.tenant_id')::int and channel = 'form');
grant insert on incoming_items to epowiat_filing;

create table incoming_files (
  tenant_id int not null,
  id uuid not null,
  incoming_item_id uuid not null,
  file_id uuid not null,
  position int not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, incoming_item_id) references incoming_items (tenant_id, id),
  foreign key (tenant_id, file_id) references files (tenant_id, id)
);
create index incoming_files_of_item on incoming_files (tenant_id, incoming_item_id);
create index incoming_files_of_file on incoming_files (tenant_id, file_id);
call app.wall_by_tenant('incoming_files');
grant select, insert on incoming_files to epowiat_office;
create policy filing on incoming_files for insert to epowiat_filing
  with check (tenant_id = current_setting('app.tenant_id')::int);
grant insert on incoming_files to epowiat_filing;

-- Assignments (dekretacja): a wrong one is changed only by its author (IK § 24.4).
create table assignments (
  tenant_id int not null,
  id uuid not null,
  incoming_item_id uuid not null,
  author_id uuid not null,
  unit_id uuid not null,
  person_id uuid,
  is_lead boolean not null default true,
  instructions text not null,
  due_on date,
  assigned_at timestamptz not null,
  -- The assignment this one hands on within its bounds (IK § 24.3).
  parent_id uuid,
  state text not null check (state in ('active', 'returned', 'replaced', 'taken', 'withdrawn')),
  return_reason text,
  primary key (tenant_id, id),
  foreign key (tenant_id, incoming_item_id) references incoming_items (tenant_id, id),
  foreign key (tenant_id, author_id) references people (tenant_id, id),
  foreign key (tenant_id, unit_id) references units (tenant_id, id),
  foreign key (tenant_id, person_id) references people (tenant_id, id),
  foreign key (tenant_id, parent_id) references assignments (tenant_id, id)
);
create index assignments_of_item on assignments (tenant_id, incoming_item_id);
create index assignments_of_person on assignments (tenant_id, person_id, state);
create index assignments_of_unit on assignments (tenant_id, unit_id, state) where person_id is null;
create index assignments_of_author on assignments (tenant_id, author_id, assigned_at);
call app.wall_by_tenant('assignments');
grant select, insert, update on assignments to epowiat_office;

-- Documents of a case, their versions, approvals and signatures.
create table documents (
  tenant_id int not null,
  id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('incoming', 'outgoing', 'internal')),
  type text not null,
  title text not null,
  state text not null check (state in
    ('filed', 'draft', 'in-approval', 'returned', 'approved', 'signed', 'dispatched', 'delivered')),
  incoming_item_id uuid,
  file_id uuid,
  template text,
  author_id uuid,
  version_number int not null default 1,
  -- Who must act next: approver or signatory.
  awaits_person_id uuid,
  added_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references cases (tenant_id, id),
  foreign key (tenant_id, incoming_item_id) references incoming_items (tenant_id, id),
  foreign key (tenant_id, file_id) references files (tenant_id, id),
  foreign key (tenant_id, author_id) references people (tenant_id, id),
  foreign key (tenant_id, awaits_person_id) references people (tenant_id, id)
);
create index documents_of_case on documents (tenant_id, case_id);
create index documents_by_state on documents (tenant_id, state);
create index documents_of_file on documents (tenant_id, file_id) where file_id is not null;
create index documents_awaiting on documents (tenant_id, awaits_person_id) where awaits_person_id is not null;
create table document_versions (
  tenant_id int not null,
  document_id uuid not null,
  number int not null,
  -- What the clerk typed, and the letter it gave (kind, title, mark, parts), whole: templates change, letters don't.
  fields jsonb not null,
  letter jsonb not null,
  sha256 text not null,
  author_id uuid not null,
  written_at timestamptz not null,
  primary key (tenant_id, document_id, number),
  foreign key (tenant_id, document_id) references documents (tenant_id, id),
  foreign key (tenant_id, author_id) references people (tenant_id, id)
);
-- Who has a draft open: one more writer is told whom she would meet there.
create table draft_writers (
  tenant_id int not null,
  document_id uuid not null,
  person_id uuid not null,
  since timestamptz not null,
  seen_at timestamptz not null,
  primary key (tenant_id, document_id, person_id),
  foreign key (tenant_id, document_id) references documents (tenant_id, id),
  foreign key (tenant_id, person_id) references people (tenant_id, id)
);
create table approvals (
  tenant_id int not null,
  id uuid not null,
  document_id uuid not null,
  version_number int not null,
  sha256 text not null,
  person_id uuid not null,
  person_name text not null,
  person_position text not null,
  verdict text not null check (verdict in ('approved', 'returned')),
  remarks text,
  decided_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, document_id, version_number) references document_versions (tenant_id, document_id, number),
  foreign key (tenant_id, person_id) references people (tenant_id, id)
);
create index approvals_of_document on approvals (tenant_id, document_id);
create table signatures (
  tenant_id int not null,
  id uuid not null,
  document_id uuid not null,
  version_number int not null,
  person_id uuid not null,
  person_name text not null,
  person_position text not null,
  -- Which kind of signature; the demo's is made with the office's key and says so.
  kind text not null,
  -- What was signed (canonical JSON) and the signature over it.
  statement text not null,
  signature text not null,
  key_id text not null,
  file_sha256 text not null,
  signed_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, document_id),
  foreign key (tenant_id, document_id, version_number) references document_versions (tenant_id, document_id, number),
  foreign key (tenant_id, person_id) references people (tenant_id, id),
  foreign key (tenant_id, key_id) references office_keys (tenant_id, id)
);
call app.wall_by_tenant('documents');
call app.wall_by_tenant('document_versions');
call app.wall_by_tenant('draft_writers');
call app.wall_by_tenant('approvals');
call app.wall_by_tenant('signatures');
grant select, insert, update on documents, draft_writers to epowiat_office;
grant select, insert on document_versions, approvals, signatures to epowiat_office;

-- Register of outgoing items (IK § 61) and the proof of each delivery (domain: KPA art. 39-49b).
create table outgoing_items (
  tenant_id int not null references tenants (id),
  id uuid not null,
  year int not null,
  number int not null,
  document_id uuid not null,
  case_id uuid not null,
  case_mark text not null,
  addressee text not null,
  address text not null,
  channel text not null check (channel in ('account', 'paper')),
  manner text not null,
  handed_over_on date not null,
  registered_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, year, number),
  foreign key (tenant_id, document_id) references documents (tenant_id, id),
  foreign key (tenant_id, case_id) references cases (tenant_id, id)
);
call app.wall_by_tenant('outgoing_items');
grant select, insert on outgoing_items to epowiat_office;
create table deliveries (
  tenant_id int not null,
  -- The resident letter's id when it goes to an account.
  id uuid not null,
  outgoing_item_id uuid not null,
  document_id uuid not null,
  case_id uuid not null,
  channel text not null check (channel in ('account', 'paper')),
  addressee text not null,
  state text not null check (state in ('sent', 'delivered', 'failed')),
  sent_at timestamptz not null,
  fiction_on date,
  opened_at timestamptz,
  received_on date,
  receiver text,
  first_notice_on date,
  second_notice_on date,
  is_refused boolean not null default false,
  effective_on date,
  basis text,
  confirmed_by uuid,
  -- The returned acknowledgement (ZPO), scanned.
  proof_file_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, proof_file_id) references files (tenant_id, id),
  foreign key (tenant_id, outgoing_item_id) references outgoing_items (tenant_id, id),
  foreign key (tenant_id, document_id) references documents (tenant_id, id),
  foreign key (tenant_id, case_id) references cases (tenant_id, id),
  foreign key (tenant_id, confirmed_by) references people (tenant_id, id)
);
create index deliveries_of_case on deliveries (tenant_id, case_id);
create index deliveries_waiting on deliveries (tenant_id, fiction_on) where state = 'sent';
create index deliveries_of_proof on deliveries (tenant_id, proof_file_id) where proof_file_id is not null;
call app.wall_by_tenant('deliveries');
grant select, insert, update on deliveries to epowiat_office;

-- Fees named in a document (e.g. Dokument Obliczenia Opłaty); payment is recorded by the clerk.
create table fees (
  tenant_id int not null,
  id uuid not null,
  case_id uuid not null,
  document_id uuid,
  title text not null,
  amount_grosze int not null check (amount_grosze >= 0),
  payee text not null,
  charged_on date not null,
  paid_on date,
  payment_note text,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references cases (tenant_id, id),
  foreign key (tenant_id, document_id) references documents (tenant_id, id)
);
create index fees_of_case on fees (tenant_id, case_id);
call app.wall_by_tenant('fees');
grant select, insert, update on fees to epowiat_office;
