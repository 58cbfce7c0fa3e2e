// Written by `npm run schema` from the database's catalogue. Don't edit: write a migration.
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

interface Approvals {
  tenant_id: number;
  id: string;
  document_id: string;
  version_number: number;
  sha256: string;
  person_id: string;
  person_name: string;
  person_position: string;
  verdict: string;
  remarks: string | null;
  decided_at: Temporal.Instant;
}

interface Assignments {
  tenant_id: number;
  id: string;
  incoming_item_id: string;
  author_id: string;
  unit_id: string;
  person_id: string | null;
  is_lead: Generated<boolean>;
  instructions: string;
  due_on: Temporal.PlainDate | null;
  assigned_at: Temporal.Instant;
  parent_id: string | null;
  state: string;
  return_reason: string | null;
}

interface Attempts {
  key: string;
  failures: number;
  window_started_at: Temporal.Instant;
  blocked_until: Temporal.Instant | null;
}

interface Authorisations {
  tenant_id: number;
  id: string;
  person_id: string;
  kind: string;
  extent: string;
  valid_from: Temporal.PlainDate;
  valid_to: Temporal.PlainDate | null;
}

interface CaseClocks {
  tenant_id: number;
  case_id: string;
  basis: string;
  term_amount: number;
  term_unit: string;
  start_event: string;
  started_on: Temporal.PlainDate;
  finished_on: Temporal.PlainDate | null;
}

interface CaseParties {
  tenant_id: number;
  id: string;
  case_id: string;
  name: string;
  address: string;
  role: string;
  resident_id: string | null;
  channel: string;
  represents_id: string | null;
  ended_on: Temporal.PlainDate | null;
  ade: string | null;
}

interface Cases {
  tenant_id: number;
  id: string;
  mark: string;
  unit_id: string;
  unit_symbol: string;
  jrwa_symbol: string;
  number: number;
  group_number: number | null;
  year: number;
  title: string;
  category: string;
  service: string | null;
  party_name: string;
  resident_case_id: string | null;
  handler_id: string;
  state: string;
  stage: string;
  awaits_handler: Generated<boolean>;
  started_on: Temporal.PlainDate;
  opened_at: Temporal.Instant;
  closed_on: Temporal.PlainDate | null;
  closing_note: string | null;
  due_on: Temporal.PlainDate | null;
  is_paused: Generated<boolean>;
  due_explained: unknown;
  clock_read_on: Temporal.PlainDate | null;
  version: Generated<number>;
}

interface ClockExclusions {
  tenant_id: number;
  id: string;
  case_id: string;
  reason: string;
  article: string;
  starts_on: Temporal.PlainDate;
  ends_on: Temporal.PlainDate | null;
}

interface ClockExtensions {
  tenant_id: number;
  id: string;
  case_id: string;
  notice_on: Temporal.PlainDate;
  new_due_on: Temporal.PlainDate;
  document_id: string | null;
}

interface Counters {
  tenant_id: number;
  series: string;
  year: number;
  last_number: number;
}

interface CountyRoles {
  user_id: string;
  role: string;
  granted_at: Temporal.Instant;
}

interface Deliveries {
  tenant_id: number;
  id: string;
  outgoing_item_id: string;
  document_id: string;
  case_id: string;
  channel: string;
  addressee: string;
  state: string;
  sent_at: Temporal.Instant;
  fiction_on: Temporal.PlainDate | null;
  opened_at: Temporal.Instant | null;
  received_on: Temporal.PlainDate | null;
  receiver: string | null;
  first_notice_on: Temporal.PlainDate | null;
  second_notice_on: Temporal.PlainDate | null;
  is_refused: Generated<boolean>;
  effective_on: Temporal.PlainDate | null;
  basis: string | null;
  confirmed_by: string | null;
  proof_file_id: string | null;
  party_id: string | null;
  replaced_by: string | null;
}

interface DocumentEnclosures {
  tenant_id: number;
  document_id: string;
  version_number: number;
  file_id: string;
  position: number;
}

interface DocumentVersions {
  tenant_id: number;
  document_id: string;
  number: number;
  fields: unknown;
  letter: unknown;
  sha256: string;
  author_id: string;
  written_at: Temporal.Instant;
}

interface Documents {
  tenant_id: number;
  id: string;
  case_id: string;
  kind: string;
  type: string;
  title: string;
  state: string;
  incoming_item_id: string | null;
  file_id: string | null;
  template: string | null;
  author_id: string | null;
  version_number: Generated<number>;
  awaits_person_id: string | null;
  added_at: Temporal.Instant;
}

interface DraftFiles {
  tenant_id: number;
  id: string;
  resident_id: string;
  draft_id: string;
  field: string;
  sha256: string;
  name: string;
  media_type: string;
  size_bytes: number;
  added_at: Temporal.Instant;
}

interface DraftWriters {
  tenant_id: number;
  document_id: string;
  person_id: string;
  since: Temporal.Instant;
  seen_at: Temporal.Instant;
}

interface Drafts {
  tenant_id: number;
  id: string;
  resident_id: string;
  kind: string;
  resident_case_id: string | null;
  letter_id: string | null;
  service: string;
  form_version: number;
  answers: unknown;
  saved_pages: unknown;
  version: Generated<number>;
  created_at: Temporal.Instant;
  updated_at: Temporal.Instant;
}

interface EventBlocks {
  tenant_id: number;
  number: number;
  previous_hash: string;
  hash: string;
  event_count: number;
  sealed_at: Temporal.Instant;
}

interface EventSeals {
  tenant_id: number;
  event_id: string;
  block_number: number;
  position: number;
  event_hash: string;
}

interface Events {
  tenant_id: number;
  id: string;
  at: Temporal.Instant;
  wall_at: Temporal.Instant;
  ordinal: number;
  type: string;
  person_id: string | null;
  person_name: string;
  person_position: string | null;
  case_id: string | null;
  incoming_item_id: string | null;
  document_id: string | null;
  data: unknown;
}

interface Fees {
  tenant_id: number;
  id: string;
  case_id: string;
  document_id: string | null;
  title: string;
  amount_grosze: number;
  payee: string;
  charged_on: Temporal.PlainDate;
  paid_on: Temporal.PlainDate | null;
  payment_note: string | null;
}

interface Files {
  tenant_id: number;
  id: string;
  sha256: string;
  name: string;
  media_type: string;
  size_bytes: number;
  added_at: Temporal.Instant;
}

interface IncomingFiles {
  tenant_id: number;
  id: string;
  incoming_item_id: string;
  file_id: string;
  position: number;
}

interface IncomingItems {
  tenant_id: number;
  id: string;
  rpw: string;
  year: number;
  number: number;
  registered_at: Temporal.Instant;
  received_on: Temporal.PlainDate;
  letter_on: Temporal.PlainDate | null;
  sender_name: string;
  sender_kind: string;
  sender_address: string;
  sender_mark: string | null;
  title: string;
  document_kind: string;
  channel: string;
  access: string;
  dcmi_type: Generated<string>;
  attachment_count: number;
  scan: string;
  remarks: string | null;
  submission_id: string | null;
  resident_case_id: string | null;
  suggested_jrwa: string | null;
  unit_id: string | null;
  person_id: string | null;
  case_id: string | null;
  state: string;
  version: Generated<number>;
  corrected_at: Temporal.Instant | null;
  annulled_at: Temporal.Instant | null;
  annulment_reason: string | null;
}

interface JrwaClasses {
  tenant_id: number;
  id: string;
  symbol: string;
  parent_symbol: string | null;
  title: string;
  category: string | null;
  notes: string;
  verified: string;
  confirmed_at: Temporal.Instant | null;
  confirmed_by: string | null;
  valid_from: Temporal.PlainDate;
  valid_to: Temporal.PlainDate | null;
}

interface Mails {
  tenant_id: number;
  id: string;
  recipient: string;
  template: string;
  data: unknown;
  case_id: string | null;
  message_id: string;
  state: string;
  answer: string | null;
  created_at: Temporal.Instant;
  sent_at: Temporal.Instant | null;
}

interface Notices {
  tenant_id: number;
  id: string;
  person_id: string;
  kind: string;
  data: unknown;
  case_id: string | null;
  incoming_item_id: string | null;
  document_id: string | null;
  created_at: Temporal.Instant;
  read_at: Temporal.Instant | null;
  settled_at: Temporal.Instant | null;
}

interface OfficeContacts {
  tenant_id: number;
  id: string;
  kind: string;
  name: string;
  email: string | null;
  phone: string | null;
  valid_from: Temporal.PlainDate;
  valid_to: Temporal.PlainDate | null;
}

interface OfficeIdentities {
  tenant_id: number;
  id: string;
  valid_from: Temporal.PlainDate;
  valid_to: Temporal.PlainDate | null;
  kind: string;
  teryt: string;
  head_title: string;
  status: string;
}

interface OfficeKeys {
  tenant_id: number;
  id: string;
  public_key: string;
  sealed_private_key: string;
  created_at: Temporal.Instant;
  retired_at: Temporal.Instant | null;
}

interface OfficeProfiles {
  tenant_id: number;
  short_name: string;
  official_name: string | null;
  official_name_status: string;
  unit_name: string;
  seat_city: string;
  street: string | null;
  postcode: string | null;
  postcode_status: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  bip_url: string | null;
  opening_hours: string | null;
  epuap_box: string | null;
  edelivery_address: string | null;
  population: number | null;
  coordinates: unknown;
  localities: unknown;
  note: string | null;
  sources: unknown;
  higher_authority: string;
}

interface Officers {
  tenant_id: number;
  person_id: string;
  user_id: string;
  name: string;
  position: string;
  unit_id: string;
  roles: unknown;
  authorised: unknown;
}

interface Outbox {
  tenant_id: number;
  id: string;
  topic: string;
  key: string;
  payload: unknown;
  created_at: Temporal.Instant;
  due_at: Temporal.Instant;
  attempts: Generated<number>;
  claimed_until: Temporal.Instant | null;
  done_at: Temporal.Instant | null;
  failed_at: Temporal.Instant | null;
  last_error: string | null;
}

interface OutgoingItems {
  tenant_id: number;
  id: string;
  year: number;
  number: number;
  document_id: string;
  case_id: string;
  case_mark: string;
  addressee: string;
  address: string;
  channel: string;
  manner: string;
  handed_over_on: Temporal.PlainDate;
  registered_at: Temporal.Instant;
  enclosure_count: Generated<number>;
}

interface PasswordLinks {
  id: string;
  user_id: string;
  purpose: string;
  sender: string;
  token_hash: string | null;
  expires_at: Temporal.Instant | null;
  created_at: Temporal.Instant;
  attempts: Generated<number>;
  due_at: Temporal.Instant;
  sent_at: Temporal.Instant | null;
  failed_at: Temporal.Instant | null;
  answer: string | null;
  return_to: string | null;
}

interface People {
  tenant_id: number;
  id: string;
  user_id: string;
  first_name: string;
  last_name: string;
  email: string;
  mail_notices: Generated<boolean>;
}

interface Positions {
  tenant_id: number;
  id: string;
  person_id: string;
  unit_id: string;
  title: string;
  initials: string;
  valid_from: Temporal.PlainDate;
  valid_to: Temporal.PlainDate | null;
}

interface Receipts {
  tenant_id: number;
  id: string;
  resident_id: string;
  submission_id: string;
  rpw: string;
  canonical: string;
  signature: string;
  key_id: string;
  check_hash: string;
  issued_at: Temporal.Instant;
}

interface ResidentCases {
  tenant_id: number;
  id: string;
  resident_id: string;
  service: string;
  title: string;
  rpw: string;
  case_mark: string | null;
  stage: string;
  stage_data: unknown;
  handler: string | null;
  unit_name: string | null;
  started_on: Temporal.PlainDate;
  due_on: Temporal.PlainDate | null;
  due_explained: unknown;
  lookup_hash: string;
  updated_at: Temporal.Instant;
}

interface ResidentLetters {
  tenant_id: number;
  id: string;
  resident_id: string;
  resident_case_id: string;
  document_kind: string;
  title: string;
  first_line: string;
  arrived_at: Temporal.Instant;
  fiction_on: Temporal.PlainDate;
  opened_at: Temporal.Instant | null;
  effective_on: Temporal.PlainDate | null;
  appeal_due_on: Temporal.PlainDate | null;
  answer_days: number | null;
  answer_due_on: Temporal.PlainDate | null;
  answered_at: Temporal.Instant | null;
  sha256: string;
  file_name: string;
  size_bytes: number;
  enclosures: Generated<unknown>;
}

interface ResidentSteps {
  tenant_id: number;
  id: string;
  resident_id: string;
  resident_case_id: string;
  at: Temporal.Instant;
  ordinal: number;
  kind: string;
  data: unknown;
}

interface Residents {
  resident_id: string;
  user_id: string;
  email: string;
  first_name: string;
  last_name: string;
  pesel: string | null;
  confirmed_at: Temporal.Instant | null;
}

interface RoleGrants {
  tenant_id: number;
  id: string;
  person_id: string;
  role: string;
  valid_from: Temporal.PlainDate;
  valid_to: Temporal.PlainDate | null;
}

interface Sessions {
  id: string;
  user_id: string;
  created_at: Temporal.Instant;
  expires_at: Temporal.Instant;
  trusted_at: Temporal.Instant | null;
}

interface Signatures {
  tenant_id: number;
  id: string;
  document_id: string;
  version_number: number;
  person_id: string;
  person_name: string;
  person_position: string;
  kind: string;
  statement: string;
  signature: string;
  key_id: string;
  file_sha256: string;
  signed_at: Temporal.Instant;
}

interface SubmissionFiles {
  tenant_id: number;
  id: string;
  resident_id: string;
  submission_id: string;
  field: string;
  sha256: string;
  name: string;
  media_type: string;
  size_bytes: number;
}

interface Submissions {
  tenant_id: number;
  id: string;
  resident_id: string;
  kind: string;
  resident_case_id: string;
  service: string;
  form_version: number;
  form_hash: string;
  canonical: string;
  sha256: string;
  sender_name: string;
  submitted_at: Temporal.Instant;
}

interface Substitutions {
  tenant_id: number;
  id: string;
  absent_person_id: string;
  substitute_person_id: string;
  starts_on: Temporal.PlainDate;
  ends_on: Temporal.PlainDate;
}

interface TenantClocks {
  tenant_id: number;
  environment: Generated<string>;
  frozen_at: Temporal.Instant;
}

interface Tenants {
  id: number;
  slug: string;
  environment: string;
  base_system: Generated<string>;
  created_at: Temporal.Instant;
}

interface UnitSymbols {
  tenant_id: number;
  year: number;
  symbol: string;
  unit_id: string;
}

interface Units {
  tenant_id: number;
  id: string;
  parent_id: string | null;
  symbol: string;
  name: string;
  is_illustrative: Generated<boolean>;
  valid_from: Temporal.PlainDate;
  valid_to: Temporal.PlainDate | null;
}

interface Unopened {
  tenant_id: number;
  person_id: string;
  thing_id: string;
}

interface Users {
  id: string;
  kind: string;
  email: string;
  password_hash: string | null;
  totp_secret: string | null;
  totp_step: number | null;
  blocked_at: Temporal.Instant | null;
  created_at: Temporal.Instant;
}

export interface DB {
  approvals: Approvals;
  assignments: Assignments;
  attempts: Attempts;
  authorisations: Authorisations;
  case_clocks: CaseClocks;
  case_parties: CaseParties;
  cases: Cases;
  clock_exclusions: ClockExclusions;
  clock_extensions: ClockExtensions;
  counters: Counters;
  county_roles: CountyRoles;
  deliveries: Deliveries;
  document_enclosures: DocumentEnclosures;
  document_versions: DocumentVersions;
  documents: Documents;
  draft_files: DraftFiles;
  draft_writers: DraftWriters;
  drafts: Drafts;
  event_blocks: EventBlocks;
  event_seals: EventSeals;
  events: Events;
  fees: Fees;
  files: Files;
  incoming_files: IncomingFiles;
  incoming_items: IncomingItems;
  jrwa_classes: JrwaClasses;
  mails: Mails;
  notices: Notices;
  office_contacts: OfficeContacts;
  office_identities: OfficeIdentities;
  office_keys: OfficeKeys;
  office_profiles: OfficeProfiles;
  officers: Officers;
  outbox: Outbox;
  outgoing_items: OutgoingItems;
  password_links: PasswordLinks;
  people: People;
  positions: Positions;
  receipts: Receipts;
  resident_cases: ResidentCases;
  resident_letters: ResidentLetters;
  resident_steps: ResidentSteps;
  residents: Residents;
  role_grants: RoleGrants;
  sessions: Sessions;
  signatures: Signatures;
  submission_files: SubmissionFiles;
  submissions: Submissions;
  substitutions: Substitutions;
  tenant_clocks: TenantClocks;
  tenants: Tenants;
  unit_symbols: UnitSymbols;
  units: Units;
  unopened: Unopened;
  users: Users;
}
