-- Notices to staff in the product, and every mail with its fate.
create table notices (
  tenant_id int not null references tenants (id),
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  data jsonb not null,
  case_id uuid,
  incoming_item_id uuid,
  document_id uuid,
  created_at timestamptz not null,
  read_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references people (tenant_id, id)
);
create index notices_of_person on notices (tenant_id, person_id, created_at desc);
create index notices_about_item on notices (tenant_id, incoming_item_id) where incoming_item_id is not null;
call app.wall_by_tenant('notices');
grant select, insert, update on notices to epowiat_office;

-- What came to somebody's desk and she hasn't opened yet: a case or an incoming item. Opening it takes the row away.
create table unopened (
  tenant_id int not null,
  person_id uuid not null,
  thing_id uuid not null,
  primary key (tenant_id, person_id, thing_id),
  foreign key (tenant_id, person_id) references people (tenant_id, id)
);
call app.wall_by_tenant('unopened');
grant select, insert, delete on unopened to epowiat_office;

create table mails (
  tenant_id int not null references tenants (id),
  id uuid not null,
  recipient text not null,
  template text not null,
  data jsonb not null,
  case_id uuid,
  -- Same Message-ID however often a worker is killed: a mailbox can tell a duplicate.
  message_id text not null,
  state text not null check (state in ('waiting', 'sent', 'refused')),
  -- What the server said, for the clerk who must act.
  answer text,
  created_at timestamptz not null,
  sent_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references cases (tenant_id, id)
);
create index mails_refused on mails (tenant_id, created_at) where state = 'refused';
call app.wall_by_tenant('mails');
grant select, insert, update on mails to epowiat_office;
create policy filing on mails for insert to epowiat_filing
  with check (tenant_id = current_setting('app.tenant_id')::int);
grant insert on mails to epowiat_filing;
