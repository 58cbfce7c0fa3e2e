-- Whom an attorney acts for (KPA art. 40 § 2), from which day somebody is no party any more, and where letters can be
-- sent by e-delivery, as the application, the party or the register of addresses (BAE) says.
alter table case_parties
  add column represents_id uuid,
  add column ended_on date,
  add column ade text,
  add foreign key (tenant_id, represents_id) references case_parties (tenant_id, id),
  add check ((role = 'attorney') = (represents_id is not null));
