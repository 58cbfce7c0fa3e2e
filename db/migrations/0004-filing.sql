-- The resident's side (decision 19): rows carry the office and the resident.

create table drafts (
  tenant_id int not null references tenants (id),
  id uuid not null,
  resident_id uuid not null references residents (resident_id),
  -- All but an application continue a matter: supplement (art. 64 KPA), appeal, further letter, withdrawal (art. 105 § 2).
  kind text not null check (kind in ('application', 'supplement', 'appeal', 'letter', 'withdrawal')),
  resident_case_id uuid,
  -- The letter that a supplement or an appeal answers.
  letter_id uuid,
  service text not null,
  form_version int not null,
  answers jsonb not null,
  -- Ids of the form's pages that were saved at least once: the task list counts them.
  saved_pages jsonb not null,
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id)
);
create index drafts_of_resident on drafts (resident_id);
-- One open draft of a form with an office, in a matter, or of an answer to a letter: starting again finds it.
create unique index drafts_open on drafts (tenant_id, resident_id, service, resident_case_id, letter_id) nulls not distinct;
create table draft_files (
  tenant_id int not null,
  id uuid not null,
  resident_id uuid not null,
  draft_id uuid not null,
  field text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  media_type text not null,
  size_bytes int not null,
  added_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, draft_id) references drafts (tenant_id, id) on delete cascade
);
create index draft_files_of_draft on draft_files (tenant_id, draft_id);
-- A draft is the resident's alone until it is filed: the office has no policy here.
alter table drafts enable row level security;
alter table drafts force row level security;
alter table draft_files enable row level security;
alter table draft_files force row level security;
call app.open_to_resident('drafts');
call app.open_to_resident('draft_files');
call app.open_to_filing('drafts');
call app.open_to_filing('draft_files');
grant select, insert, update, delete on drafts, draft_files to epowiat_resident;
grant select, delete on drafts, draft_files to epowiat_filing;
-- `for update` locks the draft against a second, simultaneous filing.
grant update (version) on drafts to epowiat_filing;

create table submissions (
  tenant_id int not null references tenants (id),
  -- The draft's id: the key under which filing twice is the same filing.
  id uuid not null,
  resident_id uuid not null,
  kind text not null check (kind in ('application', 'supplement', 'appeal', 'letter', 'withdrawal')),
  resident_case_id uuid not null,
  service text not null,
  form_version int not null,
  form_hash text not null,
  -- Canonical JSON exactly as it was hashed.
  canonical text not null,
  sha256 text not null,
  sender_name text not null,
  submitted_at timestamptz not null,
  primary key (tenant_id, id)
);
create table submission_files (
  tenant_id int not null,
  id uuid not null,
  resident_id uuid not null,
  submission_id uuid not null,
  field text not null,
  sha256 text not null,
  name text not null,
  media_type text not null,
  size_bytes int not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, submission_id) references submissions (tenant_id, id)
);
-- The sealed receipt; the PDF is rendered from it afterwards, never in the numbering transaction.
create table receipts (
  tenant_id int not null,
  id uuid not null,
  resident_id uuid not null,
  submission_id uuid not null,
  rpw text not null,
  canonical text not null,
  signature text not null,
  key_id text not null,
  -- SHA-256 of the code in the QR: knowing it is the permission to check.
  check_hash text not null,
  issued_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, submission_id),
  foreign key (tenant_id, submission_id) references submissions (tenant_id, id)
);
create index receipts_by_check on receipts (check_hash);

-- Offices' signing keys: the private half is encrypted under EPOWIAT_KEY, the public half is for everyone.
create table office_keys (
  tenant_id int not null references tenants (id),
  id text not null,
  public_key text not null,
  sealed_private_key text not null,
  created_at timestamptz not null,
  retired_at timestamptz,
  primary key (tenant_id, id)
);
call app.wall_by_tenant('office_keys');
grant select, insert on office_keys to epowiat_office;
create policy filing on office_keys for select to epowiat_filing
  using (tenant_id = current_setting('app.tenant_id')::int);
grant select on office_keys to epowiat_filing;
create policy directory on office_keys for select to epowiat_public using (true);
grant select (tenant_id, id, public_key, created_at, retired_at) on office_keys to epowiat_public;

-- What the resident sees of her case: written by the office's commands in plain language.
create table resident_cases (
  tenant_id int not null references tenants (id),
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
  -- ExplainedDate: article, starting event, days skipped, periods excluded.
  due_explained jsonb,
  -- SHA-256 of the status secret: at least 60 bits, given once with the receipt.
  lookup_hash text not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id)
);
create index resident_cases_of_resident on resident_cases (resident_id);
create index resident_cases_by_lookup on resident_cases (lookup_hash);
create table resident_steps (
  tenant_id int not null,
  id uuid not null,
  resident_id uuid not null,
  resident_case_id uuid not null,
  at timestamptz not null,
  ordinal int not null,
  kind text not null,
  data jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, resident_case_id) references resident_cases (tenant_id, id)
);
create index resident_steps_of_case on resident_steps (tenant_id, resident_case_id);
-- Letters delivered to the account (KPA art. 39 § 1): opening one signs for it and fixes the moment.
create table resident_letters (
  tenant_id int not null,
  id uuid not null,
  resident_id uuid not null,
  resident_case_id uuid not null,
  document_kind text not null,
  title text not null,
  first_line text not null,
  arrived_at timestamptz not null,
  -- The day on which an unopened letter counts as delivered (e-delivery act art. 42).
  fiction_on date not null,
  opened_at timestamptz,
  effective_on date,
  appeal_due_on date,
  answer_days int,
  answer_due_on date,
  answered_at timestamptz,
  sha256 text not null,
  file_name text not null,
  size_bytes int not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, resident_case_id) references resident_cases (tenant_id, id)
);
create index resident_letters_of_resident on resident_letters (resident_id);

call app.wall_by_tenant('submissions');
call app.wall_by_tenant('submission_files');
call app.wall_by_tenant('receipts');
call app.wall_by_tenant('resident_cases');
call app.wall_by_tenant('resident_steps');
call app.wall_by_tenant('resident_letters');
call app.open_to_resident('submissions');
call app.open_to_resident('submission_files');
call app.open_to_resident('receipts');
call app.open_to_resident('resident_cases');
call app.open_to_resident('resident_steps');
call app.open_to_resident('resident_letters');
call app.open_to_filing('submissions');
call app.open_to_filing('submission_files');
call app.open_to_filing('receipts');
call app.open_to_filing('resident_cases');
call app.open_to_filing('resident_steps');
call app.open_to_filing('resident_letters');
grant select on submissions, submission_files, receipts to epowiat_office;
grant select, insert, update on resident_cases, resident_letters to epowiat_office;
grant select, insert on resident_steps to epowiat_office;
grant select on submissions, submission_files, receipts, resident_cases, resident_steps, resident_letters
  to epowiat_resident;
grant select, insert on submissions, submission_files, receipts, resident_cases, resident_steps to epowiat_filing;
grant update (stage, stage_data, updated_at) on resident_cases to epowiat_filing;
grant select on resident_letters to epowiat_filing;
grant update (opened_at, effective_on, appeal_due_on, answer_due_on, answered_at) on resident_letters to epowiat_filing;

-- Without an account: the row shows itself only to who holds its secret.
create policy lookup on receipts for select to epowiat_public
  using (check_hash = current_setting('app.lookup_hash'));
create policy lookup on resident_cases for select to epowiat_public
  using (lookup_hash = current_setting('app.lookup_hash'));
grant select (tenant_id, id, rpw, canonical, signature, key_id, check_hash, issued_at) on receipts to epowiat_public;
grant select (tenant_id, id, service, rpw, case_mark, stage, stage_data, started_on, due_on, due_explained,
  lookup_hash, updated_at) on resident_cases to epowiat_public;
