-- What a notice asked for is done, or is no longer its person's to do; its mail, if it waits still, doesn't leave.
alter table notices add column settled_at timestamptz;
create index notices_about_case on notices (tenant_id, case_id) where case_id is not null and settled_at is null;
create index notices_about_document on notices (tenant_id, document_id)
  where document_id is not null and settled_at is null;
alter table mails drop constraint mails_state_check;
alter table mails add constraint mails_state_check check (state in ('waiting', 'sent', 'refused', 'settled'));

-- An entry of the register is never deleted and its number never used again: a slip is put right or annulled in it.
alter table incoming_items add column corrected_at timestamptz;
alter table incoming_items add column annulled_at timestamptz;
alter table incoming_items add column annulment_reason text;
alter table incoming_items drop constraint incoming_items_state_check;
alter table incoming_items add constraint incoming_items_state_check
  check (state in ('registered', 'assigned', 'in-case', 'without-case', 'annulled'));
alter table incoming_items add constraint incoming_items_annulment_check
  check ((state = 'annulled') = (annulled_at is not null) and (state = 'annulled') = (annulment_reason is not null));

-- What came on paper and nobody has scanned; what a resident filed is whole without a file.
alter table incoming_items drop constraint incoming_items_scan_check;
alter table incoming_items add constraint incoming_items_scan_check
  check (scan in ('full', 'first-page', 'envelope', 'born-digital', 'none'));
update incoming_items as item set scan = 'none'
  where channel <> 'form' and scan <> 'envelope' and not exists (
    select from incoming_files as behind
    where behind.tenant_id = item.tenant_id and behind.incoming_item_id = item.id);
