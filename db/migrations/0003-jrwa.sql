-- The uniform file classification list, versioned per office (regulation of 18.01.2011, annexes 2 and 3).
create table jrwa_classes (
  tenant_id int not null references tenants (id),
  id uuid not null,
  symbol text not null check (symbol ~ '^[0-9]{1,5}$'),
  parent_symbol text,
  title text not null,
  -- Archival category; only final classes have one and only they may hold cases (reg. § 4.6).
  category text,
  notes text not null,
  -- How sure the transcription is: shown to the archivist, who confirms before first use.
  verified text not null,
  confirmed_at timestamptz,
  confirmed_by uuid,
  valid_from date not null,
  valid_to date,
  primary key (tenant_id, id),
  unique (tenant_id, symbol, valid_from),
  foreign key (tenant_id, confirmed_by) references people (tenant_id, id)
);
call app.wall_by_tenant('jrwa_classes');
grant select, insert, update on jrwa_classes to epowiat_office;
