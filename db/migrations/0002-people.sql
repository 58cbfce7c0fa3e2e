-- People of the offices, residents, sign-in.

-- Accounts and sessions are global and belong to the sign-in role alone; a session's id is the SHA-256 of its token.
create table users (
  id uuid primary key,
  kind text not null check (kind in ('staff', 'resident')),
  email text not null check (email = lower(email)),
  -- Null: nobody has set one yet, so nobody can sign in.
  password_hash text,
  -- Sealed under EPOWIAT_KEY; null: no second factor.
  totp_secret text,
  -- Last time step whose code was accepted: a code opens once (RFC 6238 § 5.2).
  totp_step int,
  blocked_at timestamptz,
  created_at timestamptz not null,
  unique (kind, email)
);
create table sessions (
  id text primary key check (id ~ '^[0-9a-f]{64}$'),
  user_id uuid not null references users (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  -- Set when the trusted-profile step was passed in this session (ustawa o informatyzacji art. 20a).
  trusted_at timestamptz
);
create index sessions_of_user on sessions (user_id);
-- Throttling survives a restart: it lives here, not in memory.
create table attempts (
  key text primary key,
  failures int not null,
  window_started_at timestamptz not null,
  blocked_until timestamptz
);
grant select, insert, update on users to epowiat_sign_in;
grant select, insert, update, delete on sessions, attempts to epowiat_sign_in;
grant select, insert on users to epowiat_county;

-- One-time links to set a password: for a newcomer, and for who forgot hers. A row is also the order to mail it. The
-- secret stands in the mail alone; the sender makes it and leaves its SHA-256 here.
create table password_links (
  id uuid primary key,
  user_id uuid not null references users (id),
  purpose text not null check (purpose in ('invitation', 'reset')),
  -- Who writes: the office that invites, or E-Powiat.
  sender text not null,
  token_hash text unique check (token_hash ~ '^[0-9a-f]{64}$'),
  -- Counted from when the mail is written.
  expires_at timestamptz,
  created_at timestamptz not null,
  attempts int not null default 0,
  -- When it may be mailed, or be tried again.
  due_at timestamptz not null,
  sent_at timestamptz,
  failed_at timestamptz,
  -- What the mail server said.
  answer text
);
create index password_links_of_user on password_links (user_id, created_at);
create index password_links_waiting on password_links (due_at) where sent_at is null and failed_at is null;
grant select, insert, update, delete on password_links to epowiat_sign_in;
-- An office may order an invitation and never read one.
grant insert on password_links to epowiat_office;

-- Roles above the offices, without a tenant.
create table county_roles (
  user_id uuid not null references users (id),
  role text not null check (role in ('county-admin', 'project-coordinator', 'trainer')),
  granted_at timestamptz not null,
  primary key (user_id, role)
);
grant select, insert on county_roles to epowiat_county;
grant select on county_roles to epowiat_sign_in;

create table residents (
  resident_id uuid primary key,
  user_id uuid not null unique references users (id),
  email text not null,
  first_name text not null,
  last_name text not null,
  -- Known only after the trusted-profile step.
  pesel text,
  confirmed_at timestamptz
);
alter table residents enable row level security;
alter table residents force row level security;
call app.open_to_resident('residents');
grant select on residents to epowiat_resident;
grant update (pesel, first_name, last_name, confirmed_at) on residents to epowiat_resident;
create policy sign_in on residents for all to epowiat_sign_in using (true) with check (true);
grant select, insert on residents to epowiat_sign_in;

create table units (
  tenant_id int not null references tenants (id),
  id uuid not null,
  parent_id uuid,
  symbol text not null check (symbol ~ '^[A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż0-9]+(-[A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż0-9]+)*$'),
  name text not null,
  -- The demo's symbols are illustrative: no regulation of the real offices was found.
  is_illustrative boolean not null default false,
  valid_from date not null,
  valid_to date,
  primary key (tenant_id, id),
  foreign key (tenant_id, parent_id) references units (tenant_id, id)
);
-- A symbol belongs to one unit in a calendar year, whatever reorganisations happen (IK § 5.5).
create table unit_symbols (
  tenant_id int not null references tenants (id),
  year int not null,
  symbol text not null,
  unit_id uuid not null,
  primary key (tenant_id, year, symbol),
  foreign key (tenant_id, unit_id) references units (tenant_id, id)
);
create table people (
  tenant_id int not null references tenants (id),
  id uuid not null,
  user_id uuid not null references users (id),
  first_name text not null,
  last_name text not null,
  email text not null,
  -- Which staff notices also go out by mail.
  mail_notices boolean not null default true,
  primary key (tenant_id, id),
  unique (tenant_id, user_id)
);
create table positions (
  tenant_id int not null references tenants (id),
  id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  title text not null,
  initials text not null,
  valid_from date not null,
  valid_to date,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references people (tenant_id, id),
  foreign key (tenant_id, unit_id) references units (tenant_id, id)
);
create table role_grants (
  tenant_id int not null references tenants (id),
  id uuid not null,
  person_id uuid not null,
  role text not null check (role in
    ('registry', 'clerk', 'head', 'signatory', 'records-coordinator', 'archivist', 'office-admin', 'auditor')),
  valid_from date not null,
  valid_to date,
  primary key (tenant_id, id),
  unique (tenant_id, person_id, role, valid_from),
  foreign key (tenant_id, person_id) references people (tenant_id, id)
);
-- Only persons authorised to process personal data may work in EZD (IK § 11).
create table authorisations (
  tenant_id int not null references tenants (id),
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('data-processing', 'signing')),
  extent text not null,
  valid_from date not null,
  valid_to date,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references people (tenant_id, id)
);
create table substitutions (
  tenant_id int not null references tenants (id),
  id uuid not null,
  absent_person_id uuid not null,
  substitute_person_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  primary key (tenant_id, id),
  check (ends_on >= starts_on),
  foreign key (tenant_id, absent_person_id) references people (tenant_id, id),
  foreign key (tenant_id, substitute_person_id) references people (tenant_id, id)
);
call app.wall_by_tenant('units');
call app.wall_by_tenant('unit_symbols');
call app.wall_by_tenant('people');
call app.wall_by_tenant('positions');
call app.wall_by_tenant('role_grants');
call app.wall_by_tenant('authorisations');
call app.wall_by_tenant('substitutions');
grant select, insert, update on units, people, positions, role_grants, authorisations, substitutions to epowiat_office;
grant delete on substitutions to epowiat_office;
grant select, insert on unit_symbols to epowiat_office;

-- What sign-in must know of a member of staff, kept up to date by the commands of the people room:
-- one query checks a session and yields name, position and dated roles as they are today.
create table officers (
  tenant_id int not null references tenants (id),
  person_id uuid not null,
  user_id uuid not null references users (id),
  name text not null,
  position text not null,
  unit_id uuid not null,
  -- [{role, from, to}], checked against the day of the request.
  roles jsonb not null,
  -- [{from, to}] of the data-processing authorisation.
  authorised jsonb not null,
  primary key (tenant_id, person_id),
  foreign key (tenant_id, person_id) references people (tenant_id, id)
);
create index officers_of_user on officers (user_id);
call app.wall_by_tenant('officers');
grant select, insert, update on officers to epowiat_office;
create policy sign_in on officers for select to epowiat_sign_in using (true);
grant select on officers to epowiat_sign_in;
-- The county sees who works where and administers it (decision 4): accounts, never letters or cases.
create policy county on officers for select to epowiat_county using (true);
grant select on officers to epowiat_county;
