-- Written by "npm run schema". Once it is released it never changes.

CREATE TABLE "access_ledger" (
  "id" text not null primary key,
  "at" text not null,
  "customer_id" text not null,
  "found_by" text not null check ("found_by" in ('address', 'number', 'name', 'case', 'log', 'subject-access', 'stopped', 'many-at-once', 'many-in-a-day')),
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null,
  "batch" text default '' not null
);

CREATE TABLE "accounts" (
  "by_oid" text not null,
  "by_tid" text not null,
  "by_address" text,
  "by_key" text
);

CREATE TABLE "arrangements" (
  "id" text not null primary key,
  "restriction_id" text not null references "restrictions" ("id"),
  "kind" text not null check ("kind" in ('forward', 'block', 'mark')),
  "state" text not null check ("state" in ('to-make', 'in-place', 'to-remove', 'removed')),
  "forward_to" text,
  "exceptions" text not null,
  "since" text not null,
  "confirmed_at" text,
  "by_oid" text,
  "by_tid" text,
  "by_name" text,
  "verified_at" text,
  "marks" text,
  "left_alone" text
);

CREATE TABLE "audit_head" (
  "id" integer not null primary key check (id = 1),
  "seq" integer not null,
  "hash" text not null
);

CREATE TABLE "audit_trail" (
  "seq" integer not null primary key,
  "at" text not null,
  "what" text not null,
  "by_oid" text not null,
  "by_tid" text not null,
  "subject_id" text not null,
  "customer_id" text not null,
  "facts" text not null,
  "previous_hash" text not null,
  "hash" text not null,
  "records" text default '' not null
);

CREATE TABLE "calendar_feeds" (
  "id" text not null primary key,
  "secret_hash" text not null unique,
  "made_at" text not null,
  "ends_on" text not null,
  "ended_at" text,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null
);

CREATE TABLE "checkpoints" (
  "origin" text not null,
  "size" integer not null check (size >= 0),
  "signed_at" text not null,
  "note" text not null,
  constraint "checkpoints_key" primary key ("origin", "size")
);

CREATE TABLE "circumstances" (
  "id" text not null primary key,
  "restriction_id" text not null references "restrictions" ("id"),
  "reported_at" text not null,
  "what" text not null,
  "service" text,
  "answered_at" text,
  "outcome" text,
  "reasons" text,
  "answered_by_oid" text,
  "answered_by_tid" text,
  "answered_by_name" text,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null,
  "by_address" text,
  "channel" text,
  "spoken_by" text,
  "same_officer_reason" text,
  "involvement" text,
  "answer_by" text
);

CREATE TABLE "closing_letters" (
  "id" text not null primary key,
  "formal_warning_id" text references "formal_warnings" ("id"),
  "precaution_id" text references "precautions" ("id"),
  "kind" text not null check ("kind" in ('objection-answer', 'formal-warning-withdrawal', 'precautions-ended')),
  "decided_on" text not null,
  "made_at" text not null,
  "state" text not null check ("state" in ('to-write', 'sent', 'not-notified')),
  "sent_on" text,
  "method" text,
  "text" text,
  "reason" text,
  "recorded_at" text,
  "by_oid" text,
  "by_tid" text,
  "by_name" text
);

CREATE TABLE "contact_moves" (
  "id" text not null primary key,
  "before" text not null,
  "after" text not null,
  "why" text not null,
  "moved" text not null,
  "at" text not null,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null
);

CREATE TABLE "contact_points" (
  "id" text not null primary key,
  "customer_id" text not null references "customers" ("id"),
  "kind" text not null check ("kind" in ('email', 'number', 'name', 'postal-address')),
  "value" text not null,
  "key" text not null,
  "why" text not null,
  "added_at" text not null,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null,
  "removed_at" text,
  "removed_why" text,
  "replaced_by" text,
  "removed_by_oid" text,
  "removed_by_tid" text,
  "removed_by_name" text,
  "whose" text check ("whose" in ('shared', 'representative')),
  "part" text check ("part" in ('solicitor', 'mp', 'councillor', 'advocate', 'carer', 'support-worker', 'relative')),
  "representative" text
);

CREATE TABLE "corrections" (
  "id" text not null primary key,
  "record_kind" text not null,
  "record_id" text not null,
  "field" text not null,
  "before" text,
  "after" text,
  "why" text not null,
  "at" text not null,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null
);

CREATE TABLE "customers" (
  "id" text not null primary key,
  "added_at" text not null,
  "merged_into" text references "customers" ("id"),
  "language" text check ("language" in ('english', 'welsh', 'both')),
  "language_at" text,
  "language_by_oid" text,
  "language_by_tid" text,
  "language_by_name" text
);

CREATE TABLE "decision_drafts" (
  "id" text not null primary key,
  "escalation_id" text not null references "escalations" ("id"),
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null,
  "form" text not null,
  "saved_at" text not null
);

CREATE TABLE "decisions" (
  "id" text not null primary key,
  "escalation_id" text not null references "escalations" ("id"),
  "outcome" text not null check ("outcome" in ('approve', 'decline', 'no-action', 'ask-for-more', 'refer-to-legal', 'warn-instead', 'treat-as-complaint', 'legal-advice', 'warn-formally')),
  "reasons" text,
  "considered" text,
  "terms" text,
  "decided_at" text not null,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null,
  "feedback" text
);

CREATE TABLE "duties" (
  "id" text not null primary key,
  "passed_on_id" text not null references "passed_on" ("id"),
  "kind" text not null check ("kind" in ('message', 'filed-mail', 'information-request', 'subject-access', 'data-protection-complaint', 'safeguarding', 'complaint', 'adjustments')),
  "received_on" text not null,
  "due_on" text,
  "noted_at" text not null,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null,
  "dealt_at" text,
  "dealt_by_oid" text,
  "dealt_by_tid" text,
  "dealt_by_name" text
);

CREATE TABLE "escalations" (
  "id" text not null primary key,
  "customer_id" text not null references "customers" ("id"),
  "service" text,
  "escalated_at" text not null,
  "behaviours" text not null,
  "state" text not null check ("state" in ('pending', 'more-wanted', 'withdrawn', 'approved', 'declined', 'no-action', 'referred', 'warning-instead', 'complaint', 'formal-warning')),
  "account" text,
  "withdrawn_at" text,
  "version" integer default 1 not null,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null,
  "by_address" text,
  "question" text,
  "by_key" text
);

CREATE TABLE "evidence" (
  "id" text not null primary key,
  "escalation_id" text references "escalations" ("id"),
  "representation_id" text,
  "added_at" text not null,
  "channel" text not null check ("channel" in ('email', 'telephone', 'in-person', 'post', 'social-media')),
  "message_id" text,
  "contact" text,
  "sha256" text,
  "bytes" integer,
  "compared" integer default 0 not null,
  "filed_salt" text,
  "objection_id" text references "objections" ("id")
);

CREATE TABLE "formal_warnings" (
  "id" text not null primary key,
  "customer_id" text not null references "customers" ("id"),
  "escalation_id" text references "escalations" ("id"),
  "service" text,
  "behaviours" text not null,
  "reasons" text not null,
  "decided_on" text not null,
  "made_at" text not null,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null,
  "by_address" text,
  "by_key" text,
  "state" text not null check ("state" in ('to-send', 'given', 'withdrawn')),
  "sent_on" text,
  "method" text,
  "text" text,
  "lapses_on" text,
  "recorded_at" text,
  "recorded_by_oid" text,
  "recorded_by_tid" text,
  "recorded_by_name" text,
  "withdrawn_on" text,
  "withdrawn_at" text,
  "withdrawn_why" text,
  "withdrawn_by_oid" text,
  "withdrawn_by_tid" text,
  "withdrawn_by_name" text,
  "lapses_after_months" integer
);

CREATE TABLE "holds" (
  "id" text not null primary key,
  "customer_id" text not null references "customers" ("id"),
  "reason" text not null,
  "look_again_on" text not null,
  "placed_at" text not null,
  "looks" text not null,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null,
  "lifted_at" text,
  "lifted_why" text,
  "lifted_by_oid" text,
  "lifted_by_tid" text,
  "lifted_by_name" text
);

CREATE TABLE "import_corrections" (
  "import_id" text not null references "imports" ("id"),
  "row_number" integer not null,
  "field" text not null,
  "becomes" text not null
);

CREATE TABLE "import_files" (
  "import_id" text not null primary key references "imports" ("id"),
  "content" blob not null,
  "layout" text
);

CREATE TABLE "import_findings" (
  "id" text not null primary key,
  "import_id" text not null references "imports" ("id"),
  "stops" integer not null check ("stops" in (0, 1)),
  "row_number" integer,
  "column_number" integer,
  "what" text not null,
  "about" text,
  "field" text,
  "value" text,
  "proposal" text
);

CREATE TABLE "import_habits" (
  "about" text not null primary key,
  "choice" text not null,
  "used_at" text not null
);

CREATE TABLE "import_to_sign" (
  "id" text not null primary key,
  "import_id" text not null references "imports" ("id"),
  "row_number" integer not null,
  "content" text not null
);

CREATE TABLE "imported_records" (
  "record_id" text not null primary key,
  "import_id" text not null references "imports" ("id"),
  "kind" text not null check ("kind" in ('restriction', 'warning', 'escalation', 'letter', 'representation', 'changed-circumstances', 'review', 'formal-warning', 'precaution', 'legal-question', 'closing-letter', 'objection', 'rights-request')),
  "row_number" integer not null,
  "fingerprint" text not null,
  "approved_by" text,
  "own_reference" text,
  "notes" text,
  "considered" text,
  "evidence" text
);

CREATE TABLE "imports" (
  "id" text not null primary key,
  "state" text not null check ("state" in ('checking', 'checked', 'running', 'done', 'unreadable', 'stopped', 'discarded', 'to-sign', 'signed')),
  "format" text not null check ("format" in ('csv', 'xlsx')),
  "bytes" integer not null,
  "sha256" text not null,
  "made_at" text not null,
  "seen_at" text not null,
  "existing" text not null check ("existing" in ('leave', 'add')),
  "encoding" text,
  "titles" text,
  "matching" text,
  "phase" text,
  "counts" text,
  "ended_at" text,
  "done" integer not null,
  "total" integer not null,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null,
  "to_sign_digest" text,
  "asked_to_sign_at" text,
  "signed_digest" text,
  "signed_at" text,
  "signed_by_oid" text,
  "signed_by_tid" text,
  "signed_by_name" text,
  "refused_why" text,
  "by_address" text,
  "by_key" text,
  "signed_by_address" text,
  "signed_by_key" text,
  "head_row" integer,
  "sheet" integer,
  "looks" text
);

CREATE TABLE "ledger_seals" (
  "id" text not null primary key,
  "batch" text not null,
  "sealed_at" text not null,
  "looks" text not null
);

CREATE TABLE "legal_questions" (
  "id" text not null primary key,
  "restriction_id" text not null references "restrictions" ("id"),
  "question" text not null,
  "asked_at" text not null,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null,
  "advice" text,
  "answered_at" text,
  "answered_by_oid" text,
  "answered_by_tid" text,
  "answered_by_name" text
);

CREATE TABLE "letters" (
  "id" text not null primary key,
  "restriction_id" text not null references "restrictions" ("id"),
  "kind" text not null check ("kind" in ('restriction', 'variation', 'lifting', 'representation-answer', 'review-continued', 'review-notice')),
  "decided_on" text not null,
  "made_at" text not null,
  "reasons" text,
  "received_on" text,
  "state" text not null check ("state" in ('to-write', 'sent', 'not-notified')),
  "sent_on" text,
  "method" text,
  "text" text,
  "reason" text,
  "at_once_reason" text,
  "review_due" text,
  "recorded_at" text,
  "by_oid" text,
  "by_tid" text,
  "by_name" text,
  "former_contacts" text
);

CREATE TABLE log_escalations (
  escalation_id text primary key not null references escalations (id) on delete cascade,
  customer_id text not null,
  name text not null,
  state text not null,
  escalated_at text not null,
  behaviours text not null,
  service text not null
);

CREATE TABLE log_restrictions (
  restriction_id text primary key not null references restrictions (id) on delete cascade,
  customer_id text not null,
  name text not null,
  state text not null,
  decided_at text not null,
  in_force_on text not null,
  until_on text not null,
  review_due text not null,
  measures text not null,
  services text not null,
  letter_outstanding integer not null,
  mail_outstanding integer not null
);

CREATE TABLE "look_up_days" (
  "by_oid" text not null,
  "by_tid" text not null,
  "day" text not null,
  "taken" bigint not null
);

CREATE TABLE "look_ups" (
  "by_oid" text not null,
  "by_tid" text not null,
  "kind" text not null,
  "full_at" bigint not null
);

CREATE TABLE "mark_drifts" (
  "id" text not null primary key,
  "kind" text not null check ("kind" in ('mark-missing', 'mark-left', 'mark-unknown')),
  "arrangement_id" text,
  "found_at" text not null
);

CREATE TABLE "merges" (
  "id" text not null primary key,
  "customer_id" text not null,
  "other_id" text not null,
  "why" text not null,
  "merged_at" text not null,
  "moved" text not null,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null,
  "undone_at" text,
  "undone_by_oid" text,
  "undone_by_tid" text,
  "undone_by_name" text
);

CREATE TABLE "objections" (
  "id" text not null primary key,
  "formal_warning_id" text not null references "formal_warnings" ("id"),
  "received_on" text not null,
  "recorded_at" text not null,
  "account" text,
  "channel" text,
  "spoken_by" text,
  "answer_by" text,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null,
  "by_address" text,
  "answered_at" text,
  "outcome" text,
  "reasons" text,
  "answered_by_oid" text,
  "answered_by_tid" text,
  "answered_by_name" text,
  "same_officer_reason" text
);

CREATE TABLE "once_only" (
  "by_tid" text not null,
  "by_oid" text not null,
  "key" text not null,
  "route" text not null,
  "body_hash" text not null,
  "at" text not null,
  "status" integer,
  "answer" text,
  "looks" text,
  constraint "once_only_key" primary key ("by_tid", "by_oid", "key")
);

CREATE TABLE "original_words" (
  "evidence_id" text not null primary key references "evidence" ("id"),
  "reading" text not null check ("reading" in ('waiting', 'whole', 'part', 'not-read')),
  "text" text,
  "attached" text,
  "made_at" text
);

CREATE TABLE "originals" (
  "evidence_id" text not null primary key references "evidence" ("id"),
  "content" blob not null
);

CREATE TABLE "originals_kept" (
  "id" integer not null primary key,
  "bytes" bigint not null
);

CREATE TABLE "outbox" (
  "id" text not null primary key,
  "key" text not null unique,
  "recipients" text not null,
  "subject" text not null,
  "body" text not null,
  "headers" text not null,
  "at" text not null,
  "state" text not null check ("state" in ('waiting', 'sent', 'dead')),
  "next_at" text not null,
  "attempts" integer not null,
  "claimed_by" text,
  "last_error" text,
  "sent_at" text,
  "gathered_for" text,
  "leaves_at" text,
  "items" text
);

CREATE TABLE "passed_on" (
  "id" text not null primary key,
  "restriction_id" text not null references "restrictions" ("id"),
  "reminded" integer not null check ("reminded" in (0, 1)),
  "forwarded" integer not null check ("forwarded" in (0, 1)),
  "passed_on_at" text not null,
  "channel" text not null check ("channel" in ('email', 'telephone', 'in-person', 'post', 'social-media')),
  "message_id" text,
  "contact" text,
  "undone_at" text,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null,
  "reminder_reply" text check ("reminder_reply" in ('opened', 'sent', 'not-sent')),
  "forward_reply" text check ("forward_reply" in ('opened', 'sent', 'not-sent'))
);

CREATE TABLE "postings" (
  "id" text not null primary key,
  "letter_id" text not null,
  "state" text not null check ("state" in ('waiting', 'with-notify', 'dispatched', 'returned', 'failed')),
  "handed_at" text not null,
  "dated_on" text not null,
  "content" text not null,
  "next_at" text not null,
  "attempts" integer not null,
  "notify_id" text,
  "status" text,
  "claimed_by" text,
  "why" text,
  "late_at" text,
  "settled_at" text,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null
);

CREATE TABLE "precautions" (
  "id" text not null primary key,
  "customer_id" text not null references "customers" ("id"),
  "steps" text not null,
  "more" text,
  "reason" text not null,
  "look_again_on" text not null,
  "recorded_at" text not null,
  "looks" text not null,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null,
  "told_on" text,
  "told_method" text,
  "told_text" text,
  "not_told_because" text,
  "told_at" text,
  "told_by_oid" text,
  "told_by_tid" text,
  "told_by_name" text,
  "ended_at" text,
  "ended_why" text,
  "ended_by_oid" text,
  "ended_by_tid" text,
  "ended_by_name" text
);

CREATE TABLE "proposals" (
  "id" text not null primary key,
  "customer_id" text not null references "customers" ("id"),
  "kind" text not null check ("kind" in ('email', 'number', 'name', 'postal-address')),
  "value" text not null,
  "key" text not null,
  "why" text not null,
  "proposed_at" text not null,
  "state" text not null check ("state" in ('proposed', 'accepted', 'refused', 'withdrawn')),
  "withdrawn_at" text,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null,
  "by_address" text,
  "decided_at" text,
  "reason" text,
  "decided_by_oid" text,
  "decided_by_tid" text,
  "decided_by_name" text,
  "whose" text check ("whose" in ('shared', 'representative')),
  "part" text check ("part" in ('solicitor', 'mp', 'councillor', 'advocate', 'carer', 'support-worker', 'relative')),
  "representative" text
);

CREATE TABLE "record_salts" (
  "record_id" text not null,
  "table_name" text not null,
  "salt" text not null,
  constraint "record_salts_key" primary key ("record_id", "table_name")
) without rowid;

CREATE TABLE "report_tallies" (
  "period" text not null,
  "line" text not null,
  "count" integer not null
);

CREATE TABLE "reports" (
  "period" text not null primary key,
  "made_at" text not null,
  "content" text not null,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null
);

CREATE TABLE "representations" (
  "id" text not null primary key,
  "restriction_id" text not null references "restrictions" ("id"),
  "received_on" text not null,
  "recorded_at" text not null,
  "account" text,
  "acknowledged_on" text,
  "same_officer_reason" text,
  "answered_at" text,
  "outcome" text,
  "reasons" text,
  "answered_by_oid" text,
  "answered_by_tid" text,
  "answered_by_name" text,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null,
  "by_address" text,
  "channel" text,
  "spoken_by" text,
  "involvement" text,
  "acknowledge_by" text,
  "answer_by" text
);

CREATE TABLE "restrictions" (
  "id" text not null primary key,
  "customer_id" text not null references "customers" ("id"),
  "escalation_id" text references "escalations" ("id"),
  "replaces_id" text references "restrictions" ("id"),
  "state" text default 'agreed' not null check ("state" in ('agreed', 'in-force', 'lifted', 'replaced')),
  "made_at" text not null,
  "in_force_on" text,
  "until_on" text,
  "lifted_on" text,
  "review_on" text,
  "review_due" text,
  "measures" text not null,
  "contact" text not null,
  "deputy" text,
  "mail_kind" text default 'none' not null check ("mail_kind" in ('none', 'forward', 'block', 'mark')),
  "mail_exceptions" text default '[]' not null,
  "services" text,
  "reasons" text,
  "considered" text,
  "version" integer default 1 not null,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null,
  "scope_reason" text,
  "by_address" text,
  "by_key" text,
  "ways" text,
  "adjustments" text,
  "review_within_months" integer,
  "mail_marks" text
);

CREATE TABLE "retention_runs" (
  "id" text not null primary key,
  "started_at" text not null,
  "counts" text not null,
  "ended_at" text,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null
);

CREATE TABLE "reviews" (
  "id" text not null primary key,
  "restriction_id" text not null references "restrictions" ("id"),
  "due_on" text not null,
  "reviewed_at" text not null,
  "outcome" text not null,
  "reasons" text not null,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null,
  "same_officer_reason" text,
  "involvement" text,
  "grounds" text
);

CREATE TABLE "rights_requests" (
  "id" text not null primary key,
  "customer_id" text not null references "customers" ("id"),
  "kind" text not null check ("kind" in ('rectification', 'objection', 'erasure', 'complaint', 'subject-access', 'restrict-processing')),
  "received_on" text not null,
  "due_on" text not null,
  "what" text not null,
  "recorded_at" text not null,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null,
  "answered_at" text,
  "outcome" text,
  "answer" text,
  "statement" text,
  "same_officer_reason" text,
  "answered_by_oid" text,
  "answered_by_tid" text,
  "answered_by_name" text,
  "due_before" text,
  "extended_on" text,
  "extended_why" text,
  "extended_at" text,
  "extended_by_oid" text,
  "extended_by_tid" text,
  "extended_by_name" text,
  "acknowledged_on" text,
  "acknowledged_at" text,
  "acknowledged_by_oid" text,
  "acknowledged_by_tid" text,
  "acknowledged_by_name" text
);

CREATE TABLE "saved_views" (
  "id" text not null primary key,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null,
  "log" text not null check ("log" in ('restrictions', 'escalations')),
  "name" text not null,
  "fragment" text not null,
  "used_at" text not null
);

CREATE TABLE search_words (
  customer_id text not null,
  word text not null,
  contact_point_id text not null,
  primary key (customer_id, word, contact_point_id)
) without rowid;

CREATE TABLE "settings_versions" (
  "id" text not null primary key,
  "part" text not null,
  "number" integer not null,
  "value" text not null,
  "why" text not null,
  "at" text not null,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null
);

CREATE TABLE "tenant_checks" (
  "id" text not null primary key,
  "at" text not null,
  "drifts" text not null,
  "rules" integer not null,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null,
  "patterns" integer,
  "largest_rule" integer,
  "other_rules" integer,
  "other_patterns" integer
);

CREATE TABLE "waiting_evidence" (
  "id" text not null primary key,
  "given_at" text not null,
  "by_oid" text not null,
  "by_tid" text not null,
  "channel" text not null check ("channel" in ('email', 'telephone', 'in-person', 'post', 'social-media')),
  "message_id" text,
  "contact" text,
  "sha256" text,
  "bytes" integer,
  "compared" integer default 0 not null
);

CREATE TABLE "waiting_originals" (
  "piece_id" text not null primary key references "waiting_evidence" ("id"),
  "content" blob not null
);

CREATE TABLE "warnings" (
  "id" text not null primary key,
  "customer_id" text not null references "customers" ("id"),
  "service" text,
  "warned_at" text not null,
  "lapses_on" text not null,
  "channel" text not null check ("channel" in ('email', 'telephone', 'in-person', 'post', 'social-media')),
  "message_id" text,
  "contact" text,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null,
  "undone_at" text,
  "undone_why" text,
  "undone_by_oid" text,
  "undone_by_tid" text,
  "undone_by_name" text,
  "reply" text check ("reply" in ('opened', 'sent', 'not-sent'))
);

CREATE TABLE "welsh_words" (
  "id" text not null primary key,
  "record_id" text not null,
  "english" text not null,
  "welsh" text not null,
  "passed_by" text not null,
  "recorded_at" text not null,
  "by_oid" text not null,
  "by_tid" text not null,
  "by_name" text not null
);

CREATE TABLE "write_trials" (
  "id" integer not null primary key,
  "content" blob not null
);

-- What hangs on them.

CREATE INDEX "access_ledger_by_at_id" on "access_ledger" ("at", "id");

CREATE INDEX "access_ledger_by_by_name_by_oid_by_tid" on "access_ledger" ("by_name", "by_oid", "by_tid");

CREATE INDEX "access_ledger_by_by_oid_at_id" on "access_ledger" ("by_oid", "at", "id");

CREATE INDEX "access_ledger_by_customer_id_at_id" on "access_ledger" ("customer_id", "at", "id");

CREATE INDEX "access_ledger_by_found_by_at_id" on "access_ledger" ("found_by", "at", "id");

CREATE UNIQUE INDEX "accounts_by_person" on "accounts" ("by_oid", "by_tid");

CREATE INDEX "arrangements_by_restriction_id" on "arrangements" ("restriction_id");

CREATE INDEX "audit_trail_by_at_seq" on "audit_trail" ("at", "seq");

CREATE INDEX "audit_trail_by_by_oid_at_seq" on "audit_trail" ("by_oid", "at", "seq");

CREATE INDEX "audit_trail_by_customer_id_at_seq" on "audit_trail" ("customer_id", "at", "seq");

CREATE INDEX "audit_trail_by_reference" on "audit_trail" (substr("subject_id", 29));

CREATE INDEX "audit_trail_by_what_at_seq" on "audit_trail" ("what", "at", "seq");

CREATE INDEX "calendar_feeds_by_by_oid" on "calendar_feeds" ("by_oid");

CREATE INDEX "checkpoints_by_signed_at" on "checkpoints" ("signed_at", "size");

CREATE INDEX "circumstances_by_restriction_id" on "circumstances" ("restriction_id");

CREATE INDEX "closing_letters_by_formal_warning_id" on "closing_letters" ("formal_warning_id");

CREATE INDEX "closing_letters_by_precaution_id" on "closing_letters" ("precaution_id");

CREATE INDEX "closing_letters_by_state_made_at" on "closing_letters" ("state", "made_at");

CREATE INDEX "contact_points_by_customer_id" on "contact_points" ("customer_id");

CREATE INDEX "contact_points_by_kind_key" on "contact_points" ("kind", "key");

CREATE UNIQUE INDEX "contact_points_one_customer_an_address" on "contact_points" ("key") where kind = 'email' and removed_at is null and whose is null;

CREATE INDEX "corrections_by_record_id" on "corrections" ("record_id");

CREATE INDEX "customers_by_merged_into" on "customers" ("merged_into");

CREATE INDEX "customers_by_reference" on "customers" (substr("id", 29));

CREATE INDEX "decision_drafts_by_saved_at" on "decision_drafts" ("saved_at");

CREATE UNIQUE INDEX "decision_drafts_once" on "decision_drafts" ("escalation_id", "by_oid", "by_tid");

CREATE INDEX "decisions_by_decided_at_outcome_escalation_id" on "decisions" ("decided_at", "outcome", "escalation_id");

CREATE INDEX "decisions_by_escalation_id" on "decisions" ("escalation_id");

CREATE INDEX "duties_by_dealt_at_due_on" on "duties" ("dealt_at", "due_on");

CREATE INDEX "duties_by_passed_on_id" on "duties" ("passed_on_id");

CREATE INDEX "escalations_by_customer_id" on "escalations" ("customer_id");

CREATE INDEX "escalations_by_escalated_at_state" on "escalations" ("escalated_at", "state");

CREATE INDEX "escalations_by_reference" on "escalations" (substr("id", 29));

CREATE INDEX "evidence_by_escalation_id" on "evidence" ("escalation_id");

CREATE INDEX "evidence_by_objection_id" on "evidence" ("objection_id");

CREATE INDEX "evidence_by_representation_id" on "evidence" ("representation_id");

CREATE INDEX "formal_warnings_by_customer_id" on "formal_warnings" ("customer_id");

CREATE INDEX "formal_warnings_by_escalation_id" on "formal_warnings" ("escalation_id");

CREATE INDEX "formal_warnings_by_reference" on "formal_warnings" (substr("id", 29));

CREATE INDEX "formal_warnings_by_state_made_at" on "formal_warnings" ("state", "made_at");

CREATE INDEX "holds_by_customer_id" on "holds" ("customer_id");

CREATE INDEX "holds_by_look_again_on" on "holds" ("look_again_on");

CREATE UNIQUE INDEX "import_corrections_once" on "import_corrections" ("import_id", "row_number", "field");

CREATE INDEX "import_findings_by_import_id" on "import_findings" ("import_id");

CREATE INDEX "import_to_sign_by_import_id" on "import_to_sign" ("import_id");

CREATE INDEX "imported_records_by_fingerprint" on "imported_records" ("fingerprint");

CREATE INDEX "imported_records_by_import_id" on "imported_records" ("import_id");

CREATE INDEX "ledger_seals_by_batch" on "ledger_seals" ("batch");

CREATE INDEX "legal_questions_by_answered_at_asked_at" on "legal_questions" ("answered_at", "asked_at");

CREATE INDEX "legal_questions_by_restriction_id" on "legal_questions" ("restriction_id");

CREATE INDEX "letters_by_restriction_id" on "letters" ("restriction_id");

CREATE INDEX "letters_by_sent_on_kind_decided_on" on "letters" ("sent_on", "kind", "decided_on");

CREATE INDEX "letters_by_state" on "letters" ("state");

CREATE INDEX log_escalations_by_customer_id on log_escalations (customer_id);

CREATE INDEX log_escalations_by_escalated_at on log_escalations (escalated_at, escalation_id, state, behaviours, service);

CREATE INDEX log_escalations_by_name on log_escalations (name, escalation_id, state, escalated_at, behaviours, service);

CREATE INDEX log_escalations_by_state on log_escalations ((cast(state = 'pending' as integer) * 0 + cast(state = 'more-wanted' as integer) * 1 + cast(state = 'withdrawn' as integer) * 2 + cast(state = 'approved' as integer) * 3 + cast(state = 'declined' as integer) * 4 + cast(state = 'no-action' as integer) * 5 + cast(state = 'referred' as integer) * 6 + cast(state = 'warning-instead' as integer) * 7 + cast(state = 'complaint' as integer) * 8 + cast(state = 'formal-warning' as integer) * 9), escalation_id, state, escalated_at, behaviours, service);

CREATE INDEX log_restrictions_by_customer_id on log_restrictions (customer_id);

CREATE INDEX log_restrictions_by_decided_at on log_restrictions (decided_at, restriction_id, state, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures);

CREATE INDEX log_restrictions_by_in_force_on on log_restrictions (in_force_on, restriction_id, state, decided_at, until_on, review_due, letter_outstanding, mail_outstanding, measures);

CREATE INDEX log_restrictions_by_name on log_restrictions (name, restriction_id, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures);

CREATE INDEX log_restrictions_by_review_due on log_restrictions (review_due, restriction_id, state, decided_at, in_force_on, until_on, letter_outstanding, mail_outstanding, measures);

CREATE INDEX log_restrictions_by_state on log_restrictions ((cast(state = 'agreed' as integer) * 0 + cast(state = 'in-force' as integer) * 1 + cast(state = 'lifted' as integer) * 2 + cast(state = 'replaced' as integer) * 3), restriction_id, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures);

CREATE INDEX log_restrictions_by_until_on on log_restrictions (until_on, restriction_id, state, decided_at, in_force_on, review_due, letter_outstanding, mail_outstanding, measures);

CREATE UNIQUE INDEX "look_up_days_by_person" on "look_up_days" ("by_oid", "by_tid", "day");

CREATE UNIQUE INDEX "look_ups_by_person" on "look_ups" ("by_oid", "by_tid", "kind");

CREATE INDEX "mark_drifts_by_found_at" on "mark_drifts" ("found_at");

CREATE INDEX "merges_by_customer_id" on "merges" ("customer_id");

CREATE INDEX "merges_by_other_id" on "merges" ("other_id");

CREATE INDEX "objections_by_answered_at_answer_by" on "objections" ("answered_at", "answer_by");

CREATE INDEX "objections_by_formal_warning_id" on "objections" ("formal_warning_id");

CREATE INDEX "once_only_by_at" on "once_only" ("at");

CREATE INDEX "original_words_by_reading_evidence_id" on "original_words" ("reading", "evidence_id");

CREATE INDEX "outbox_by_gathered_for" on "outbox" ("gathered_for", "leaves_at");

CREATE INDEX "outbox_by_state_next_at" on "outbox" ("state", "next_at");

CREATE INDEX "passed_on_by_restriction_id" on "passed_on" ("restriction_id");

CREATE INDEX "postings_by_letter_id" on "postings" ("letter_id");

CREATE INDEX "postings_by_state_next_at" on "postings" ("state", "next_at");

CREATE INDEX "precautions_by_customer_id" on "precautions" ("customer_id");

CREATE INDEX "precautions_by_look_again_on" on "precautions" ("look_again_on");

CREATE INDEX "proposals_by_customer_id" on "proposals" ("customer_id");

CREATE INDEX "proposals_by_state" on "proposals" ("state");

CREATE UNIQUE INDEX "report_tallies_by_line" on "report_tallies" ("period", "line");

CREATE INDEX "representations_by_answered_at_outcome" on "representations" ("answered_at", "outcome");

CREATE INDEX "representations_by_received_on" on "representations" ("received_on");

CREATE INDEX "representations_by_restriction_id" on "representations" ("restriction_id");

CREATE INDEX "restrictions_by_customer_id" on "restrictions" ("customer_id");

CREATE INDEX "restrictions_by_escalation_id" on "restrictions" ("escalation_id");

CREATE INDEX "restrictions_by_exceptions" on "restrictions" ("state") where mail_exceptions <> '[]';

CREATE INDEX "restrictions_by_reference" on "restrictions" (substr("id", 29));

CREATE INDEX "restrictions_by_review_due" on "restrictions" ("review_due");

CREATE INDEX "restrictions_by_their_days" on "restrictions" ("in_force_on", "lifted_on", "until_on", "state", "escalation_id", "id");

CREATE INDEX "retention_runs_by_started_at" on "retention_runs" ("started_at");

CREATE INDEX "reviews_by_restriction_id" on "reviews" ("restriction_id");

CREATE INDEX "reviews_by_reviewed_at_due_on_outcome" on "reviews" ("reviewed_at", "due_on", "outcome");

CREATE INDEX "rights_requests_by_answered_at_due_on" on "rights_requests" ("answered_at", "due_on");

CREATE INDEX "rights_requests_by_customer_id" on "rights_requests" ("customer_id");

CREATE INDEX "saved_views_by_used_at" on "saved_views" ("used_at");

CREATE UNIQUE INDEX "saved_views_once" on "saved_views" ("by_oid", "by_tid", "log", "name");

CREATE INDEX search_words_by_word on search_words (word, customer_id);

CREATE UNIQUE INDEX "settings_versions_by_part_number" on "settings_versions" ("part", "number");

CREATE INDEX "tenant_checks_by_at" on "tenant_checks" ("at");

CREATE INDEX "waiting_evidence_by_by_tid_by_oid" on "waiting_evidence" ("by_tid", "by_oid");

CREATE INDEX "waiting_evidence_by_given_at" on "waiting_evidence" ("given_at");

CREATE INDEX "warnings_by_customer_id" on "warnings" ("customer_id");

CREATE INDEX "warnings_by_reference" on "warnings" (substr("id", 29));

CREATE INDEX "warnings_by_warned_at_undone_at" on "warnings" ("warned_at", "undone_at");

CREATE INDEX "welsh_words_by_record_id" on "welsh_words" ("record_id");

CREATE TRIGGER access_ledger_no_replace before insert on access_ledger when exists (select 1 from access_ledger where id = new.id) begin select raise(abort, 'append-only'); end;

CREATE TRIGGER access_ledger_no_update before update on access_ledger  begin select raise(abort, 'append-only'); end;

CREATE TRIGGER audit_head_no_delete before delete on audit_head  begin select raise(abort, 'append-only'); end;

CREATE TRIGGER audit_head_no_replace before insert on audit_head when exists (select 1 from audit_head where id = new.id) begin select raise(abort, 'append-only'); end;

CREATE TRIGGER audit_head_no_update before update on audit_head when new.seq <> old.seq + 1 begin select raise(abort, 'append-only'); end;

CREATE TRIGGER audit_trail_no_delete before delete on audit_trail  begin select raise(abort, 'append-only'); end;

CREATE TRIGGER audit_trail_no_replace before insert on audit_trail when exists (select 1 from audit_trail where seq = new.seq) begin select raise(abort, 'append-only'); end;

CREATE TRIGGER audit_trail_no_update before update on audit_trail  begin select raise(abort, 'append-only'); end;

CREATE TRIGGER log_arrangements_delete after delete on arrangements begin insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures, services)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.made_at, coalesce(r.in_force_on, '9999-12-31'), coalesce(r.until_on, '9999-12-31'), coalesce((select r.review_due where r.state = 'in-force'), '9999-12-31'), cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind = 'lifting' or r.state in ('agreed', 'in-force'))
  and (l.kind <> 'review-notice' or l.review_due is null or l.review_due = r.review_due)
) as integer), cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer), ',' || coalesce((select 'designated-contact,' where r.measures like '%"kind":"designated-contact"%'), '') || coalesce((select 'fewer-people,' where r.measures like '%"kind":"fewer-people"%'), '') || coalesce((select 'volume,' where r.measures like '%"kind":"volume"%'), '') || coalesce((select 'type,' where r.measures like '%"kind":"type"%'), '') || coalesce((select 'days-and-times,' where r.measures like '%"kind":"days-and-times"%'), '') || coalesce((select 'channel-closed,' where r.measures like '%"kind":"channel-closed"%'), ''), coalesce(r.services, '') from restrictions r where (r.id = old.restriction_id)
    on conflict (restriction_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, decided_at = excluded.decided_at, in_force_on = excluded.in_force_on, until_on = excluded.until_on, review_due = excluded.review_due, letter_outstanding = excluded.letter_outstanding, mail_outstanding = excluded.mail_outstanding, measures = excluded.measures, services = excluded.services; end;

CREATE TRIGGER log_arrangements_insert after insert on arrangements begin insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures, services)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.made_at, coalesce(r.in_force_on, '9999-12-31'), coalesce(r.until_on, '9999-12-31'), coalesce((select r.review_due where r.state = 'in-force'), '9999-12-31'), cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind = 'lifting' or r.state in ('agreed', 'in-force'))
  and (l.kind <> 'review-notice' or l.review_due is null or l.review_due = r.review_due)
) as integer), cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer), ',' || coalesce((select 'designated-contact,' where r.measures like '%"kind":"designated-contact"%'), '') || coalesce((select 'fewer-people,' where r.measures like '%"kind":"fewer-people"%'), '') || coalesce((select 'volume,' where r.measures like '%"kind":"volume"%'), '') || coalesce((select 'type,' where r.measures like '%"kind":"type"%'), '') || coalesce((select 'days-and-times,' where r.measures like '%"kind":"days-and-times"%'), '') || coalesce((select 'channel-closed,' where r.measures like '%"kind":"channel-closed"%'), ''), coalesce(r.services, '') from restrictions r where (r.id = new.restriction_id)
    on conflict (restriction_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, decided_at = excluded.decided_at, in_force_on = excluded.in_force_on, until_on = excluded.until_on, review_due = excluded.review_due, letter_outstanding = excluded.letter_outstanding, mail_outstanding = excluded.mail_outstanding, measures = excluded.measures, services = excluded.services; end;

CREATE TRIGGER log_arrangements_update after update on arrangements begin insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures, services)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.made_at, coalesce(r.in_force_on, '9999-12-31'), coalesce(r.until_on, '9999-12-31'), coalesce((select r.review_due where r.state = 'in-force'), '9999-12-31'), cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind = 'lifting' or r.state in ('agreed', 'in-force'))
  and (l.kind <> 'review-notice' or l.review_due is null or l.review_due = r.review_due)
) as integer), cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer), ',' || coalesce((select 'designated-contact,' where r.measures like '%"kind":"designated-contact"%'), '') || coalesce((select 'fewer-people,' where r.measures like '%"kind":"fewer-people"%'), '') || coalesce((select 'volume,' where r.measures like '%"kind":"volume"%'), '') || coalesce((select 'type,' where r.measures like '%"kind":"type"%'), '') || coalesce((select 'days-and-times,' where r.measures like '%"kind":"days-and-times"%'), '') || coalesce((select 'channel-closed,' where r.measures like '%"kind":"channel-closed"%'), ''), coalesce(r.services, '') from restrictions r where (r.id = new.restriction_id or r.id = old.restriction_id)
    on conflict (restriction_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, decided_at = excluded.decided_at, in_force_on = excluded.in_force_on, until_on = excluded.until_on, review_due = excluded.review_due, letter_outstanding = excluded.letter_outstanding, mail_outstanding = excluded.mail_outstanding, measures = excluded.measures, services = excluded.services; end;

CREATE TRIGGER log_contact_points_delete after delete on contact_points begin insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures, services)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.made_at, coalesce(r.in_force_on, '9999-12-31'), coalesce(r.until_on, '9999-12-31'), coalesce((select r.review_due where r.state = 'in-force'), '9999-12-31'), cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind = 'lifting' or r.state in ('agreed', 'in-force'))
  and (l.kind <> 'review-notice' or l.review_due is null or l.review_due = r.review_due)
) as integer), cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer), ',' || coalesce((select 'designated-contact,' where r.measures like '%"kind":"designated-contact"%'), '') || coalesce((select 'fewer-people,' where r.measures like '%"kind":"fewer-people"%'), '') || coalesce((select 'volume,' where r.measures like '%"kind":"volume"%'), '') || coalesce((select 'type,' where r.measures like '%"kind":"type"%'), '') || coalesce((select 'days-and-times,' where r.measures like '%"kind":"days-and-times"%'), '') || coalesce((select 'channel-closed,' where r.measures like '%"kind":"channel-closed"%'), ''), coalesce(r.services, '') from restrictions r where (r.customer_id = old.customer_id)
    on conflict (restriction_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, decided_at = excluded.decided_at, in_force_on = excluded.in_force_on, until_on = excluded.until_on, review_due = excluded.review_due, letter_outstanding = excluded.letter_outstanding, mail_outstanding = excluded.mail_outstanding, measures = excluded.measures, services = excluded.services; insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.escalated_at, ',' || coalesce((select 'abusive,' where r.behaviours like '%"abusive"%'), '') || coalesce((select 'harassing,' where r.behaviours like '%"harassing"%'), '') || coalesce((select 'aggressive,' where r.behaviours like '%"aggressive"%'), '') || coalesce((select 'impedes-administration,' where r.behaviours like '%"impedes-administration"%'), ''), coalesce(r.service, '') from escalations r where (r.customer_id = old.customer_id)
    on conflict (escalation_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, escalated_at = excluded.escalated_at, behaviours = excluded.behaviours, service = excluded.service; delete from search_words where customer_id = old.customer_id and contact_point_id = old.id; end;

CREATE TRIGGER log_contact_points_insert after insert on contact_points begin insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures, services)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.made_at, coalesce(r.in_force_on, '9999-12-31'), coalesce(r.until_on, '9999-12-31'), coalesce((select r.review_due where r.state = 'in-force'), '9999-12-31'), cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind = 'lifting' or r.state in ('agreed', 'in-force'))
  and (l.kind <> 'review-notice' or l.review_due is null or l.review_due = r.review_due)
) as integer), cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer), ',' || coalesce((select 'designated-contact,' where r.measures like '%"kind":"designated-contact"%'), '') || coalesce((select 'fewer-people,' where r.measures like '%"kind":"fewer-people"%'), '') || coalesce((select 'volume,' where r.measures like '%"kind":"volume"%'), '') || coalesce((select 'type,' where r.measures like '%"kind":"type"%'), '') || coalesce((select 'days-and-times,' where r.measures like '%"kind":"days-and-times"%'), '') || coalesce((select 'channel-closed,' where r.measures like '%"kind":"channel-closed"%'), ''), coalesce(r.services, '') from restrictions r where (r.customer_id = new.customer_id)
    on conflict (restriction_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, decided_at = excluded.decided_at, in_force_on = excluded.in_force_on, until_on = excluded.until_on, review_due = excluded.review_due, letter_outstanding = excluded.letter_outstanding, mail_outstanding = excluded.mail_outstanding, measures = excluded.measures, services = excluded.services; insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.escalated_at, ',' || coalesce((select 'abusive,' where r.behaviours like '%"abusive"%'), '') || coalesce((select 'harassing,' where r.behaviours like '%"harassing"%'), '') || coalesce((select 'aggressive,' where r.behaviours like '%"aggressive"%'), '') || coalesce((select 'impedes-administration,' where r.behaviours like '%"impedes-administration"%'), ''), coalesce(r.service, '') from escalations r where (r.customer_id = new.customer_id)
    on conflict (escalation_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, escalated_at = excluded.escalated_at, behaviours = excluded.behaviours, service = excluded.service; end;

CREATE TRIGGER log_contact_points_update after update on contact_points begin insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures, services)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.made_at, coalesce(r.in_force_on, '9999-12-31'), coalesce(r.until_on, '9999-12-31'), coalesce((select r.review_due where r.state = 'in-force'), '9999-12-31'), cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind = 'lifting' or r.state in ('agreed', 'in-force'))
  and (l.kind <> 'review-notice' or l.review_due is null or l.review_due = r.review_due)
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
     where customer_id = new.customer_id and contact_point_id = new.id and new.removed_at is not null; end;

CREATE TRIGGER log_escalations_insert after insert on escalations begin insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.escalated_at, ',' || coalesce((select 'abusive,' where r.behaviours like '%"abusive"%'), '') || coalesce((select 'harassing,' where r.behaviours like '%"harassing"%'), '') || coalesce((select 'aggressive,' where r.behaviours like '%"aggressive"%'), '') || coalesce((select 'impedes-administration,' where r.behaviours like '%"impedes-administration"%'), ''), coalesce(r.service, '') from escalations r where (r.id = new.id)
    on conflict (escalation_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, escalated_at = excluded.escalated_at, behaviours = excluded.behaviours, service = excluded.service; end;

CREATE TRIGGER log_escalations_update after update on escalations begin insert into log_escalations (escalation_id, customer_id, name, state, escalated_at, behaviours, service)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.escalated_at, ',' || coalesce((select 'abusive,' where r.behaviours like '%"abusive"%'), '') || coalesce((select 'harassing,' where r.behaviours like '%"harassing"%'), '') || coalesce((select 'aggressive,' where r.behaviours like '%"aggressive"%'), '') || coalesce((select 'impedes-administration,' where r.behaviours like '%"impedes-administration"%'), ''), coalesce(r.service, '') from escalations r where (r.id = new.id or r.id = old.id)
    on conflict (escalation_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, escalated_at = excluded.escalated_at, behaviours = excluded.behaviours, service = excluded.service; end;

CREATE TRIGGER log_letters_delete after delete on letters begin insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures, services)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.made_at, coalesce(r.in_force_on, '9999-12-31'), coalesce(r.until_on, '9999-12-31'), coalesce((select r.review_due where r.state = 'in-force'), '9999-12-31'), cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind = 'lifting' or r.state in ('agreed', 'in-force'))
  and (l.kind <> 'review-notice' or l.review_due is null or l.review_due = r.review_due)
) as integer), cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer), ',' || coalesce((select 'designated-contact,' where r.measures like '%"kind":"designated-contact"%'), '') || coalesce((select 'fewer-people,' where r.measures like '%"kind":"fewer-people"%'), '') || coalesce((select 'volume,' where r.measures like '%"kind":"volume"%'), '') || coalesce((select 'type,' where r.measures like '%"kind":"type"%'), '') || coalesce((select 'days-and-times,' where r.measures like '%"kind":"days-and-times"%'), '') || coalesce((select 'channel-closed,' where r.measures like '%"kind":"channel-closed"%'), ''), coalesce(r.services, '') from restrictions r where (r.id = old.restriction_id)
    on conflict (restriction_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, decided_at = excluded.decided_at, in_force_on = excluded.in_force_on, until_on = excluded.until_on, review_due = excluded.review_due, letter_outstanding = excluded.letter_outstanding, mail_outstanding = excluded.mail_outstanding, measures = excluded.measures, services = excluded.services; end;

CREATE TRIGGER log_letters_insert after insert on letters begin insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures, services)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.made_at, coalesce(r.in_force_on, '9999-12-31'), coalesce(r.until_on, '9999-12-31'), coalesce((select r.review_due where r.state = 'in-force'), '9999-12-31'), cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind = 'lifting' or r.state in ('agreed', 'in-force'))
  and (l.kind <> 'review-notice' or l.review_due is null or l.review_due = r.review_due)
) as integer), cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer), ',' || coalesce((select 'designated-contact,' where r.measures like '%"kind":"designated-contact"%'), '') || coalesce((select 'fewer-people,' where r.measures like '%"kind":"fewer-people"%'), '') || coalesce((select 'volume,' where r.measures like '%"kind":"volume"%'), '') || coalesce((select 'type,' where r.measures like '%"kind":"type"%'), '') || coalesce((select 'days-and-times,' where r.measures like '%"kind":"days-and-times"%'), '') || coalesce((select 'channel-closed,' where r.measures like '%"kind":"channel-closed"%'), ''), coalesce(r.services, '') from restrictions r where (r.id = new.restriction_id)
    on conflict (restriction_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, decided_at = excluded.decided_at, in_force_on = excluded.in_force_on, until_on = excluded.until_on, review_due = excluded.review_due, letter_outstanding = excluded.letter_outstanding, mail_outstanding = excluded.mail_outstanding, measures = excluded.measures, services = excluded.services; end;

CREATE TRIGGER log_letters_update after update on letters begin insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures, services)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.made_at, coalesce(r.in_force_on, '9999-12-31'), coalesce(r.until_on, '9999-12-31'), coalesce((select r.review_due where r.state = 'in-force'), '9999-12-31'), cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind = 'lifting' or r.state in ('agreed', 'in-force'))
  and (l.kind <> 'review-notice' or l.review_due is null or l.review_due = r.review_due)
) as integer), cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer), ',' || coalesce((select 'designated-contact,' where r.measures like '%"kind":"designated-contact"%'), '') || coalesce((select 'fewer-people,' where r.measures like '%"kind":"fewer-people"%'), '') || coalesce((select 'volume,' where r.measures like '%"kind":"volume"%'), '') || coalesce((select 'type,' where r.measures like '%"kind":"type"%'), '') || coalesce((select 'days-and-times,' where r.measures like '%"kind":"days-and-times"%'), '') || coalesce((select 'channel-closed,' where r.measures like '%"kind":"channel-closed"%'), ''), coalesce(r.services, '') from restrictions r where (r.id = new.restriction_id or r.id = old.restriction_id)
    on conflict (restriction_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, decided_at = excluded.decided_at, in_force_on = excluded.in_force_on, until_on = excluded.until_on, review_due = excluded.review_due, letter_outstanding = excluded.letter_outstanding, mail_outstanding = excluded.mail_outstanding, measures = excluded.measures, services = excluded.services; end;

CREATE TRIGGER log_restrictions_insert after insert on restrictions begin insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures, services)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.made_at, coalesce(r.in_force_on, '9999-12-31'), coalesce(r.until_on, '9999-12-31'), coalesce((select r.review_due where r.state = 'in-force'), '9999-12-31'), cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind = 'lifting' or r.state in ('agreed', 'in-force'))
  and (l.kind <> 'review-notice' or l.review_due is null or l.review_due = r.review_due)
) as integer), cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer), ',' || coalesce((select 'designated-contact,' where r.measures like '%"kind":"designated-contact"%'), '') || coalesce((select 'fewer-people,' where r.measures like '%"kind":"fewer-people"%'), '') || coalesce((select 'volume,' where r.measures like '%"kind":"volume"%'), '') || coalesce((select 'type,' where r.measures like '%"kind":"type"%'), '') || coalesce((select 'days-and-times,' where r.measures like '%"kind":"days-and-times"%'), '') || coalesce((select 'channel-closed,' where r.measures like '%"kind":"channel-closed"%'), ''), coalesce(r.services, '') from restrictions r where (r.id = new.id)
    on conflict (restriction_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, decided_at = excluded.decided_at, in_force_on = excluded.in_force_on, until_on = excluded.until_on, review_due = excluded.review_due, letter_outstanding = excluded.letter_outstanding, mail_outstanding = excluded.mail_outstanding, measures = excluded.measures, services = excluded.services; end;

CREATE TRIGGER log_restrictions_update after update on restrictions begin insert into log_restrictions (restriction_id, customer_id, name, state, decided_at, in_force_on, until_on, review_due, letter_outstanding, mail_outstanding, measures, services)
    select r.id, r.customer_id, coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = r.customer_id and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), ''), r.state, r.made_at, coalesce(r.in_force_on, '9999-12-31'), coalesce(r.until_on, '9999-12-31'), coalesce((select r.review_due where r.state = 'in-force'), '9999-12-31'), cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind = 'lifting' or r.state in ('agreed', 'in-force'))
  and (l.kind <> 'review-notice' or l.review_due is null or l.review_due = r.review_due)
) as integer), cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer), ',' || coalesce((select 'designated-contact,' where r.measures like '%"kind":"designated-contact"%'), '') || coalesce((select 'fewer-people,' where r.measures like '%"kind":"fewer-people"%'), '') || coalesce((select 'volume,' where r.measures like '%"kind":"volume"%'), '') || coalesce((select 'type,' where r.measures like '%"kind":"type"%'), '') || coalesce((select 'days-and-times,' where r.measures like '%"kind":"days-and-times"%'), '') || coalesce((select 'channel-closed,' where r.measures like '%"kind":"channel-closed"%'), ''), coalesce(r.services, '') from restrictions r where (r.id = new.id or r.id = old.id)
    on conflict (restriction_id) do update set customer_id = excluded.customer_id, name = excluded.name, state = excluded.state, decided_at = excluded.decided_at, in_force_on = excluded.in_force_on, until_on = excluded.until_on, review_due = excluded.review_due, letter_outstanding = excluded.letter_outstanding, mail_outstanding = excluded.mail_outstanding, measures = excluded.measures, services = excluded.services; end;

CREATE TRIGGER originals_counted_on_delete after delete on originals begin
           update originals_kept set bytes = bytes - length(old.content);
         end;

CREATE TRIGGER originals_counted_on_insert after insert on originals begin
           update originals_kept set bytes = bytes + length(new.content);
         end;

CREATE TRIGGER waiting_originals_counted_on_delete after delete on waiting_originals begin
           update originals_kept set bytes = bytes - length(old.content);
         end;

CREATE TRIGGER waiting_originals_counted_on_insert after insert on waiting_originals begin
           update originals_kept set bytes = bytes + length(new.content);
         end;
