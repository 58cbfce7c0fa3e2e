-- What came back undelivered is sent again, for the same decision has to be delivered (KPA art. 110): which party a
-- delivery was to reach, and which later delivery stands in the place of one that failed.
alter table deliveries add column party_id uuid;
alter table deliveries add column replaced_by uuid;
alter table deliveries add foreign key (tenant_id, party_id) references case_parties (tenant_id, id);
alter table deliveries add foreign key (tenant_id, replaced_by) references deliveries (tenant_id, id);
update deliveries d set party_id = (
  select p.id from case_parties p
  where (p.tenant_id, p.case_id, p.name) = (d.tenant_id, d.case_id, d.addressee)
  order by p.id limit 1
);
create index deliveries_came_back on deliveries (tenant_id, document_id) where state = 'failed' and replaced_by is null;

-- A letter that isn't to be sent is withdrawn; it stays in the files.
alter table documents drop constraint documents_state_check;
alter table documents add constraint documents_state_check check (state in
  ('filed', 'draft', 'in-approval', 'returned', 'approved', 'signed', 'dispatched', 'delivered', 'withdrawn'));
