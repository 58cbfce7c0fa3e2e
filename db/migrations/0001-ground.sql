-- The ground every room stands on: clock, walls, offices, numbers, events, outbox.

create schema app;
grant usage on schema app to public;
revoke create on schema public from public;

-- Offices (decision 1). A training sandbox is a tenant too.
create table tenants (
  id int primary key,
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
  environment text not null check (environment in ('production', 'training')),
  -- EZD or traditional as the basic way of documenting (IK § 1); back from EZD is inadmissible (§ 1.4).
  base_system text not null default 'ezd' check (base_system in ('ezd', 'traditional')),
  created_at timestamptz not null,
  unique (id, environment)
);
grant select on tenants to public;
grant insert, update on tenants to epowiat_county;

-- The wall (decision 2): one policy a role, direct comparison, no missing_ok.
create procedure app.wall_by_tenant(walled regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', walled);
  execute format('alter table %s force row level security', walled);
  execute format(
    'create policy office on %s for all to epowiat_office '
    'using (tenant_id = current_setting(''app.tenant_id'')::int) '
    'with check (tenant_id = current_setting(''app.tenant_id'')::int)', walled);
end $$;

create procedure app.open_to_resident(walled regclass) language plpgsql as $$
begin
  execute format(
    'create policy resident on %s for all to epowiat_resident '
    'using (resident_id = current_setting(''app.resident_id'')::uuid) '
    'with check (resident_id = current_setting(''app.resident_id'')::uuid)', walled);
end $$;

-- Filing sees what belongs to this resident in this office, never the office's register (decision 3).
create procedure app.open_to_filing(walled regclass) language plpgsql as $$
begin
  execute format(
    'create policy filing on %s for all to epowiat_filing '
    'using (tenant_id = current_setting(''app.tenant_id'')::int '
    '  and resident_id = current_setting(''app.resident_id'')::uuid) '
    'with check (tenant_id = current_setting(''app.tenant_id'')::int '
    '  and resident_id = current_setting(''app.resident_id'')::uuid)', walled);
end $$;
revoke execute on all procedures in schema app from public;

-- Office time may stand still in a sandbox, nowhere else (decision 8).
create table tenant_clocks (
  tenant_id int primary key,
  environment text not null default 'training' check (environment = 'training'),
  frozen_at timestamptz not null,
  foreign key (tenant_id, environment) references tenants (id, environment)
);
call app.wall_by_tenant('tenant_clocks');
grant select on tenant_clocks to epowiat_office;
create policy filing on tenant_clocks for select to epowiat_filing
  using (tenant_id = current_setting('app.tenant_id')::int);
grant select on tenant_clocks to epowiat_filing;
create policy county on tenant_clocks for all to epowiat_county using (true) with check (true);
grant select, insert, update, delete on tenant_clocks to epowiat_county;

-- Wall time: sessions, throttling, retries, sealing.
create function app.wall_now() returns timestamptz language sql stable
  return transaction_timestamp();

-- Office time: law, registers, due work. A scope without an office has no frozen clock to look at.
create function app.now() returns timestamptz language plpgsql stable as $$
begin
  if coalesce(current_setting('app.tenant_id', true), '') = '' then
    return transaction_timestamp();
  end if;
  return coalesce(
    (select frozen_at from public.tenant_clocks
      where tenant_id = current_setting('app.tenant_id')::int),
    transaction_timestamp());
end $$;

-- Identity of an office over time: a letter of 2021 still prints "Wójt Gminy Olsztyn".
create table office_identities (
  tenant_id int not null references tenants (id),
  id uuid not null,
  valid_from date not null,
  valid_to date,
  kind text not null,
  teryt text not null,
  head_title text not null,
  status text not null,
  primary key (tenant_id, id),
  unique (tenant_id, valid_from),
  check (valid_to is null or valid_to >= valid_from)
);
call app.wall_by_tenant('office_identities');
grant select, insert on office_identities to epowiat_office;

-- What the public may know of an office; null means not verified, sources say where a value was seen.
create table office_profiles (
  tenant_id int primary key references tenants (id),
  short_name text not null,
  official_name text,
  official_name_status text not null,
  unit_name text not null,
  seat_city text not null,
  street text,
  postcode text,
  -- Doubt about the postcode, as the catalogue words it; null when there is none.
  postcode_status text,
  phone text,
  email text,
  website text,
  bip_url text,
  opening_hours text,
  epuap_box text,
  edelivery_address text,
  population int,
  -- Point of the seat's village or town (not of the building): {"lat", "lon", "precision"}.
  coordinates jsonb,
  localities jsonb,
  note text,
  sources jsonb not null,
  higher_authority text not null
);
call app.wall_by_tenant('office_profiles');
grant select, insert, update on office_profiles to epowiat_office;

-- Whom to write to about personal data (RODO art. 37) and accessibility, day by day.
create table office_contacts (
  tenant_id int not null references tenants (id),
  id uuid not null,
  kind text not null check (kind in ('data-protection', 'accessibility')),
  name text not null,
  email text,
  phone text,
  valid_from date not null,
  valid_to date,
  primary key (tenant_id, id),
  unique (tenant_id, kind, valid_from),
  check (email is not null or phone is not null),
  check (valid_to is null or valid_to >= valid_from)
);
call app.wall_by_tenant('office_contacts');
grant select, insert, update on office_contacts to epowiat_office;

-- The directory of offices is public by nature: everyone may read it, only the office may write it.
create policy directory on office_identities for select to epowiat_public using (true);
create policy directory on office_profiles for select to epowiat_public using (true);
create policy directory on office_contacts for select to epowiat_public using (true);
create policy county on office_identities for all to epowiat_county using (true) with check (true);
create policy county on office_profiles for all to epowiat_county using (true) with check (true);
grant select on office_identities, office_profiles, office_contacts to epowiat_public;
grant select, insert, update on office_identities, office_profiles to epowiat_county;

-- Numbers without gaps (decision 7): the row is taken last and held to the end of the transaction.
create table counters (
  tenant_id int not null references tenants (id),
  series text not null,
  year int not null,
  last_number int not null check (last_number > 0),
  primary key (tenant_id, series, year)
);
call app.wall_by_tenant('counters');
grant select, insert, update on counters to epowiat_office;
create policy filing on counters for all to epowiat_filing
  using (tenant_id = current_setting('app.tenant_id')::int and series = 'rpw')
  with check (tenant_id = current_setting('app.tenant_id')::int and series = 'rpw');
grant select, insert, update on counters to epowiat_filing;

-- Events (decision 9): who, what, which document, when. Nobody may change or delete one.
create table events (
  tenant_id int not null references tenants (id),
  id uuid not null,
  at timestamptz not null,
  wall_at timestamptz not null,
  ordinal int not null,
  type text not null,
  person_id uuid,
  person_name text not null,
  person_position text,
  case_id uuid,
  incoming_item_id uuid,
  document_id uuid,
  data jsonb not null,
  primary key (tenant_id, id)
);
create index events_of_case on events (tenant_id, case_id, at, wall_at, ordinal) where case_id is not null;
create index events_of_item on events (tenant_id, incoming_item_id) where incoming_item_id is not null;
create index events_by_wall on events (tenant_id, wall_at);
call app.wall_by_tenant('events');
grant select, insert on events to epowiat_office;
create policy filing on events for insert to epowiat_filing
  with check (tenant_id = current_setting('app.tenant_id')::int);
grant insert on events to epowiat_filing;

-- Seals over the events: hash-chained blocks, written by a job so that a command pays nothing.
create table event_blocks (
  tenant_id int not null references tenants (id),
  number int not null check (number > 0),
  previous_hash text not null,
  hash text not null,
  event_count int not null check (event_count > 0),
  sealed_at timestamptz not null,
  primary key (tenant_id, number)
);
create table event_seals (
  tenant_id int not null,
  event_id uuid not null,
  block_number int not null,
  position int not null,
  event_hash text not null,
  primary key (tenant_id, event_id),
  unique (tenant_id, block_number, position),
  foreign key (tenant_id, event_id) references events (tenant_id, id),
  foreign key (tenant_id, block_number) references event_blocks (tenant_id, number)
);
call app.wall_by_tenant('event_blocks');
call app.wall_by_tenant('event_seals');
grant select, insert on event_blocks, event_seals to epowiat_office;

-- Outbox (decision 6): the truth about work to be done; executors are only the wake-up.
create table outbox (
  tenant_id int not null references tenants (id),
  id uuid not null,
  topic text not null,
  key text not null,
  payload jsonb not null,
  created_at timestamptz not null,
  due_at timestamptz not null,
  attempts int not null default 0,
  claimed_until timestamptz,
  done_at timestamptz,
  failed_at timestamptz,
  last_error text,
  primary key (tenant_id, id),
  unique (tenant_id, topic, key)
);
-- By office, so that each gets its turn however long another's queue is.
create index outbox_waiting on outbox (tenant_id, due_at, id) where done_at is null and failed_at is null;
call app.wall_by_tenant('outbox');
grant select, insert on outbox to epowiat_office;
create policy filing on outbox for insert to epowiat_filing
  with check (tenant_id = current_setting('app.tenant_id')::int);
grant insert on outbox to epowiat_filing;
create policy system on outbox for all to epowiat_system using (true) with check (true);
grant select on outbox to epowiat_system;
grant update (attempts, due_at, claimed_until, done_at, failed_at, last_error) on outbox to epowiat_system;
