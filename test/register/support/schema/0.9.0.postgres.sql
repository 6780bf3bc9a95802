-- Written by "npm run schema". Once it is released it never changes.

create table access_ledger (
  id text not null,
  at text not null,
  customer_id text not null,
  found_by text not null,
  by_oid text not null,
  by_tid text not null,
  by_name text not null,
  batch text default ''::text not null,
  constraint access_ledger_found_by_check CHECK (found_by = ANY (ARRAY['address'::text, 'number'::text, 'name'::text, 'case'::text, 'log'::text, 'subject-access'::text, 'stopped'::text, 'many-at-once'::text, 'many-in-a-day'::text])),
  constraint access_ledger_pkey PRIMARY KEY (id)
);

create table arrangements (
  id text not null,
  restriction_id text not null,
  kind text not null,
  state text not null,
  forward_to text,
  exceptions text not null,
  since text not null,
  confirmed_at text,
  by_oid text,
  by_tid text,
  by_name text,
  verified_at text,
  constraint arrangements_kind_check CHECK (kind = ANY (ARRAY['forward'::text, 'block'::text])),
  constraint arrangements_pkey PRIMARY KEY (id),
  constraint arrangements_state_check CHECK (state = ANY (ARRAY['to-make'::text, 'in-place'::text, 'to-remove'::text, 'removed'::text]))
);

create table audit_head (
  id integer not null,
  seq integer not null,
  hash text not null,
  constraint audit_head_id_check CHECK (id = 1),
  constraint audit_head_pkey PRIMARY KEY (id)
);

create table audit_trail (
  seq integer not null,
  at text not null,
  what text not null,
  by_oid text not null,
  by_tid text not null,
  subject_id text not null,
  customer_id text not null,
  facts text not null,
  previous_hash text not null,
  hash text not null,
  records text default ''::text not null,
  constraint audit_trail_pkey PRIMARY KEY (seq)
);

create table calendar_feeds (
  id text not null,
  secret_hash text not null,
  made_at text not null,
  ends_on text not null,
  ended_at text,
  by_oid text not null,
  by_tid text not null,
  by_name text not null,
  constraint calendar_feeds_pkey PRIMARY KEY (id),
  constraint calendar_feeds_secret_hash_key UNIQUE (secret_hash)
);

create table circumstances (
  id text not null,
  restriction_id text not null,
  reported_at text not null,
  what text not null,
  service text,
  answered_at text,
  outcome text,
  reasons text,
  answered_by_oid text,
  answered_by_tid text,
  answered_by_name text,
  by_oid text not null,
  by_tid text not null,
  by_name text not null,
  constraint circumstances_pkey PRIMARY KEY (id)
);

create table contact_moves (
  id text not null,
  before text not null,
  after text not null,
  why text not null,
  moved text not null,
  at text not null,
  by_oid text not null,
  by_tid text not null,
  by_name text not null,
  constraint contact_moves_pkey PRIMARY KEY (id)
);

create table contact_points (
  id text not null,
  customer_id text not null,
  kind text not null,
  value text not null,
  key text not null,
  why text not null,
  added_at text not null,
  by_oid text not null,
  by_tid text not null,
  by_name text not null,
  removed_at text,
  removed_why text,
  replaced_by text,
  removed_by_oid text,
  removed_by_tid text,
  removed_by_name text,
  constraint contact_points_kind_check CHECK (kind = ANY (ARRAY['email'::text, 'number'::text, 'name'::text])),
  constraint contact_points_pkey PRIMARY KEY (id)
);

create table corrections (
  id text not null,
  record_kind text not null,
  record_id text not null,
  field text not null,
  before text,
  after text,
  why text not null,
  at text not null,
  by_oid text not null,
  by_tid text not null,
  by_name text not null,
  constraint corrections_pkey PRIMARY KEY (id)
);

create table customers (
  id text not null,
  added_at text not null,
  merged_into text,
  constraint customers_pkey PRIMARY KEY (id)
);

create table decisions (
  id text not null,
  escalation_id text not null,
  outcome text not null,
  reasons text,
  considered text,
  terms text,
  decided_at text not null,
  by_oid text not null,
  by_tid text not null,
  by_name text not null,
  constraint decisions_outcome_check CHECK (outcome = ANY (ARRAY['approve'::text, 'decline'::text, 'no-action'::text, 'ask-for-more'::text, 'refer-to-legal'::text])),
  constraint decisions_pkey PRIMARY KEY (id)
);

create table escalations (
  id text not null,
  customer_id text not null,
  service text,
  escalated_at text not null,
  behaviours text not null,
  state text not null,
  account text,
  withdrawn_at text,
  version integer default 1 not null,
  by_oid text not null,
  by_tid text not null,
  by_name text not null,
  by_address text,
  question text,
  constraint escalations_pkey PRIMARY KEY (id),
  constraint escalations_state_check CHECK (state = ANY (ARRAY['pending'::text, 'more-wanted'::text, 'withdrawn'::text, 'approved'::text, 'declined'::text, 'no-action'::text, 'referred'::text]))
);

create table evidence (
  id text not null,
  escalation_id text,
  representation_id text,
  added_at text not null,
  channel text not null,
  message_id text,
  contact text,
  sha256 text,
  bytes integer,
  compared integer default 0 not null,
  constraint evidence_channel_check CHECK (channel = ANY (ARRAY['email'::text, 'telephone'::text, 'in-person'::text, 'post'::text, 'social-media'::text])),
  constraint evidence_pkey PRIMARY KEY (id)
);

create table import_files (
  import_id text not null,
  content bytea not null,
  constraint import_files_pkey PRIMARY KEY (import_id)
);

create table import_findings (
  id text not null,
  import_id text not null,
  stops integer not null,
  row_number integer,
  column_number integer,
  what text not null,
  about text,
  constraint import_findings_pkey PRIMARY KEY (id),
  constraint import_findings_stops_check CHECK (stops = ANY (ARRAY[0, 1]))
);

create table imported_records (
  record_id text not null,
  import_id text not null,
  kind text not null,
  row_number integer not null,
  fingerprint text not null,
  approved_by text,
  own_reference text,
  notes text,
  considered text,
  evidence text,
  constraint imported_records_kind_check CHECK (kind = ANY (ARRAY['restriction'::text, 'warning'::text, 'escalation'::text, 'letter'::text, 'representation'::text, 'changed-circumstances'::text, 'review'::text])),
  constraint imported_records_pkey PRIMARY KEY (record_id)
);

create table imports (
  id text not null,
  state text not null,
  format text not null,
  bytes integer not null,
  sha256 text not null,
  made_at text not null,
  seen_at text not null,
  existing text not null,
  encoding text,
  titles text,
  matching text,
  phase text,
  counts text,
  ended_at text,
  done integer not null,
  total integer not null,
  by_oid text not null,
  by_tid text not null,
  by_name text not null,
  constraint imports_existing_check CHECK (existing = ANY (ARRAY['leave'::text, 'add'::text])),
  constraint imports_format_check CHECK (format = ANY (ARRAY['csv'::text, 'xlsx'::text])),
  constraint imports_pkey PRIMARY KEY (id),
  constraint imports_state_check CHECK (state = ANY (ARRAY['checking'::text, 'checked'::text, 'running'::text, 'done'::text, 'unreadable'::text, 'stopped'::text, 'discarded'::text]))
);

create table ledger_seals (
  id text not null,
  batch text not null,
  sealed_at text not null,
  looks text not null,
  constraint ledger_seals_pkey PRIMARY KEY (id)
);

create table letters (
  id text not null,
  restriction_id text not null,
  kind text not null,
  decided_on text not null,
  made_at text not null,
  reasons text,
  received_on text,
  state text not null,
  sent_on text,
  method text,
  text text,
  reason text,
  at_once_reason text,
  review_due text,
  recorded_at text,
  by_oid text,
  by_tid text,
  by_name text,
  constraint letters_kind_check CHECK (kind = ANY (ARRAY['restriction'::text, 'variation'::text, 'lifting'::text, 'representation-answer'::text, 'review-continued'::text, 'review-notice'::text])),
  constraint letters_pkey PRIMARY KEY (id),
  constraint letters_state_check CHECK (state = ANY (ARRAY['to-write'::text, 'sent'::text, 'not-notified'::text]))
);

create table log_escalations (
  escalation_id text collate "C" not null,
  customer_id text collate "C" not null,
  name text collate "C" not null,
  state text collate "C" not null,
  escalated_at text collate "C" not null,
  behaviours text collate "C" not null,
  service text collate "C" not null,
  constraint log_escalations_pkey PRIMARY KEY (escalation_id)
);

create table log_restrictions (
  restriction_id text collate "C" not null,
  customer_id text collate "C" not null,
  name text collate "C" not null,
  state text collate "C" not null,
  decided_at text collate "C" not null,
  in_force_on text collate "C" not null,
  until_on text collate "C" not null,
  review_due text collate "C" not null,
  measures text collate "C" not null,
  services text collate "C" not null,
  letter_outstanding integer not null,
  mail_outstanding integer not null,
  constraint log_restrictions_pkey PRIMARY KEY (restriction_id)
);

create table look_up_days (
  by_oid text not null,
  by_tid text not null,
  day text not null,
  taken bigint not null
);

create table look_ups (
  by_oid text not null,
  by_tid text not null,
  kind text not null,
  full_at bigint not null
);

create table merges (
  id text not null,
  customer_id text not null,
  other_id text not null,
  why text not null,
  merged_at text not null,
  moved text not null,
  by_oid text not null,
  by_tid text not null,
  by_name text not null,
  undone_at text,
  undone_by_oid text,
  undone_by_tid text,
  undone_by_name text,
  constraint merges_pkey PRIMARY KEY (id)
);

create table once_only (
  by_tid text not null,
  by_oid text not null,
  key text not null,
  route text not null,
  body_hash text not null,
  at text not null,
  status integer,
  answer text,
  looks text,
  constraint once_only_key PRIMARY KEY (by_tid, by_oid, key)
);

create table original_words (
  evidence_id text not null,
  reading text not null,
  text text,
  attached text,
  made_at text,
  constraint original_words_pkey PRIMARY KEY (evidence_id),
  constraint original_words_reading_check CHECK (reading = ANY (ARRAY['waiting'::text, 'whole'::text, 'part'::text, 'not-read'::text]))
);

create table originals (
  evidence_id text not null,
  content bytea not null,
  constraint originals_pkey PRIMARY KEY (evidence_id)
);

create table originals_kept (
  id integer not null,
  bytes bigint not null,
  constraint originals_kept_pkey PRIMARY KEY (id)
);

create table outbox (
  id text not null,
  key text not null,
  recipients text not null,
  subject text not null,
  body text not null,
  headers text not null,
  at text not null,
  state text not null,
  next_at text not null,
  attempts integer not null,
  claimed_by text,
  last_error text,
  sent_at text,
  gathered_for text,
  leaves_at text,
  items text,
  constraint outbox_key_key UNIQUE (key),
  constraint outbox_pkey PRIMARY KEY (id),
  constraint outbox_state_check CHECK (state = ANY (ARRAY['waiting'::text, 'sent'::text, 'dead'::text]))
);

create table passed_on (
  id text not null,
  restriction_id text not null,
  reminded integer not null,
  forwarded integer not null,
  passed_on_at text not null,
  channel text not null,
  message_id text,
  contact text,
  undone_at text,
  by_oid text not null,
  by_tid text not null,
  by_name text not null,
  constraint passed_on_channel_check CHECK (channel = ANY (ARRAY['email'::text, 'telephone'::text, 'in-person'::text, 'post'::text, 'social-media'::text])),
  constraint passed_on_forwarded_check CHECK (forwarded = ANY (ARRAY[0, 1])),
  constraint passed_on_pkey PRIMARY KEY (id),
  constraint passed_on_reminded_check CHECK (reminded = ANY (ARRAY[0, 1]))
);

create table proposals (
  id text not null,
  customer_id text not null,
  kind text not null,
  value text not null,
  key text not null,
  why text not null,
  proposed_at text not null,
  state text not null,
  withdrawn_at text,
  by_oid text not null,
  by_tid text not null,
  by_name text not null,
  by_address text,
  decided_at text,
  reason text,
  decided_by_oid text,
  decided_by_tid text,
  decided_by_name text,
  constraint proposals_kind_check CHECK (kind = ANY (ARRAY['email'::text, 'number'::text, 'name'::text])),
  constraint proposals_pkey PRIMARY KEY (id),
  constraint proposals_state_check CHECK (state = ANY (ARRAY['proposed'::text, 'accepted'::text, 'refused'::text, 'withdrawn'::text]))
);

create table record_salts (
  record_id text not null,
  table_name text not null,
  salt text not null,
  constraint record_salts_key PRIMARY KEY (record_id, table_name)
);

create table report_tallies (
  period text not null,
  line text not null,
  count integer not null
);

create table reports (
  period text not null,
  made_at text not null,
  content text not null,
  by_oid text not null,
  by_tid text not null,
  by_name text not null,
  constraint reports_pkey PRIMARY KEY (period)
);

create table representations (
  id text not null,
  restriction_id text not null,
  received_on text not null,
  recorded_at text not null,
  account text,
  acknowledged_on text,
  same_officer_reason text,
  answered_at text,
  outcome text,
  reasons text,
  answered_by_oid text,
  answered_by_tid text,
  answered_by_name text,
  by_oid text not null,
  by_tid text not null,
  by_name text not null,
  constraint representations_pkey PRIMARY KEY (id)
);

create table restrictions (
  id text not null,
  customer_id text not null,
  escalation_id text,
  replaces_id text,
  state text default 'agreed'::text not null,
  made_at text not null,
  in_force_on text,
  until_on text,
  lifted_on text,
  review_on text,
  review_due text,
  measures text not null,
  contact text not null,
  deputy text,
  mail_kind text default 'none'::text not null,
  mail_exceptions text default '[]'::text not null,
  services text,
  reasons text,
  considered text,
  version integer default 1 not null,
  by_oid text not null,
  by_tid text not null,
  by_name text not null,
  constraint restrictions_mail_kind_check CHECK (mail_kind = ANY (ARRAY['none'::text, 'forward'::text, 'block'::text])),
  constraint restrictions_pkey PRIMARY KEY (id),
  constraint restrictions_state_check CHECK (state = ANY (ARRAY['agreed'::text, 'in-force'::text, 'lifted'::text, 'replaced'::text]))
);

create table retention_runs (
  id text not null,
  started_at text not null,
  counts text not null,
  ended_at text,
  by_oid text not null,
  by_tid text not null,
  by_name text not null,
  constraint retention_runs_pkey PRIMARY KEY (id)
);

create table reviews (
  id text not null,
  restriction_id text not null,
  due_on text not null,
  reviewed_at text not null,
  outcome text not null,
  reasons text not null,
  by_oid text not null,
  by_tid text not null,
  by_name text not null,
  constraint reviews_pkey PRIMARY KEY (id)
);

create table search_words (
  customer_id text collate "C" not null,
  word text collate "C" not null,
  contact_point_id text collate "C" not null,
  constraint search_words_pkey PRIMARY KEY (customer_id, word, contact_point_id)
);

create table settings_versions (
  id text not null,
  part text not null,
  number integer not null,
  value text not null,
  why text not null,
  at text not null,
  by_oid text not null,
  by_tid text not null,
  by_name text not null,
  constraint settings_versions_pkey PRIMARY KEY (id)
);

create table tenant_checks (
  id text not null,
  at text not null,
  drifts text not null,
  rules integer not null,
  by_oid text not null,
  by_tid text not null,
  by_name text not null,
  constraint tenant_checks_pkey PRIMARY KEY (id)
);

create table waiting_evidence (
  id text not null,
  given_at text not null,
  by_oid text not null,
  by_tid text not null,
  channel text not null,
  message_id text,
  contact text,
  sha256 text,
  bytes integer,
  compared integer default 0 not null,
  constraint waiting_evidence_channel_check CHECK (channel = ANY (ARRAY['email'::text, 'telephone'::text, 'in-person'::text, 'post'::text, 'social-media'::text])),
  constraint waiting_evidence_pkey PRIMARY KEY (id)
);

create table waiting_originals (
  piece_id text not null,
  content bytea not null,
  constraint waiting_originals_pkey PRIMARY KEY (piece_id)
);

create table warnings (
  id text not null,
  customer_id text not null,
  service text,
  warned_at text not null,
  lapses_on text not null,
  channel text not null,
  message_id text,
  contact text,
  by_oid text not null,
  by_tid text not null,
  by_name text not null,
  undone_at text,
  undone_why text,
  undone_by_oid text,
  undone_by_tid text,
  undone_by_name text,
  constraint warnings_channel_check CHECK (channel = ANY (ARRAY['email'::text, 'telephone'::text, 'in-person'::text, 'post'::text, 'social-media'::text])),
  constraint warnings_pkey PRIMARY KEY (id)
);

create table write_trials (
  id integer not null,
  content bytea not null,
  constraint write_trials_pkey PRIMARY KEY (id)
);

-- What hangs on them.

CREATE INDEX access_ledger_by_at_id ON access_ledger USING btree (at, id);

CREATE INDEX access_ledger_by_by_name_by_oid_by_tid ON access_ledger USING btree (by_name, by_oid, by_tid);

CREATE INDEX access_ledger_by_by_oid_at_id ON access_ledger USING btree (by_oid, at, id);

CREATE INDEX access_ledger_by_customer_id_at_id ON access_ledger USING btree (customer_id, at, id);

CREATE INDEX access_ledger_by_found_by_at_id ON access_ledger USING btree (found_by, at, id);

CREATE INDEX arrangements_by_restriction_id ON arrangements USING btree (restriction_id);

CREATE INDEX audit_trail_by_at_seq ON audit_trail USING btree (at, seq);

CREATE INDEX audit_trail_by_by_oid_at_seq ON audit_trail USING btree (by_oid, at, seq);

CREATE INDEX audit_trail_by_customer_id_at_seq ON audit_trail USING btree (customer_id, at, seq);

CREATE INDEX audit_trail_by_reference ON audit_trail USING btree (substr(subject_id, 29));

CREATE INDEX audit_trail_by_what_at_seq ON audit_trail USING btree (what, at, seq);

CREATE INDEX calendar_feeds_by_by_oid ON calendar_feeds USING btree (by_oid);

CREATE INDEX circumstances_by_restriction_id ON circumstances USING btree (restriction_id);

CREATE INDEX contact_points_by_customer_id ON contact_points USING btree (customer_id);

CREATE INDEX contact_points_by_kind_key ON contact_points USING btree (kind, key);

CREATE UNIQUE INDEX contact_points_one_customer_an_address ON contact_points USING btree (key) WHERE kind = 'email'::text AND removed_at IS NULL;

CREATE INDEX corrections_by_record_id ON corrections USING btree (record_id);

CREATE INDEX customers_by_merged_into ON customers USING btree (merged_into);

CREATE INDEX customers_by_reference ON customers USING btree (substr(id, 29));

CREATE INDEX decisions_by_decided_at_outcome_escalation_id ON decisions USING btree (decided_at, outcome, escalation_id);

CREATE INDEX decisions_by_escalation_id ON decisions USING btree (escalation_id);

CREATE INDEX escalations_by_customer_id ON escalations USING btree (customer_id);

CREATE INDEX escalations_by_escalated_at_state ON escalations USING btree (escalated_at, state);

CREATE INDEX escalations_by_reference ON escalations USING btree (substr(id, 29));

CREATE INDEX evidence_by_escalation_id ON evidence USING btree (escalation_id);

CREATE INDEX evidence_by_representation_id ON evidence USING btree (representation_id);

CREATE INDEX import_findings_by_import_id ON import_findings USING btree (import_id);

CREATE INDEX imported_records_by_fingerprint ON imported_records USING btree (fingerprint);

CREATE INDEX imported_records_by_import_id ON imported_records USING btree (import_id);

CREATE INDEX ledger_seals_by_batch ON ledger_seals USING btree (batch);

CREATE INDEX letters_by_restriction_id ON letters USING btree (restriction_id);

CREATE INDEX letters_by_sent_on_kind_decided_on ON letters USING btree (sent_on, kind, decided_on);

CREATE INDEX letters_by_state ON letters USING btree (state);

CREATE INDEX log_escalations_by_customer_id ON log_escalations USING btree (customer_id);

CREATE INDEX log_escalations_by_escalated_at ON log_escalations USING btree (escalated_at, escalation_id, state, behaviours, service);

CREATE INDEX log_escalations_by_name ON log_escalations USING btree (name, escalation_id, state, escalated_at, behaviours, service);

CREATE INDEX log_escalations_by_state ON log_escalations USING btree (((state = 'pending'::text)::integer * 0 + (state = 'more-wanted'::text)::integer * 1 + (state = 'withdrawn'::text)::integer * 2 + (state = 'approved'::text)::integer * 3 + (state = 'declined'::text)::integer * 4 + (state = 'no-action'::text)::integer * 5 + (state = 'referred'::text)::integer * 6), escalation_id, state, escalated_at, behaviours, service);

CREATE INDEX log_restrictions_by_customer_id ON log_restrictions USING btree (customer_id);

CREATE INDEX log_restrictions_by_decided_at ON log_restrictions USING btree (decided_at, restriction_id, state, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures);

CREATE INDEX log_restrictions_by_in_force_on ON log_restrictions USING btree (in_force_on, restriction_id, state, decided_at, until_on, review_due, letter_outstanding, mail_outstanding, measures);

CREATE INDEX log_restrictions_by_name ON log_restrictions USING btree (name, restriction_id, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures);

CREATE INDEX log_restrictions_by_review_due ON log_restrictions USING btree (review_due, restriction_id, state, decided_at, in_force_on, until_on, letter_outstanding, mail_outstanding, measures);

CREATE INDEX log_restrictions_by_state ON log_restrictions USING btree (((state = 'agreed'::text)::integer * 0 + (state = 'in-force'::text)::integer * 1 + (state = 'lifted'::text)::integer * 2 + (state = 'replaced'::text)::integer * 3), restriction_id, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures);

CREATE INDEX log_restrictions_by_until_on ON log_restrictions USING btree (until_on, restriction_id, state, decided_at, in_force_on, review_due, letter_outstanding, mail_outstanding, measures);

CREATE UNIQUE INDEX look_up_days_by_person ON look_up_days USING btree (by_oid, by_tid, day);

CREATE UNIQUE INDEX look_ups_by_person ON look_ups USING btree (by_oid, by_tid, kind);

CREATE INDEX merges_by_customer_id ON merges USING btree (customer_id);

CREATE INDEX merges_by_other_id ON merges USING btree (other_id);

CREATE INDEX once_only_by_at ON once_only USING btree (at);

CREATE INDEX original_words_by_reading_evidence_id ON original_words USING btree (reading, evidence_id);

CREATE INDEX outbox_by_gathered_for ON outbox USING btree (gathered_for, leaves_at);

CREATE INDEX outbox_by_state_next_at ON outbox USING btree (state, next_at);

CREATE INDEX passed_on_by_restriction_id ON passed_on USING btree (restriction_id);

CREATE INDEX proposals_by_customer_id ON proposals USING btree (customer_id);

CREATE INDEX proposals_by_state ON proposals USING btree (state);

CREATE UNIQUE INDEX report_tallies_by_line ON report_tallies USING btree (period, line);

CREATE INDEX representations_by_answered_at_outcome ON representations USING btree (answered_at, outcome);

CREATE INDEX representations_by_received_on ON representations USING btree (received_on);

CREATE INDEX representations_by_restriction_id ON representations USING btree (restriction_id);

CREATE INDEX restrictions_by_customer_id ON restrictions USING btree (customer_id);

CREATE INDEX restrictions_by_escalation_id ON restrictions USING btree (escalation_id);

CREATE INDEX restrictions_by_reference ON restrictions USING btree (substr(id, 29));

CREATE INDEX restrictions_by_review_due ON restrictions USING btree (review_due);

CREATE INDEX restrictions_by_their_days ON restrictions USING btree (in_force_on, lifted_on, until_on, state, escalation_id, id);

CREATE INDEX retention_runs_by_started_at ON retention_runs USING btree (started_at);

CREATE INDEX reviews_by_restriction_id ON reviews USING btree (restriction_id);

CREATE INDEX reviews_by_reviewed_at_due_on_outcome ON reviews USING btree (reviewed_at, due_on, outcome);

CREATE INDEX search_words_by_word ON search_words USING btree (word, customer_id);

CREATE UNIQUE INDEX settings_versions_by_part_number ON settings_versions USING btree (part, number);

CREATE INDEX tenant_checks_by_at ON tenant_checks USING btree (at);

CREATE INDEX waiting_evidence_by_by_tid_by_oid ON waiting_evidence USING btree (by_tid, by_oid);

CREATE INDEX waiting_evidence_by_given_at ON waiting_evidence USING btree (given_at);

CREATE INDEX warnings_by_customer_id ON warnings USING btree (customer_id);

CREATE INDEX warnings_by_reference ON warnings USING btree (substr(id, 29));

CREATE INDEX warnings_by_warned_at_undone_at ON warnings USING btree (warned_at, undone_at);

alter table arrangements add constraint arrangements_restriction_id_fkey FOREIGN KEY (restriction_id) REFERENCES restrictions(id);

alter table circumstances add constraint circumstances_restriction_id_fkey FOREIGN KEY (restriction_id) REFERENCES restrictions(id);

alter table contact_points add constraint contact_points_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id);

alter table customers add constraint customers_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES customers(id);

alter table decisions add constraint decisions_escalation_id_fkey FOREIGN KEY (escalation_id) REFERENCES escalations(id);

alter table escalations add constraint escalations_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id);

alter table evidence add constraint evidence_escalation_id_fkey FOREIGN KEY (escalation_id) REFERENCES escalations(id);

alter table import_files add constraint import_files_import_id_fkey FOREIGN KEY (import_id) REFERENCES imports(id);

alter table import_findings add constraint import_findings_import_id_fkey FOREIGN KEY (import_id) REFERENCES imports(id);

alter table imported_records add constraint imported_records_import_id_fkey FOREIGN KEY (import_id) REFERENCES imports(id);

alter table letters add constraint letters_restriction_id_fkey FOREIGN KEY (restriction_id) REFERENCES restrictions(id);

alter table log_escalations add constraint log_escalations_escalation_id_fkey FOREIGN KEY (escalation_id) REFERENCES escalations(id) ON DELETE CASCADE;

alter table log_restrictions add constraint log_restrictions_restriction_id_fkey FOREIGN KEY (restriction_id) REFERENCES restrictions(id) ON DELETE CASCADE;

alter table original_words add constraint original_words_evidence_id_fkey FOREIGN KEY (evidence_id) REFERENCES evidence(id);

alter table originals add constraint originals_evidence_id_fkey FOREIGN KEY (evidence_id) REFERENCES evidence(id);

alter table passed_on add constraint passed_on_restriction_id_fkey FOREIGN KEY (restriction_id) REFERENCES restrictions(id);

alter table proposals add constraint proposals_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id);

alter table representations add constraint representations_restriction_id_fkey FOREIGN KEY (restriction_id) REFERENCES restrictions(id);

alter table restrictions add constraint restrictions_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id);

alter table restrictions add constraint restrictions_escalation_id_fkey FOREIGN KEY (escalation_id) REFERENCES escalations(id);

alter table restrictions add constraint restrictions_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES restrictions(id);

alter table reviews add constraint reviews_restriction_id_fkey FOREIGN KEY (restriction_id) REFERENCES restrictions(id);

alter table waiting_originals add constraint waiting_originals_piece_id_fkey FOREIGN KEY (piece_id) REFERENCES waiting_evidence(id);

alter table warnings add constraint warnings_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id);

CREATE OR REPLACE FUNCTION count_original()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
     if tg_op = 'INSERT' then update originals_kept set bytes = bytes + octet_length(new.content);
     else update originals_kept set bytes = bytes - octet_length(old.content); end if;
     return null;
   end $function$;

CREATE OR REPLACE FUNCTION log_arrangements_delete()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures, services)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.made_at, coalesce(r.in_force_on, '9999-12-31'), coalesce(r.until_on, '9999-12-31'), coalesce((select r.review_due where r.state = 'in-force'), '9999-12-31'), cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind not in ('restriction', 'variation', 'review-notice') or r.state in ('agreed', 'in-force'))
) as integer), cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer), ',' || coalesce((select 'designated-contact,' where r.measures like '%"kind":"designated-contact"%'), '') || coalesce((select 'fewer-people,' where r.measures like '%"kind":"fewer-people"%'), '') || coalesce((select 'volume,' where r.measures like '%"kind":"volume"%'), '') || coalesce((select 'type,' where r.measures like '%"kind":"type"%'), '') || coalesce((select 'days-and-times,' where r.measures like '%"kind":"days-and-times"%'), '') || coalesce((select 'channel-closed,' where r.measures like '%"kind":"channel-closed"%'), ''), coalesce(r.services, '') from restrictions r where (r.id = old.restriction_id)
    on conflict (restriction_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, decided_at = excluded.decided_at, in_force_on = excluded.in_force_on, until_on = excluded.until_on, review_due = excluded.review_due, letter_outstanding = excluded.letter_outstanding, mail_outstanding = excluded.mail_outstanding, measures = excluded.measures, services = excluded.services; return null; end $function$;

CREATE OR REPLACE FUNCTION log_arrangements_insert()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures, services)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.made_at, coalesce(r.in_force_on, '9999-12-31'), coalesce(r.until_on, '9999-12-31'), coalesce((select r.review_due where r.state = 'in-force'), '9999-12-31'), cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind not in ('restriction', 'variation', 'review-notice') or r.state in ('agreed', 'in-force'))
) as integer), cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer), ',' || coalesce((select 'designated-contact,' where r.measures like '%"kind":"designated-contact"%'), '') || coalesce((select 'fewer-people,' where r.measures like '%"kind":"fewer-people"%'), '') || coalesce((select 'volume,' where r.measures like '%"kind":"volume"%'), '') || coalesce((select 'type,' where r.measures like '%"kind":"type"%'), '') || coalesce((select 'days-and-times,' where r.measures like '%"kind":"days-and-times"%'), '') || coalesce((select 'channel-closed,' where r.measures like '%"kind":"channel-closed"%'), ''), coalesce(r.services, '') from restrictions r where (r.id = new.restriction_id)
    on conflict (restriction_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, decided_at = excluded.decided_at, in_force_on = excluded.in_force_on, until_on = excluded.until_on, review_due = excluded.review_due, letter_outstanding = excluded.letter_outstanding, mail_outstanding = excluded.mail_outstanding, measures = excluded.measures, services = excluded.services; return null; end $function$;

CREATE OR REPLACE FUNCTION log_arrangements_update()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures, services)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.made_at, coalesce(r.in_force_on, '9999-12-31'), coalesce(r.until_on, '9999-12-31'), coalesce((select r.review_due where r.state = 'in-force'), '9999-12-31'), cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind not in ('restriction', 'variation', 'review-notice') or r.state in ('agreed', 'in-force'))
) as integer), cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer), ',' || coalesce((select 'designated-contact,' where r.measures like '%"kind":"designated-contact"%'), '') || coalesce((select 'fewer-people,' where r.measures like '%"kind":"fewer-people"%'), '') || coalesce((select 'volume,' where r.measures like '%"kind":"volume"%'), '') || coalesce((select 'type,' where r.measures like '%"kind":"type"%'), '') || coalesce((select 'days-and-times,' where r.measures like '%"kind":"days-and-times"%'), '') || coalesce((select 'channel-closed,' where r.measures like '%"kind":"channel-closed"%'), ''), coalesce(r.services, '') from restrictions r where (r.id = new.restriction_id or r.id = old.restriction_id)
    on conflict (restriction_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, decided_at = excluded.decided_at, in_force_on = excluded.in_force_on, until_on = excluded.until_on, review_due = excluded.review_due, letter_outstanding = excluded.letter_outstanding, mail_outstanding = excluded.mail_outstanding, measures = excluded.measures, services = excluded.services; return null; end $function$;

CREATE OR REPLACE FUNCTION log_contact_points_delete()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures, services)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.made_at, coalesce(r.in_force_on, '9999-12-31'), coalesce(r.until_on, '9999-12-31'), coalesce((select r.review_due where r.state = 'in-force'), '9999-12-31'), cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind not in ('restriction', 'variation', 'review-notice') or r.state in ('agreed', 'in-force'))
) as integer), cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer), ',' || coalesce((select 'designated-contact,' where r.measures like '%"kind":"designated-contact"%'), '') || coalesce((select 'fewer-people,' where r.measures like '%"kind":"fewer-people"%'), '') || coalesce((select 'volume,' where r.measures like '%"kind":"volume"%'), '') || coalesce((select 'type,' where r.measures like '%"kind":"type"%'), '') || coalesce((select 'days-and-times,' where r.measures like '%"kind":"days-and-times"%'), '') || coalesce((select 'channel-closed,' where r.measures like '%"kind":"channel-closed"%'), ''), coalesce(r.services, '') from restrictions r where (r.customer_id = old.customer_id)
    on conflict (restriction_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, decided_at = excluded.decided_at, in_force_on = excluded.in_force_on, until_on = excluded.until_on, review_due = excluded.review_due, letter_outstanding = excluded.letter_outstanding, mail_outstanding = excluded.mail_outstanding, measures = excluded.measures, services = excluded.services; insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.escalated_at, ',' || coalesce((select 'abusive,' where r.behaviours like '%"abusive"%'), '') || coalesce((select 'harassing,' where r.behaviours like '%"harassing"%'), '') || coalesce((select 'aggressive,' where r.behaviours like '%"aggressive"%'), '') || coalesce((select 'impedes-administration,' where r.behaviours like '%"impedes-administration"%'), ''), coalesce(r.service, '') from escalations r where (r.customer_id = old.customer_id)
    on conflict (escalation_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, escalated_at = excluded.escalated_at, behaviours = excluded.behaviours, service = excluded.service; delete from search_words where customer_id = old.customer_id and contact_point_id = old.id; return null; end $function$;

CREATE OR REPLACE FUNCTION log_contact_points_insert()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures, services)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.made_at, coalesce(r.in_force_on, '9999-12-31'), coalesce(r.until_on, '9999-12-31'), coalesce((select r.review_due where r.state = 'in-force'), '9999-12-31'), cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind not in ('restriction', 'variation', 'review-notice') or r.state in ('agreed', 'in-force'))
) as integer), cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer), ',' || coalesce((select 'designated-contact,' where r.measures like '%"kind":"designated-contact"%'), '') || coalesce((select 'fewer-people,' where r.measures like '%"kind":"fewer-people"%'), '') || coalesce((select 'volume,' where r.measures like '%"kind":"volume"%'), '') || coalesce((select 'type,' where r.measures like '%"kind":"type"%'), '') || coalesce((select 'days-and-times,' where r.measures like '%"kind":"days-and-times"%'), '') || coalesce((select 'channel-closed,' where r.measures like '%"kind":"channel-closed"%'), ''), coalesce(r.services, '') from restrictions r where (r.customer_id = new.customer_id)
    on conflict (restriction_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, decided_at = excluded.decided_at, in_force_on = excluded.in_force_on, until_on = excluded.until_on, review_due = excluded.review_due, letter_outstanding = excluded.letter_outstanding, mail_outstanding = excluded.mail_outstanding, measures = excluded.measures, services = excluded.services; insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.escalated_at, ',' || coalesce((select 'abusive,' where r.behaviours like '%"abusive"%'), '') || coalesce((select 'harassing,' where r.behaviours like '%"harassing"%'), '') || coalesce((select 'aggressive,' where r.behaviours like '%"aggressive"%'), '') || coalesce((select 'impedes-administration,' where r.behaviours like '%"impedes-administration"%'), ''), coalesce(r.service, '') from escalations r where (r.customer_id = new.customer_id)
    on conflict (escalation_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, escalated_at = excluded.escalated_at, behaviours = excluded.behaviours, service = excluded.service; return null; end $function$;

CREATE OR REPLACE FUNCTION log_contact_points_update()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures, services)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.made_at, coalesce(r.in_force_on, '9999-12-31'), coalesce(r.until_on, '9999-12-31'), coalesce((select r.review_due where r.state = 'in-force'), '9999-12-31'), cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind not in ('restriction', 'variation', 'review-notice') or r.state in ('agreed', 'in-force'))
) as integer), cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer), ',' || coalesce((select 'designated-contact,' where r.measures like '%"kind":"designated-contact"%'), '') || coalesce((select 'fewer-people,' where r.measures like '%"kind":"fewer-people"%'), '') || coalesce((select 'volume,' where r.measures like '%"kind":"volume"%'), '') || coalesce((select 'type,' where r.measures like '%"kind":"type"%'), '') || coalesce((select 'days-and-times,' where r.measures like '%"kind":"days-and-times"%'), '') || coalesce((select 'channel-closed,' where r.measures like '%"kind":"channel-closed"%'), ''), coalesce(r.services, '') from restrictions r where (r.customer_id = new.customer_id or r.customer_id = old.customer_id)
    on conflict (restriction_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, decided_at = excluded.decided_at, in_force_on = excluded.in_force_on, until_on = excluded.until_on, review_due = excluded.review_due, letter_outstanding = excluded.letter_outstanding, mail_outstanding = excluded.mail_outstanding, measures = excluded.measures, services = excluded.services; insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.escalated_at, ',' || coalesce((select 'abusive,' where r.behaviours like '%"abusive"%'), '') || coalesce((select 'harassing,' where r.behaviours like '%"harassing"%'), '') || coalesce((select 'aggressive,' where r.behaviours like '%"aggressive"%'), '') || coalesce((select 'impedes-administration,' where r.behaviours like '%"impedes-administration"%'), ''), coalesce(r.service, '') from escalations r where (r.customer_id = new.customer_id or r.customer_id = old.customer_id)
    on conflict (escalation_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, escalated_at = excluded.escalated_at, behaviours = excluded.behaviours, service = excluded.service; update search_words set customer_id = new.customer_id
     where customer_id = old.customer_id and contact_point_id = new.id and old.customer_id <> new.customer_id; delete from search_words
     where customer_id = new.customer_id and contact_point_id = new.id and new.removed_at is not null; return null; end $function$;

CREATE OR REPLACE FUNCTION log_escalations_insert()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.escalated_at, ',' || coalesce((select 'abusive,' where r.behaviours like '%"abusive"%'), '') || coalesce((select 'harassing,' where r.behaviours like '%"harassing"%'), '') || coalesce((select 'aggressive,' where r.behaviours like '%"aggressive"%'), '') || coalesce((select 'impedes-administration,' where r.behaviours like '%"impedes-administration"%'), ''), coalesce(r.service, '') from escalations r where (r.id = new.id)
    on conflict (escalation_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, escalated_at = excluded.escalated_at, behaviours = excluded.behaviours, service = excluded.service; return null; end $function$;

CREATE OR REPLACE FUNCTION log_escalations_update()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.escalated_at, ',' || coalesce((select 'abusive,' where r.behaviours like '%"abusive"%'), '') || coalesce((select 'harassing,' where r.behaviours like '%"harassing"%'), '') || coalesce((select 'aggressive,' where r.behaviours like '%"aggressive"%'), '') || coalesce((select 'impedes-administration,' where r.behaviours like '%"impedes-administration"%'), ''), coalesce(r.service, '') from escalations r where (r.id = new.id or r.id = old.id)
    on conflict (escalation_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, escalated_at = excluded.escalated_at, behaviours = excluded.behaviours, service = excluded.service; return null; end $function$;

CREATE OR REPLACE FUNCTION log_letters_delete()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures, services)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.made_at, coalesce(r.in_force_on, '9999-12-31'), coalesce(r.until_on, '9999-12-31'), coalesce((select r.review_due where r.state = 'in-force'), '9999-12-31'), cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind not in ('restriction', 'variation', 'review-notice') or r.state in ('agreed', 'in-force'))
) as integer), cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer), ',' || coalesce((select 'designated-contact,' where r.measures like '%"kind":"designated-contact"%'), '') || coalesce((select 'fewer-people,' where r.measures like '%"kind":"fewer-people"%'), '') || coalesce((select 'volume,' where r.measures like '%"kind":"volume"%'), '') || coalesce((select 'type,' where r.measures like '%"kind":"type"%'), '') || coalesce((select 'days-and-times,' where r.measures like '%"kind":"days-and-times"%'), '') || coalesce((select 'channel-closed,' where r.measures like '%"kind":"channel-closed"%'), ''), coalesce(r.services, '') from restrictions r where (r.id = old.restriction_id)
    on conflict (restriction_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, decided_at = excluded.decided_at, in_force_on = excluded.in_force_on, until_on = excluded.until_on, review_due = excluded.review_due, letter_outstanding = excluded.letter_outstanding, mail_outstanding = excluded.mail_outstanding, measures = excluded.measures, services = excluded.services; return null; end $function$;

CREATE OR REPLACE FUNCTION log_letters_insert()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures, services)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.made_at, coalesce(r.in_force_on, '9999-12-31'), coalesce(r.until_on, '9999-12-31'), coalesce((select r.review_due where r.state = 'in-force'), '9999-12-31'), cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind not in ('restriction', 'variation', 'review-notice') or r.state in ('agreed', 'in-force'))
) as integer), cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer), ',' || coalesce((select 'designated-contact,' where r.measures like '%"kind":"designated-contact"%'), '') || coalesce((select 'fewer-people,' where r.measures like '%"kind":"fewer-people"%'), '') || coalesce((select 'volume,' where r.measures like '%"kind":"volume"%'), '') || coalesce((select 'type,' where r.measures like '%"kind":"type"%'), '') || coalesce((select 'days-and-times,' where r.measures like '%"kind":"days-and-times"%'), '') || coalesce((select 'channel-closed,' where r.measures like '%"kind":"channel-closed"%'), ''), coalesce(r.services, '') from restrictions r where (r.id = new.restriction_id)
    on conflict (restriction_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, decided_at = excluded.decided_at, in_force_on = excluded.in_force_on, until_on = excluded.until_on, review_due = excluded.review_due, letter_outstanding = excluded.letter_outstanding, mail_outstanding = excluded.mail_outstanding, measures = excluded.measures, services = excluded.services; return null; end $function$;

CREATE OR REPLACE FUNCTION log_letters_update()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures, services)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.made_at, coalesce(r.in_force_on, '9999-12-31'), coalesce(r.until_on, '9999-12-31'), coalesce((select r.review_due where r.state = 'in-force'), '9999-12-31'), cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind not in ('restriction', 'variation', 'review-notice') or r.state in ('agreed', 'in-force'))
) as integer), cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer), ',' || coalesce((select 'designated-contact,' where r.measures like '%"kind":"designated-contact"%'), '') || coalesce((select 'fewer-people,' where r.measures like '%"kind":"fewer-people"%'), '') || coalesce((select 'volume,' where r.measures like '%"kind":"volume"%'), '') || coalesce((select 'type,' where r.measures like '%"kind":"type"%'), '') || coalesce((select 'days-and-times,' where r.measures like '%"kind":"days-and-times"%'), '') || coalesce((select 'channel-closed,' where r.measures like '%"kind":"channel-closed"%'), ''), coalesce(r.services, '') from restrictions r where (r.id = new.restriction_id or r.id = old.restriction_id)
    on conflict (restriction_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, decided_at = excluded.decided_at, in_force_on = excluded.in_force_on, until_on = excluded.until_on, review_due = excluded.review_due, letter_outstanding = excluded.letter_outstanding, mail_outstanding = excluded.mail_outstanding, measures = excluded.measures, services = excluded.services; return null; end $function$;

CREATE OR REPLACE FUNCTION log_restrictions_insert()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures, services)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.made_at, coalesce(r.in_force_on, '9999-12-31'), coalesce(r.until_on, '9999-12-31'), coalesce((select r.review_due where r.state = 'in-force'), '9999-12-31'), cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind not in ('restriction', 'variation', 'review-notice') or r.state in ('agreed', 'in-force'))
) as integer), cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer), ',' || coalesce((select 'designated-contact,' where r.measures like '%"kind":"designated-contact"%'), '') || coalesce((select 'fewer-people,' where r.measures like '%"kind":"fewer-people"%'), '') || coalesce((select 'volume,' where r.measures like '%"kind":"volume"%'), '') || coalesce((select 'type,' where r.measures like '%"kind":"type"%'), '') || coalesce((select 'days-and-times,' where r.measures like '%"kind":"days-and-times"%'), '') || coalesce((select 'channel-closed,' where r.measures like '%"kind":"channel-closed"%'), ''), coalesce(r.services, '') from restrictions r where (r.id = new.id)
    on conflict (restriction_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, decided_at = excluded.decided_at, in_force_on = excluded.in_force_on, until_on = excluded.until_on, review_due = excluded.review_due, letter_outstanding = excluded.letter_outstanding, mail_outstanding = excluded.mail_outstanding, measures = excluded.measures, services = excluded.services; return null; end $function$;

CREATE OR REPLACE FUNCTION log_restrictions_update()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures, services)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.made_at, coalesce(r.in_force_on, '9999-12-31'), coalesce(r.until_on, '9999-12-31'), coalesce((select r.review_due where r.state = 'in-force'), '9999-12-31'), cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind not in ('restriction', 'variation', 'review-notice') or r.state in ('agreed', 'in-force'))
) as integer), cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer), ',' || coalesce((select 'designated-contact,' where r.measures like '%"kind":"designated-contact"%'), '') || coalesce((select 'fewer-people,' where r.measures like '%"kind":"fewer-people"%'), '') || coalesce((select 'volume,' where r.measures like '%"kind":"volume"%'), '') || coalesce((select 'type,' where r.measures like '%"kind":"type"%'), '') || coalesce((select 'days-and-times,' where r.measures like '%"kind":"days-and-times"%'), '') || coalesce((select 'channel-closed,' where r.measures like '%"kind":"channel-closed"%'), ''), coalesce(r.services, '') from restrictions r where (r.id = new.id or r.id = old.id)
    on conflict (restriction_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, decided_at = excluded.decided_at, in_force_on = excluded.in_force_on, until_on = excluded.until_on, review_due = excluded.review_due, letter_outstanding = excluded.letter_outstanding, mail_outstanding = excluded.mail_outstanding, measures = excluded.measures, services = excluded.services; return null; end $function$;

CREATE OR REPLACE FUNCTION refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin raise exception 'append-only'; end $function$;

CREATE TRIGGER access_ledger_no_truncate BEFORE TRUNCATE ON access_ledger FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER access_ledger_no_update BEFORE UPDATE ON access_ledger FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER log_arrangements_delete AFTER DELETE ON arrangements FOR EACH ROW WHEN (current_setting('contact_register.log_lines'::text, true) IS DISTINCT FROM 'made'::text) EXECUTE FUNCTION log_arrangements_delete();

CREATE TRIGGER log_arrangements_insert AFTER INSERT ON arrangements FOR EACH ROW WHEN (current_setting('contact_register.log_lines'::text, true) IS DISTINCT FROM 'made'::text) EXECUTE FUNCTION log_arrangements_insert();

CREATE TRIGGER log_arrangements_update AFTER UPDATE ON arrangements FOR EACH ROW WHEN (current_setting('contact_register.log_lines'::text, true) IS DISTINCT FROM 'made'::text) EXECUTE FUNCTION log_arrangements_update();

CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON audit_head FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_head_no_truncate BEFORE TRUNCATE ON audit_head FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_head_no_update BEFORE UPDATE ON audit_head FOR EACH ROW WHEN (new.seq <> (old.seq + 1)) EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_trail_no_delete BEFORE DELETE ON audit_trail FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_trail_no_truncate BEFORE TRUNCATE ON audit_trail FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_trail_no_update BEFORE UPDATE ON audit_trail FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER log_contact_points_delete AFTER DELETE ON contact_points FOR EACH ROW WHEN (current_setting('contact_register.log_lines'::text, true) IS DISTINCT FROM 'made'::text) EXECUTE FUNCTION log_contact_points_delete();

CREATE TRIGGER log_contact_points_insert AFTER INSERT ON contact_points FOR EACH ROW WHEN (current_setting('contact_register.log_lines'::text, true) IS DISTINCT FROM 'made'::text) EXECUTE FUNCTION log_contact_points_insert();

CREATE TRIGGER log_contact_points_update AFTER UPDATE ON contact_points FOR EACH ROW WHEN (current_setting('contact_register.log_lines'::text, true) IS DISTINCT FROM 'made'::text) EXECUTE FUNCTION log_contact_points_update();

CREATE TRIGGER log_escalations_insert AFTER INSERT ON escalations FOR EACH ROW WHEN (current_setting('contact_register.log_lines'::text, true) IS DISTINCT FROM 'made'::text) EXECUTE FUNCTION log_escalations_insert();

CREATE TRIGGER log_escalations_update AFTER UPDATE ON escalations FOR EACH ROW WHEN (current_setting('contact_register.log_lines'::text, true) IS DISTINCT FROM 'made'::text) EXECUTE FUNCTION log_escalations_update();

CREATE TRIGGER log_letters_delete AFTER DELETE ON letters FOR EACH ROW WHEN (current_setting('contact_register.log_lines'::text, true) IS DISTINCT FROM 'made'::text) EXECUTE FUNCTION log_letters_delete();

CREATE TRIGGER log_letters_insert AFTER INSERT ON letters FOR EACH ROW WHEN (current_setting('contact_register.log_lines'::text, true) IS DISTINCT FROM 'made'::text) EXECUTE FUNCTION log_letters_insert();

CREATE TRIGGER log_letters_update AFTER UPDATE ON letters FOR EACH ROW WHEN (current_setting('contact_register.log_lines'::text, true) IS DISTINCT FROM 'made'::text) EXECUTE FUNCTION log_letters_update();

CREATE TRIGGER originals_counted AFTER INSERT OR DELETE ON originals FOR EACH ROW EXECUTE FUNCTION count_original();

CREATE TRIGGER log_restrictions_insert AFTER INSERT ON restrictions FOR EACH ROW WHEN (current_setting('contact_register.log_lines'::text, true) IS DISTINCT FROM 'made'::text) EXECUTE FUNCTION log_restrictions_insert();

CREATE TRIGGER log_restrictions_update AFTER UPDATE ON restrictions FOR EACH ROW WHEN (current_setting('contact_register.log_lines'::text, true) IS DISTINCT FROM 'made'::text) EXECUTE FUNCTION log_restrictions_update();

CREATE TRIGGER waiting_originals_counted AFTER INSERT OR DELETE ON waiting_originals FOR EACH ROW EXECUTE FUNCTION count_original();
