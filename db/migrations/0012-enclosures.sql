-- Files that go with an outgoing letter. They belong to a version, as its text does: what was approved and signed names
-- them (document_versions.letter), and these rows tie each to the office's file. Neither is ever changed.
create table document_enclosures (
  tenant_id int not null,
  document_id uuid not null,
  version_number int not null,
  file_id uuid not null,
  position int not null,
  primary key (tenant_id, document_id, version_number, file_id),
  foreign key (tenant_id, document_id, version_number) references document_versions (tenant_id, document_id, number),
  foreign key (tenant_id, file_id) references files (tenant_id, id)
);
create index document_enclosures_of_file on document_enclosures (tenant_id, file_id);
call app.wall_by_tenant('document_enclosures');
grant select, insert on document_enclosures to epowiat_office;

-- Metadata of outgoing items (IK zał. 1 B10): how many enclosures went with the letter, as it was sent.
alter table outgoing_items add column enclosure_count int not null default 0;

-- What came with a letter to the resident's account: name, type, size and SHA-256 of each file.
alter table resident_letters add column enclosures jsonb not null default '[]';
