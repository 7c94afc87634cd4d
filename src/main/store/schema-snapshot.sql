-- Shape 1210 of the workspace file; written by: node test/support/write-schema-snapshot.ts

CREATE TABLE journal_entry (
  sequence integer primary key not null check (sequence >= 1),
  at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', at) is at),
  actor text not null check (actor <> ''),
  act text not null check (act <> ''),
  changes text not null check (json_valid(changes) and json_type(changes) = 'array'),
  previous_hash text not null check (length(previous_hash) = 64 and previous_hash not glob '*[^0-9a-f]*'),
  hash text not null unique check (length(hash) = 64 and hash not glob '*[^0-9a-f]*')
) strict;

CREATE TABLE journal_subject (
  subject_id text not null check (subject_id <> ''),
  sequence integer not null references journal_entry (sequence) on delete restrict,
  primary key (subject_id, sequence)
) strict, without rowid;

CREATE TRIGGER journal_entry_continues before insert on journal_entry
when new.sequence <> coalesce((select max(sequence) from journal_entry), 0) + 1
  or new.previous_hash <> coalesce(
    (select hash from journal_entry order by sequence desc limit 1),
    '0000000000000000000000000000000000000000000000000000000000000000')
begin select raise(abort, 'journal: an entry must continue the chain'); end;

CREATE TRIGGER journal_entry_remains before delete on journal_entry
begin select raise(abort, 'journal: entries are never removed'); end;

CREATE TRIGGER journal_subject_of_newest before insert on journal_subject
when new.sequence <> (select max(sequence) from journal_entry)
begin select raise(abort, 'journal: subjects belong to the newest entry'); end;

CREATE TRIGGER journal_subject_stays before update on journal_subject
begin select raise(abort, 'journal: subjects are never changed'); end;

CREATE TRIGGER journal_subject_remains before delete on journal_subject
begin select raise(abort, 'journal: subjects are never removed'); end;

CREATE TABLE blob (
  sha256 text primary key not null check (length(sha256) = 64 and sha256 not glob '*[^0-9a-f]*'),
  size integer not null check (size >= 0),
  content blob not null check (length(content) = size)
) strict;

CREATE TRIGGER blob_is_new before insert on blob
when exists (select 1 from blob where sha256 = new.sha256)
begin select raise(abort, 'blob: already stored'); end;

CREATE TRIGGER blob_remains before delete on blob
begin select raise(abort, 'blob: never removed'); end;

CREATE TABLE alliance (
  alliance_id text primary key not null,
  only integer not null unique default 1 check (only = 1),
  name text not null check (name <> ''),
  short_name text not null,
  region text not null,
  founded_on text check (date(founded_on) is founded_on), -- null: not known
  street text not null,
  postal_code text not null,
  city text not null,
  place_of_signature text not null,
  email text not null,
  phone text not null,
  website text not null,
  file_prefix text not null check (file_prefix <> ''),
  corpus_christi integer not null check (corpus_christi in (0, 1)),
  close_of_business text not null check (strftime('%H:%M', close_of_business) is close_of_business),
  funding_note text not null,
  is_demo integer not null check (is_demo in (0, 1))
) strict;

CREATE TRIGGER alliance_demo_stays before update of is_demo, alliance_id on alliance
when new.is_demo <> old.is_demo or new.alliance_id <> old.alliance_id
begin select raise(abort, 'alliance: demo data never become real data'); end;

CREATE TRIGGER alliance_remains before delete on alliance
begin select raise(abort, 'alliance: a workspace always has one'); end;

CREATE TABLE member (
  member_id text primary key not null,
  name text not null check (name <> ''),
  short_name text not null check (short_name <> ''),
  organization_type text not null check (organization_type in (
    'employment-agency', 'jobcenter', 'chamber', 'municipality', 'union', 'welfare', 'business-association',
    'economic-development', 'school-authority', 'university', 'other')),
  interest_group text not null check (interest_group in ('public', 'business', 'social-partner', 'civil-society')),
  street text not null,
  postal_code text not null,
  city text not null,
  email text not null,
  website text not null,
  represented_by text not null,
  version integer not null default 1 check (version >= 1)
, merged_into_member_id text
  references member (member_id) on delete restrict) strict;

CREATE TABLE membership (
  membership_id text primary key not null,
  member_id text not null references member (member_id) on delete restrict,
  kind text not null check (kind in ('voting', 'advisory', 'network-partner')),
  valid_from text not null check (date(valid_from) is valid_from),
  valid_until text check (date(valid_until) is valid_until and valid_until >= valid_from) -- null: without end
, admitted_on text
  check (date(admitted_on) is admitted_on and (admitted_on is null or admitted_on < valid_from)), admission_resolution_id text
  references resolution (resolution_id) on delete restrict, end_declared_on text
  check (date(end_declared_on) is end_declared_on and (end_declared_on is null or valid_until is not null)), end_kind text
  check (end_kind in ('withdrawal', 'expulsion', 'change') and (end_kind is null or valid_until is not null)), end_resolution_id text
  references resolution (resolution_id) on delete restrict, end_reason text not null default '') strict;

CREATE INDEX membership_by_member on membership (member_id, valid_from);

CREATE TRIGGER membership_apart_on_insert before insert on membership
when exists (select 1 from membership as other where other.member_id = new.member_id
  and other.valid_from <= coalesce(new.valid_until, '9999-12-31')
  and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
begin select raise(abort, 'membership: periods of one member overlap'); end;

CREATE TRIGGER membership_apart_on_update before update on membership
when exists (select 1 from membership as other where other.member_id = new.member_id
  and other.membership_id <> old.membership_id
  and other.valid_from <= coalesce(new.valid_until, '9999-12-31')
  and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
begin select raise(abort, 'membership: periods of one member overlap'); end;

CREATE TABLE managing_term (
  managing_term_id text primary key not null,
  member_id text not null references member (member_id) on delete restrict,
  valid_from text not null check (date(valid_from) is valid_from),
  valid_until text check (date(valid_until) is valid_until and valid_until >= valid_from) -- null: without end
) strict;

CREATE INDEX managing_term_by_member on managing_term (member_id, valid_from);

CREATE TRIGGER managing_term_apart_on_insert before insert on managing_term
when exists (select 1 from managing_term as other where other.member_id = new.member_id
  and other.valid_from <= coalesce(new.valid_until, '9999-12-31')
  and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
begin select raise(abort, 'managing_term: periods of one member overlap'); end;

CREATE TRIGGER managing_term_apart_on_update before update on managing_term
when exists (select 1 from managing_term as other where other.member_id = new.member_id
  and other.managing_term_id <> old.managing_term_id
  and other.valid_from <= coalesce(new.valid_until, '9999-12-31')
  and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
begin select raise(abort, 'managing_term: periods of one member overlap'); end;

CREATE TABLE person (
  person_id text primary key not null,
  member_id text not null references member (member_id) on delete restrict,
  salutation text not null check (salutation in ('Frau', 'Herr', '')),
  title text not null,
  first_name text not null,
  last_name text not null check (last_name <> ''),
  position text not null,
  email text not null,
  phone text not null,
  version integer not null default 1 check (version >= 1),
  unique (person_id, member_id)
) strict;

CREATE INDEX person_by_member on person (member_id, last_name);

CREATE TABLE representation (
  representation_id text primary key not null,
  member_id text not null,
  person_id text not null,
  role text not null check (role in ('representative', 'deputy', 'authorized-signatory')),
  rank integer not null check (rank >= 1),
  valid_from text not null check (date(valid_from) is valid_from),
  valid_until text check (date(valid_until) is valid_until and valid_until >= valid_from), -- null: without end
  foreign key (person_id, member_id) references person (person_id, member_id) on delete restrict
) strict;

CREATE INDEX representation_by_member on representation (member_id, role, rank);

CREATE INDEX representation_by_person on representation (person_id, member_id);

CREATE TABLE action_plan (
  action_plan_id text primary key not null,
  title text not null check (title <> ''),
  revision text not null unique check (revision <> ''),
  resolved_on text not null check (date(resolved_on) is resolved_on),
  signed_on text check (date(signed_on) is signed_on), -- null: not signed yet
  valid_from text not null check (date(valid_from) is valid_from),
  valid_until text check (date(valid_until) is valid_until and valid_until >= valid_from) -- null: without end
) strict;

CREATE INDEX action_plan_by_day on action_plan (valid_from);

CREATE TRIGGER action_plan_apart_on_insert before insert on action_plan
when exists (select 1 from action_plan as other
  where other.valid_from <= coalesce(new.valid_until, '9999-12-31')
  and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
begin select raise(abort, 'action_plan: periods overlap'); end;

CREATE TRIGGER action_plan_apart_on_update before update on action_plan
when exists (select 1 from action_plan as other
  where other.action_plan_id <> old.action_plan_id
  and other.valid_from <= coalesce(new.valid_until, '9999-12-31')
  and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
begin select raise(abort, 'action_plan: periods overlap'); end;

CREATE TABLE field_of_action (
  field_of_action_id text primary key not null,
  action_plan_id text not null references action_plan (action_plan_id) on delete restrict,
  number integer not null check (number >= 1),
  title text not null check (title <> ''),
  unique (action_plan_id, number)
) strict;

CREATE TABLE project (
  project_id text primary key not null,
  number text not null unique check (number <> ''),
  title text not null check (title <> ''),
  short_title text not null check (short_title <> ''),
  sponsor_member_id text references member (member_id) on delete restrict, -- null: no member of the alliance
  sponsor_name text not null check (sponsor_name <> ''),
  field_of_action_id text not null references field_of_action (field_of_action_id) on delete restrict,
  eligible_activity integer not null check (eligible_activity between 1 and 10),
  starts_on text not null check (date(starts_on) is starts_on),
  ends_on text not null check (date(ends_on) is ends_on and ends_on >= starts_on),
  total_cost integer not null check (total_cost >= 0),
  staff_cost integer not null check (staff_cost >= 0),
  material_cost integer not null check (material_cost >= 0),
  grant_applied integer not null check (grant_applied >= 0),
  own_contribution integer not null check (own_contribution >= 0),
  third_party_funds integer not null check (third_party_funds >= 0),
  summary text not null,
  target_group text not null,
  funder_reference text not null,
  received_on text not null check (date(received_on) is received_on),
  state text not null check (state in (
    'idea', 'advised', 'submitted', 'formally-checked', 'incomplete', 'in-assessment', 'in-decision',
    'endorsed', 'endorsed-with-conditions', 'not-endorsed', 'deferred', 'ranked', 'statement-issued', 'at-funder',
    'granted', 'partly-granted', 'grant-refused', 'running', 'ended', 'proof-open', 'report-received',
    'evaluated', 'archived', 'withdrawn', 'waiting-for-call')),
  created_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', created_at) is created_at),
  version integer not null default 1 check (version >= 1)
, project_call_id text
  references project_call (project_call_id) on delete restrict, budget_title text not null default 'regional'
  check (budget_title in ('regional', 'directed-immigration')), funded_by text not null default '', goals text not null default '', region text not null default '', staff_positions text not null default '[]'
  check (json_valid(staff_positions) and json_type(staff_positions) = 'array'), contact_name text not null default '', contact_email text not null default '', contact_phone text not null default '', predecessor_id text references project (project_id) on delete restrict, needs_de_minimis integer not null default 0 check (needs_de_minimis in (0, 1)), complete_on text check (date(complete_on) is complete_on), checklist text not null default '[]'
  check (json_valid(checklist) and json_type(checklist) = 'array'), joint_override text check (joint_override in ('yes', 'no')), joint_override_reason text not null default '') strict;

CREATE INDEX project_by_state on project (state);

CREATE INDEX project_by_sponsor on project (sponsor_member_id);

CREATE INDEX project_by_field on project (field_of_action_id);

CREATE TABLE project_partner (
  project_id text not null references project (project_id) on delete cascade,
  position integer not null check (position >= 1),
  member_id text references member (member_id) on delete restrict, -- null: no member of the alliance
  name text not null check (name <> ''),
  role text not null check (role in ('without-funds', 'with-funds', 'co-financing')),
  contribution text not null,
  primary key (project_id, position)
) strict, without rowid;

CREATE INDEX project_partner_by_member on project_partner (member_id);

CREATE TRIGGER project_remains before delete on project
begin select raise(abort, 'project: withdrawn, never removed'); end;

CREATE TABLE circular_procedure (
  circular_procedure_id text primary key not null,
  number text not null unique check (number <> ''),
  subject text not null check (subject <> ''),
  urgency_reason text not null check (urgency_reason <> ''),
  rules text not null check (json_valid(rules) and json_type(rules) = 'object'),
  roll_on text not null check (date(roll_on) is roll_on),
  started_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', started_at) is started_at),
  ends_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', ends_at) is ends_at and ends_at > started_at),
  ends_on text not null check (date(ends_on) is ends_on),
  counted_from_on text not null check (date(counted_from_on) is counted_from_on),
  deadline_sentence text not null check (deadline_sentence <> ''),
  state text not null check (state in ('running', 'adopted', 'rejected', 'notified', 'aborted', 'withdrawn', 'archived')),
  declared_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', declared_at) is declared_at), -- null: no result declared
  declared_by text check (declared_by <> ''),
  notified_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', notified_at) is notified_at), -- null: members not told yet
  aborted_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', aborted_at) is aborted_at), -- null: not ended by an objection
  check ((declared_at is null) = (declared_by is null)),
  check (state not in ('adopted', 'rejected', 'notified') or declared_at is not null),
  check (state not in ('running', 'aborted', 'withdrawn') or declared_at is null),
  check (state <> 'notified' or notified_at is not null),
  check (state <> 'aborted' or aborted_at is not null)
) strict;

CREATE INDEX circular_procedure_by_state on circular_procedure (state, ends_at);

CREATE TRIGGER circular_procedure_frozen before update on circular_procedure
when new.circular_procedure_id <> old.circular_procedure_id or new.number <> old.number or new.subject <> old.subject
  or new.urgency_reason <> old.urgency_reason or new.rules <> old.rules or new.roll_on <> old.roll_on
  or new.started_at <> old.started_at or new.counted_from_on <> old.counted_from_on
begin select raise(abort, 'circular_procedure: frozen at the start'); end;

CREATE TRIGGER circular_procedure_decided before update on circular_procedure
when (old.declared_at is not null or old.aborted_at is not null) and (new.state in ('running', 'withdrawn')
  or new.declared_at is not old.declared_at or new.declared_by is not old.declared_by
  or new.aborted_at is not old.aborted_at or new.ends_at <> old.ends_at or new.ends_on <> old.ends_on
  or new.deadline_sentence <> old.deadline_sentence
  or (new.state in ('adopted', 'rejected') and old.state not in (new.state, 'running')))
begin select raise(abort, 'circular_procedure: no way back from the result'); end;

CREATE TRIGGER circular_procedure_remains before delete on circular_procedure
begin select raise(abort, 'circular_procedure: never removed'); end;

CREATE TABLE circular_item (
  circular_item_id text primary key not null,
  circular_procedure_id text not null references circular_procedure (circular_procedure_id)
    on delete restrict deferrable initially deferred,
  position integer not null check (position >= 1),
  project_id text references project (project_id) on delete restrict, -- null: concerns no project
  subject text not null check (subject <> ''),
  proposed_text text not null check (proposed_text <> ''),
  unique (circular_procedure_id, position),
  unique (circular_item_id, circular_procedure_id)
) strict;

CREATE INDEX circular_item_by_project on circular_item (project_id);

CREATE TRIGGER circular_item_sealed before insert on circular_item
when exists (select 1 from circular_procedure where circular_procedure_id = new.circular_procedure_id)
  or exists (select 1 from circular_item where circular_item_id = new.circular_item_id)
begin select raise(abort, 'circular_item: frozen at the start'); end;

CREATE TRIGGER circular_item_stays before update on circular_item
begin select raise(abort, 'circular_item: frozen at the start'); end;

CREATE TRIGGER circular_item_remains before delete on circular_item
begin select raise(abort, 'circular_item: never removed'); end;

CREATE TABLE circular_roll_member (
  circular_procedure_id text not null references circular_procedure (circular_procedure_id)
    on delete restrict deferrable initially deferred,
  member_id text not null references member (member_id) on delete restrict,
  position integer not null check (position >= 1),
  member_name text not null check (member_name <> ''),
  sent_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', sent_at) is sent_at), -- null: no proof of dispatch yet
  dispatch_way text check (dispatch_way in ('email', 'letter')),
  received_on text check (date(received_on) is received_on),
  primary key (circular_procedure_id, member_id),
  unique (circular_procedure_id, position),
  check ((sent_at is null) = (dispatch_way is null) and (sent_at is null) = (received_on is null))
) strict, without rowid;

CREATE INDEX circular_roll_member_by_member on circular_roll_member (member_id);

CREATE TRIGGER circular_roll_member_sealed before insert on circular_roll_member
when exists (select 1 from circular_procedure where circular_procedure_id = new.circular_procedure_id)
begin select raise(abort, 'circular_roll_member: the roll is frozen at the start'); end;

CREATE TRIGGER circular_roll_member_stays before update on circular_roll_member
when new.circular_procedure_id <> old.circular_procedure_id or new.member_id <> old.member_id
  or new.position <> old.position or new.member_name <> old.member_name
begin select raise(abort, 'circular_roll_member: the roll is frozen at the start'); end;

CREATE TRIGGER circular_roll_member_remains before delete on circular_roll_member
begin select raise(abort, 'circular_roll_member: the roll is frozen at the start'); end;

CREATE TABLE circular_recusal (
  circular_item_id text not null references circular_item (circular_item_id) on delete restrict,
  member_id text not null references member (member_id) on delete restrict,
  kind text not null check (kind in ('declared', 'found', 'decided')),
  reason text not null check (reason <> ''),
  primary key (circular_item_id, member_id)
) strict, without rowid;

CREATE INDEX circular_recusal_by_member on circular_recusal (member_id);

CREATE TRIGGER circular_recusal_in_time before insert on circular_recusal
when exists (select 1 from circular_recusal
    where circular_item_id = new.circular_item_id and member_id = new.member_id)
  or exists (select 1 from circular_item join circular_procedure using (circular_procedure_id)
    where circular_item_id = new.circular_item_id and state <> 'running')
begin select raise(abort, 'circular_recusal: once, and while the procedure runs'); end;

CREATE TRIGGER circular_recusal_stays before update on circular_recusal
begin select raise(abort, 'circular_recusal: never changed'); end;

CREATE TRIGGER circular_recusal_remains before delete on circular_recusal
begin select raise(abort, 'circular_recusal: never removed'); end;

CREATE TABLE circular_paper (
  circular_procedure_id text not null references circular_procedure (circular_procedure_id)
    on delete restrict deferrable initially deferred,
  position integer not null check (position >= 1),
  sha256 text not null references blob (sha256) on delete restrict,
  name text not null check (name <> ''),
  media_type text not null,
  primary key (circular_procedure_id, position)
) strict, without rowid;

CREATE INDEX circular_paper_by_blob on circular_paper (sha256);

CREATE TRIGGER circular_paper_sealed before insert on circular_paper
when exists (select 1 from circular_procedure where circular_procedure_id = new.circular_procedure_id)
begin select raise(abort, 'circular_paper: frozen at the start'); end;

CREATE TRIGGER circular_paper_stays before update on circular_paper
begin select raise(abort, 'circular_paper: frozen at the start'); end;

CREATE TRIGGER circular_paper_remains before delete on circular_paper
begin select raise(abort, 'circular_paper: never removed'); end;

CREATE TABLE response (
  response_id text primary key not null,
  circular_procedure_id text not null references circular_procedure (circular_procedure_id) on delete restrict,
  member_id text references member (member_id) on delete restrict, -- null: the sender belongs to no member
  person_id text references person (person_id) on delete restrict, -- null: a person who is not on file
  person_name text not null check (person_name <> ''),
  role text not null check (role in ('representative', 'deputy')),
  way text not null check (way in ('email', 'letter', 'form', 'telephone', 'meeting', 'answer-file')),
  received_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', received_at) is received_at),
  recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at),
  recorded_by text not null check (recorded_by <> ''),
  objects_to_procedure integer not null check (objects_to_procedure in (0, 1)),
  conflict_reason text, -- null: no conflict of interest declared
  remark text not null,
  on_behalf_reason text not null,
  corrects_response_id text unique references response (response_id) on delete restrict, -- null: corrects nothing
  correction_reason text not null, posted_on text
  check (date(posted_on) is posted_on and (posted_on is null or way = 'letter')), held_by_member_id text
  references member (member_id) on delete restrict check (held_by_member_id <> member_id),
  check ((corrects_response_id is null) = (correction_reason = '')),
  unique (response_id, circular_procedure_id)
) strict;

CREATE INDEX response_by_procedure on response (circular_procedure_id, received_at);

CREATE INDEX response_by_member on response (member_id);

CREATE INDEX response_by_person on response (person_id);

CREATE TRIGGER response_is_new before insert on response
when exists (select 1 from response where response_id = new.response_id or corrects_response_id = new.corrects_response_id)
begin select raise(abort, 'response: already recorded'); end;

CREATE TRIGGER response_stays before update on response
begin select raise(abort, 'response: never changed'); end;

CREATE TRIGGER response_remains before delete on response
begin select raise(abort, 'response: never removed'); end;

CREATE TABLE response_vote (
  response_id text not null,
  circular_item_id text not null,
  circular_procedure_id text not null,
  choice text not null check (choice in ('yes', 'no', 'abstain', 'invalid')),
  primary key (response_id, circular_item_id),
  foreign key (response_id, circular_procedure_id) references response (response_id, circular_procedure_id)
    on delete restrict deferrable initially deferred,
  foreign key (circular_item_id, circular_procedure_id)
    references circular_item (circular_item_id, circular_procedure_id) on delete restrict
) strict, without rowid;

CREATE INDEX response_vote_by_procedure on response_vote (circular_procedure_id);

CREATE INDEX response_vote_by_item on response_vote (circular_item_id, circular_procedure_id);

CREATE TRIGGER response_vote_sealed before insert on response_vote
when exists (select 1 from response where response_id = new.response_id)
begin select raise(abort, 'response_vote: the response is sealed'); end;

CREATE TRIGGER response_vote_stays before update on response_vote
begin select raise(abort, 'response_vote: never changed'); end;

CREATE TRIGGER response_vote_remains before delete on response_vote
begin select raise(abort, 'response_vote: never removed'); end;

CREATE TABLE response_evidence (
  response_id text not null references response (response_id) on delete restrict deferrable initially deferred,
  position integer not null check (position >= 1),
  sha256 text not null references blob (sha256) on delete restrict,
  name text not null check (name <> ''),
  media_type text not null,
  primary key (response_id, position)
) strict, without rowid;

CREATE INDEX response_evidence_by_blob on response_evidence (sha256);

CREATE TRIGGER response_evidence_sealed before insert on response_evidence
when exists (select 1 from response where response_id = new.response_id)
begin select raise(abort, 'response_evidence: the response is sealed'); end;

CREATE TRIGGER response_evidence_stays before update on response_evidence
begin select raise(abort, 'response_evidence: never changed'); end;

CREATE TRIGGER response_evidence_remains before delete on response_evidence
begin select raise(abort, 'response_evidence: never removed'); end;

CREATE TABLE meeting (
  meeting_id text primary key not null,
  number text not null unique check (number <> ''),
  title text not null check (title <> ''),
  kind text not null check (kind in ('regular', 'extraordinary', 'constituting')),
  format text not null check (format in ('in-person', 'hybrid', 'virtual')),
  starts_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', starts_at) is starts_at),
  ends_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', ends_at) is ends_at and ends_at > starts_at), -- null: open end
  place text not null,
  dial_in text not null,
  state text not null check (state in (
    'draft', 'scheduled', 'invited', 'running', 'ended', 'minutes-drafted', 'minutes-sent', 'minutes-approved',
    'cancelled', 'moved', 'archived')),
  chair_person_id text references person (person_id) on delete restrict, -- null: not named yet
  minute_taker_person_id text references person (person_id) on delete restrict, -- null: not named yet
  opened_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', opened_at) is opened_at), -- null: not opened yet
  closed_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', closed_at) is closed_at and closed_at >= opened_at), -- null: not closed yet
  minutes_sent_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', minutes_sent_at) is minutes_sent_at), -- null: not sent
  minutes_approved_on text check (date(minutes_approved_on) is minutes_approved_on), -- null: not approved
  version integer not null default 1 check (version >= 1)
, late_notice_reason text not null default '', calendar_sequence integer not null default 0 check (calendar_sequence >= 0), approved_in_meeting_id text
  references meeting (meeting_id) on delete restrict, moved_from text
  check (strftime('%Y-%m-%dT%H:%M:%fZ', moved_from) is moved_from), cancellation_reason text not null default '') strict;

CREATE INDEX meeting_by_day on meeting (starts_at);

CREATE INDEX meeting_by_chair on meeting (chair_person_id);

CREATE INDEX meeting_by_minute_taker on meeting (minute_taker_person_id);

CREATE TRIGGER meeting_remains before delete on meeting
begin select raise(abort, 'meeting: cancelled, never removed'); end;

CREATE TABLE invitation (
  meeting_id text not null references meeting (meeting_id) on delete restrict,
  member_id text not null references member (member_id) on delete restrict,
  sent_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', sent_at) is sent_at),
  way text not null check (way in ('email', 'letter')),
  received_on text not null check (date(received_on) is received_on),
  reply text not null check (reply in ('open', 'accepted', 'declined')), deputy_name text not null default '',
  primary key (meeting_id, member_id)
) strict, without rowid;

CREATE INDEX invitation_by_member on invitation (member_id);

CREATE TABLE agenda_item (
  agenda_item_id text primary key not null,
  meeting_id text not null references meeting (meeting_id) on delete restrict,
  position integer not null check (position >= 1),
  title text not null check (title <> ''),
  kind text not null check (kind in ('information', 'consultation', 'resolution', 'election')),
  reported_by text not null,
  project_id text references project (project_id) on delete restrict, -- null: concerns no project
  proposed_text text not null,
  result_text text not null,
  state text not null check (state in (
    'open', 'under-consultation', 'adopted', 'rejected', 'noted', 'deferred', 'removed', 'provisional')), matter text not null default 'procedural'
  check (matter in ('project-assessment', 'procedural', 'fundamental')), deferred_for text check (deferred_for in ('lack-of-quorum', 'decision')), continues_item_id text
  references agenda_item (agenda_item_id) on delete restrict, label text not null default '', is_public integer not null default 1 check (is_public in (0, 1)), public_title text not null default '', planned_minutes integer check (planned_minutes between 1 and 600), called_at text
  check (strftime('%Y-%m-%dT%H:%M:%fZ', called_at) is called_at), rationale text not null default '', financial_effect text not null default '', announces_results integer not null default 0 check (announces_results in (0, 1)), body_id text references body (body_id) on delete restrict, reviews_tasks integer not null default 0 check (reviews_tasks in (0, 1)),
  unique (meeting_id, position)
) strict;

CREATE INDEX agenda_item_by_project on agenda_item (project_id);

CREATE INDEX agenda_item_by_state on agenda_item (state);

CREATE TABLE agenda_recusal (
  agenda_item_id text not null references agenda_item (agenda_item_id) on delete restrict,
  member_id text not null references member (member_id) on delete restrict,
  kind text not null check (kind in ('declared', 'found', 'decided')),
  reason text not null check (reason <> ''),
  left_room integer not null check (left_room in (0, 1)), left_at text
  check (strftime('%Y-%m-%dT%H:%M:%fZ', left_at) is left_at),
  primary key (agenda_item_id, member_id)
) strict, without rowid;

CREATE INDEX agenda_recusal_by_member on agenda_recusal (member_id);

CREATE TABLE attendance (
  attendance_id text primary key not null,
  meeting_id text not null references meeting (meeting_id) on delete restrict,
  member_id text references member (member_id) on delete restrict, -- null: a guest
  person_id text references person (person_id) on delete restrict, -- null: a person who is not on file
  person_name text not null check (person_name <> ''),
  role text not null check (role in ('representative', 'deputy', 'advisory', 'guest')),
  mode text not null check (mode in ('on-site', 'remote')),
  from_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', from_at) is from_at),
  until_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', until_at) is until_at and until_at >= from_at) -- null: still present
) strict;

CREATE INDEX attendance_by_meeting on attendance (meeting_id, from_at);

CREATE INDEX attendance_by_member on attendance (member_id);

CREATE INDEX attendance_by_person on attendance (person_id);

CREATE TABLE ballot (
  ballot_id text primary key not null,
  agenda_item_id text not null references agenda_item (agenda_item_id) on delete restrict,
  taken_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', taken_at) is taken_at),
  repeated_for_lack_of_quorum integer not null check (repeated_for_lack_of_quorum in (0, 1))
, text text not null default '', without_quorum_reason text not null default '', subsequent_until text
  check (strftime('%Y-%m-%dT%H:%M:%fZ', subsequent_until) is subsequent_until), form text not null default 'roll-call' check (form in ('roll-call', 'acclamation')), repeated_after_tie integer not null default 0 check (repeated_after_tie in (0, 1))) strict;

CREATE INDEX ballot_by_item on ballot (agenda_item_id, taken_at);

CREATE TRIGGER ballot_is_new before insert on ballot
when exists (select 1 from ballot where ballot_id = new.ballot_id)
begin select raise(abort, 'ballot: already recorded'); end;

CREATE TRIGGER ballot_stays before update on ballot
begin select raise(abort, 'ballot: never changed'); end;

CREATE TRIGGER ballot_remains before delete on ballot
begin select raise(abort, 'ballot: never removed'); end;

CREATE TABLE ballot_vote (
  ballot_id text not null references ballot (ballot_id) on delete restrict deferrable initially deferred,
  member_id text not null references member (member_id) on delete restrict,
  position integer not null check (position >= 1),
  member_name text not null check (member_name <> ''),
  person_name text not null check (person_name <> ''),
  role text not null check (role in ('representative', 'deputy')),
  choice text not null check (choice in ('yes', 'no', 'abstain', 'invalid')), is_derived integer not null default 0 check (is_derived in (0, 1)), held_by_member_id text
  references member (member_id) on delete restrict check (held_by_member_id <> member_id),
  primary key (ballot_id, member_id)
) strict, without rowid;

CREATE INDEX ballot_vote_by_member on ballot_vote (member_id);

CREATE TRIGGER ballot_vote_sealed before insert on ballot_vote
when exists (select 1 from ballot where ballot_id = new.ballot_id)
begin select raise(abort, 'ballot_vote: the ballot is sealed'); end;

CREATE TRIGGER ballot_vote_stays before update on ballot_vote
begin select raise(abort, 'ballot_vote: never changed'); end;

CREATE TRIGGER ballot_vote_remains before delete on ballot_vote
begin select raise(abort, 'ballot_vote: never removed'); end;

CREATE TABLE resolution (
  resolution_id text primary key not null,
  number text not null unique check (number <> ''),
  subject text not null check (subject <> ''),
  text text not null check (text <> ''),
  procedure text not null check (procedure in ('circular', 'meeting')),
  circular_procedure_id text references circular_procedure (circular_procedure_id) on delete restrict, -- null: in a meeting
  circular_item_id text unique, -- null: in a meeting
  meeting_id text references meeting (meeting_id) on delete restrict, -- null: by circular procedure
  agenda_item_id text unique references agenda_item (agenda_item_id) on delete restrict, -- null: by circular procedure
  project_id text references project (project_id) on delete restrict, -- null: concerns no project
  resolved_on text not null check (date(resolved_on) is resolved_on),
  declared_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', declared_at) is declared_at),
  declared_by text not null check (declared_by <> ''),
  outcome text not null check (outcome in ('adopted', 'rejected')),
  verdict text not null check (json_valid(verdict) and json_type(verdict) = 'object'),
  rules text not null check (json_valid(rules) and json_type(rules) = 'object'),
  roll text not null check (json_valid(roll) and json_type(roll) = 'array'),
  sentence text not null check (sentence <> ''),
  proof_sentences text not null check (json_valid(proof_sentences) and json_type(proof_sentences) = 'array'),
  snapshot_sha256 text not null check (length(snapshot_sha256) = 64 and snapshot_sha256 not glob '*[^0-9a-f]*'),
  foreign key (circular_item_id, circular_procedure_id)
    references circular_item (circular_item_id, circular_procedure_id) on delete restrict,
  check ((procedure = 'circular') = (circular_procedure_id is not null)),
  check ((procedure = 'circular') = (circular_item_id is not null)),
  check ((procedure = 'meeting') = (meeting_id is not null)),
  check ((procedure = 'meeting') = (agenda_item_id is not null))
) strict;

CREATE INDEX resolution_by_procedure on resolution (circular_procedure_id);

CREATE INDEX resolution_by_meeting on resolution (meeting_id);

CREATE INDEX resolution_by_project on resolution (project_id);

CREATE INDEX resolution_by_day on resolution (resolved_on);

CREATE TRIGGER resolution_is_new before insert on resolution
when exists (select 1 from resolution where resolution_id = new.resolution_id or number = new.number
  or circular_item_id = new.circular_item_id or agenda_item_id = new.agenda_item_id)
begin select raise(abort, 'resolution: already declared'); end;

CREATE TRIGGER resolution_stays before update on resolution
begin select raise(abort, 'resolution: never changed'); end;

CREATE TRIGGER resolution_remains before delete on resolution
begin select raise(abort, 'resolution: never removed'); end;

CREATE TABLE rules_of_procedure (
  rules_of_procedure_id text primary key not null,
  edition integer not null unique check (edition >= 1),
  source text not null check (source in ('none', 'network-agreement', 'rules-of-procedure')),
  valid_from text not null check (date(valid_from) is valid_from),
  valid_until text check (date(valid_until) is valid_until and valid_until >= valid_from), -- null: without end
  resolution_id text references resolution (resolution_id) on delete restrict, -- null: resolved before the register began
  options text not null check (json_valid(options) and json_type(options) = 'object')
) strict;

CREATE INDEX rules_of_procedure_by_day on rules_of_procedure (valid_from);

CREATE INDEX rules_of_procedure_by_resolution on rules_of_procedure (resolution_id);

CREATE TRIGGER rules_of_procedure_apart_on_insert before insert on rules_of_procedure
when exists (select 1 from rules_of_procedure as other
  where other.valid_from <= coalesce(new.valid_until, '9999-12-31')
  and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
begin select raise(abort, 'rules_of_procedure: periods overlap'); end;

CREATE TRIGGER rules_of_procedure_stays before update on rules_of_procedure
when new.rules_of_procedure_id <> old.rules_of_procedure_id or new.edition <> old.edition or new.source <> old.source
  or new.valid_from <> old.valid_from or new.resolution_id is not old.resolution_id or new.options <> old.options
  or (old.valid_until is not null and new.valid_until is not old.valid_until)
begin select raise(abort, 'rules_of_procedure: an edition is never changed'); end;

CREATE TRIGGER rules_of_procedure_remains before delete on rules_of_procedure
begin select raise(abort, 'rules_of_procedure: never removed'); end;

CREATE TABLE statement (
  statement_id text primary key not null,
  number text unique check (number <> ''), -- null: given when issued
  project_id text not null references project (project_id) on delete restrict,
  resolution_id text not null references resolution (resolution_id) on delete restrict,
  kind text not null check (kind in ('endorsed', 'endorsed-with-conditions', 'not-endorsed')),
  addressee text not null check (addressee in ('sab', 'smwa', 'sponsor')),
  reasons text not null check (json_valid(reasons) and json_type(reasons) = 'object'),
  conditions text not null,
  exception_reason text not null,
  conflict_disclosed integer not null check (conflict_disclosed in (0, 1)),
  signatories text not null check (json_valid(signatories) and json_type(signatories) = 'array'),
  signed_on text check (date(signed_on) is signed_on), -- null: not signed yet
  state text not null check (state in ('draft', 'issued', 'sent', 'superseded', 'revoked')),
  issued_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', issued_at) is issued_at), -- null: not issued yet
  issued_file_name text check (issued_file_name <> ''),
  issued_sha256 text references blob (sha256) on delete restrict,
  version integer not null default 1 check (version >= 1), supersedes_id text
  references statement (statement_id) on delete restrict, revoked_by_id text
  references resolution (resolution_id) on delete restrict, end_reason text not null default '',
  check ((state = 'draft') = (issued_at is null)),
  check ((issued_at is null) = (number is null) and (issued_at is null) = (issued_file_name is null)
    and (issued_at is null) = (issued_sha256 is null))
) strict;

CREATE INDEX statement_by_project on statement (project_id);

CREATE INDEX statement_by_resolution on statement (resolution_id);

CREATE INDEX statement_by_blob on statement (issued_sha256);

CREATE TRIGGER statement_is_new before insert on statement
when exists (select 1 from statement where statement_id = new.statement_id or number = new.number)
begin select raise(abort, 'statement: already there'); end;

CREATE TRIGGER statement_issued_stays before update on statement
when old.state <> 'draft' and (new.state = 'draft' or new.statement_id <> old.statement_id or new.number is not old.number
  or new.project_id <> old.project_id or new.resolution_id <> old.resolution_id or new.kind <> old.kind
  or new.addressee <> old.addressee or new.reasons <> old.reasons or new.conditions <> old.conditions
  or new.exception_reason <> old.exception_reason or new.conflict_disclosed <> old.conflict_disclosed
  or new.signatories <> old.signatories or new.signed_on is not old.signed_on or new.issued_at is not old.issued_at
  or new.issued_file_name is not old.issued_file_name or new.issued_sha256 is not old.issued_sha256)
begin select raise(abort, 'statement: never changed once issued'); end;

CREATE TRIGGER statement_issued_remains before delete on statement
when old.state <> 'draft'
begin select raise(abort, 'statement: never removed once issued'); end;

CREATE TABLE document_kind (
  kind text primary key not null check (kind <> '')
) strict, without rowid;

CREATE TABLE document (
  document_id text primary key not null,
  kind text not null references document_kind (kind) on delete restrict,
  file_name text not null check (file_name <> ''),
  sha256 text not null check (length(sha256) = 64 and sha256 not glob '*[^0-9a-f]*'),
  size integer not null check (size >= 0),
  made_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', made_at) is made_at),
  subject_id text not null
) strict;

CREATE INDEX document_by_time on document (made_at);

CREATE INDEX document_by_subject on document (subject_id);

CREATE INDEX document_by_kind on document (kind);

CREATE TRIGGER document_is_new before insert on document
when exists (select 1 from document where document_id = new.document_id)
begin select raise(abort, 'document: already registered'); end;

CREATE TRIGGER document_stays before update on document
begin select raise(abort, 'document: never changed'); end;

CREATE TRIGGER document_remains before delete on document
begin select raise(abort, 'document: never removed'); end;

CREATE TABLE number_sequence (
  kind text not null check (kind <> ''),
  year integer not null check (year between 2000 and 9999),
  last integer not null check (last >= 1),
  primary key (kind, year)
) strict, without rowid;

CREATE TRIGGER number_sequence_begins before insert on number_sequence
when new.last <> 1 or exists (select 1 from number_sequence where kind = new.kind and year = new.year)
begin select raise(abort, 'number_sequence: begins with 1, once'); end;

CREATE TRIGGER number_sequence_counts before update on number_sequence
when new.last <> old.last + 1 or new.kind <> old.kind or new.year <> old.year
begin select raise(abort, 'number_sequence: counts on by one'); end;

CREATE TRIGGER number_sequence_remains before delete on number_sequence
begin select raise(abort, 'number_sequence: numbers are never reused'); end;

CREATE TABLE form_draft (
  key text primary key not null check (key <> ''),
  content text not null,
  saved_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', saved_at) is saved_at)
) strict, without rowid;

CREATE INDEX agenda_item_by_continued on agenda_item (continues_item_id);

CREATE TRIGGER agenda_item_approved_stays before update on agenda_item
when exists (select 1 from meeting where meeting_id = old.meeting_id and state in ('minutes-approved', 'archived'))
begin select raise(abort, 'agenda_item: never changed once the minutes are approved'); end;

CREATE TRIGGER agenda_item_invited_remains before delete on agenda_item
when exists (select 1 from meeting where meeting_id = old.meeting_id and state not in ('draft', 'scheduled'))
begin select raise(abort, 'agenda_item: never removed once members were invited'); end;

CREATE TABLE subsequent_vote (
  subsequent_vote_id text primary key not null,
  ballot_id text not null references ballot (ballot_id) on delete restrict,
  member_id text not null references member (member_id) on delete restrict,
  person_name text not null check (person_name <> ''),
  role text not null check (role in ('representative', 'deputy')),
  choice text not null check (choice in ('yes', 'no', 'abstain', 'invalid')),
  way text not null check (way in ('email', 'letter', 'form', 'telephone', 'meeting')),
  received_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', received_at) is received_at),
  recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at)
) strict;

CREATE INDEX subsequent_vote_by_ballot on subsequent_vote (ballot_id, received_at);

CREATE INDEX subsequent_vote_by_member on subsequent_vote (member_id);

CREATE TRIGGER subsequent_vote_is_new before insert on subsequent_vote
when exists (select 1 from subsequent_vote where subsequent_vote_id = new.subsequent_vote_id)
begin select raise(abort, 'subsequent_vote: already recorded'); end;

CREATE TRIGGER subsequent_vote_stays before update on subsequent_vote
begin select raise(abort, 'subsequent_vote: never changed'); end;

CREATE TRIGGER subsequent_vote_remains before delete on subsequent_vote
begin select raise(abort, 'subsequent_vote: never removed'); end;

CREATE TABLE body (
  body_id text primary key not null,
  kind text not null check (kind in ('alliance', 'network', 'working-group', 'steering-group', 'advisory-board')),
  name text not null check (name <> ''),
  short_name text not null,
  purpose text not null,
  valid_from text check (date(valid_from) is valid_from), -- null: not known
  valid_until text check (date(valid_until) is valid_until
    and (valid_until is null or valid_from is null or valid_until >= valid_from)), -- null: without end
  version integer not null default 1 check (version >= 1)
) strict;

CREATE UNIQUE INDEX body_only_one on body (kind) where kind in ('alliance', 'network');

CREATE UNIQUE INDEX body_by_short_name on body (short_name) where short_name <> '';

CREATE TRIGGER alliance_is_a_body after insert on alliance
begin
  insert into body (body_id, kind, name, short_name, purpose, valid_from, valid_until)
    values (new.alliance_id, 'alliance', new.name, new.short_name, '', new.founded_on, null);
end;

CREATE TRIGGER alliance_names_its_body after update of name, short_name on alliance
begin
  update body set name = new.name where body_id = new.alliance_id and name = old.name;
  update body set short_name = new.short_name where body_id = new.alliance_id and short_name = old.short_name;
end;

CREATE TRIGGER body_alliance_stays before update of kind on body
when new.kind <> old.kind and (old.kind in ('alliance', 'network') or new.kind in ('alliance', 'network'))
begin select raise(abort, 'body: the alliance and its network never become another body'); end;

CREATE TRIGGER body_alliance_remains before delete on body when old.kind = 'alliance'
begin select raise(abort, 'body: an alliance is always a body'); end;

CREATE TABLE body_membership (
  body_membership_id text primary key not null,
  body_id text not null references body (body_id) on delete restrict,
  member_id text not null references member (member_id) on delete restrict,
  person_id text, -- null: nobody named
  kind text not null check (kind in ('voting', 'advisory')),
  valid_from text not null check (date(valid_from) is valid_from),
  valid_until text check (date(valid_until) is valid_until and valid_until >= valid_from), -- null: without end
  foreign key (person_id, member_id) references person (person_id, member_id) on delete restrict
) strict;

CREATE INDEX body_membership_by_body on body_membership (body_id, member_id, valid_from);

CREATE INDEX body_membership_by_member on body_membership (member_id);

CREATE INDEX body_membership_by_person on body_membership (person_id, member_id);

CREATE TRIGGER body_membership_apart_on_insert before insert on body_membership
when exists (select 1 from body_membership as other where other.member_id = new.member_id and other.body_id = new.body_id
  and other.valid_from <= coalesce(new.valid_until, '9999-12-31')
  and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
begin select raise(abort, 'body_membership: periods of one member overlap'); end;

CREATE TRIGGER body_membership_apart_on_update before update on body_membership
when exists (select 1 from body_membership as other where other.member_id = new.member_id and other.body_id = new.body_id
  and other.body_membership_id <> old.body_membership_id
  and other.valid_from <= coalesce(new.valid_until, '9999-12-31')
  and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
begin select raise(abort, 'body_membership: periods of one member overlap'); end;

CREATE TRIGGER body_membership_of_group before insert on body_membership
when exists (select 1 from body where body_id = new.body_id and kind in ('alliance', 'network'))
begin select raise(abort, 'body_membership: who belongs to the alliance follows from the memberships'); end;

CREATE INDEX membership_by_admission on membership (admission_resolution_id);

CREATE INDEX membership_by_end on membership (end_resolution_id);

CREATE TABLE membership_application (
  membership_application_id text primary key not null,
  member_id text not null references member (member_id) on delete restrict,
  kind text not null check (kind in ('voting', 'advisory', 'network-partner')),
  applied_on text not null check (date(applied_on) is applied_on),
  note text not null,
  outcome text check (outcome in ('admitted', 'rejected', 'withdrawn')), -- null: open
  decided_on text check (date(decided_on) is decided_on and (decided_on is null) = (outcome is null)
    and (decided_on is null or decided_on >= applied_on)), -- null: open
  resolution_id text references resolution (resolution_id) on delete restrict, -- null: open or without a resolution
  membership_id text references membership (membership_id) on delete restrict
    check (membership_id is null or outcome is 'admitted') -- null: not admitted
) strict;

CREATE INDEX membership_application_by_member on membership_application (member_id, applied_on);

CREATE UNIQUE INDEX membership_application_open on membership_application (member_id) where outcome is null;

CREATE INDEX membership_application_by_resolution on membership_application (resolution_id);

CREATE INDEX membership_application_by_membership on membership_application (membership_id);

CREATE TRIGGER membership_application_stays before update on membership_application when old.outcome is not null
begin select raise(abort, 'membership_application: never changed once it is decided'); end;

CREATE TABLE suspension (
  suspension_id text primary key not null,
  membership_id text not null references membership (membership_id) on delete restrict,
  valid_from text not null check (date(valid_from) is valid_from),
  valid_until text check (date(valid_until) is valid_until and valid_until >= valid_from), -- null: until further notice
  reason text not null check (reason <> ''),
  resolution_id text references resolution (resolution_id) on delete restrict -- null: without a resolution
) strict;

CREATE INDEX suspension_by_membership on suspension (membership_id, valid_from);

CREATE INDEX suspension_by_resolution on suspension (resolution_id);

CREATE TRIGGER suspension_apart_on_insert before insert on suspension
when exists (select 1 from suspension as other where other.membership_id = new.membership_id
  and other.valid_from <= coalesce(new.valid_until, '9999-12-31')
  and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
begin select raise(abort, 'suspension: periods of one membership overlap'); end;

CREATE TRIGGER suspension_apart_on_update before update on suspension
when exists (select 1 from suspension as other where other.membership_id = new.membership_id
  and other.suspension_id <> old.suspension_id
  and other.valid_from <= coalesce(new.valid_until, '9999-12-31')
  and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
begin select raise(abort, 'suspension: periods of one membership overlap'); end;

CREATE TRIGGER suspension_within_membership before insert on suspension
when exists (select 1 from membership where membership_id = new.membership_id
  and not (valid_from <= new.valid_from and new.valid_from <= coalesce(valid_until, '9999-12-31')))
begin select raise(abort, 'suspension: begins outside of the membership'); end;

CREATE TABLE former_name (
  former_name_id text primary key not null,
  member_id text not null references member (member_id) on delete restrict,
  name text not null check (name <> ''),
  short_name text not null check (short_name <> ''),
  used_until text not null check (date(used_until) is used_until),
  unique (member_id, used_until)
) strict;

CREATE TABLE power_of_attorney (
  representation_id text primary key not null references representation (representation_id) on delete cascade,
  sha256 text not null references blob (sha256) on delete restrict
    check (length(sha256) = 64 and sha256 not glob '*[^0-9a-f]*'),
  name text not null check (name <> ''),
  media_type text not null check (media_type <> '')
) strict;

CREATE INDEX power_of_attorney_by_sha256 on power_of_attorney (sha256);

CREATE TRIGGER representation_period_on_insert before insert on representation
when new.valid_until < new.valid_from
begin select raise(abort, 'representation: ends before it begins'); end;

CREATE TRIGGER representation_apart_on_insert before insert on representation
when exists (select 1 from representation as other where other.member_id = new.member_id and other.role = new.role
  and (other.person_id = new.person_id or new.role = 'representative' or new.role = 'deputy' and other.rank = new.rank)
  and other.valid_from <= coalesce(new.valid_until, '9999-12-31')
  and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
begin select raise(abort, 'representation: periods of one role overlap'); end;

CREATE TRIGGER representation_apart_on_update before update on representation
when exists (select 1 from representation as other where other.member_id = new.member_id and other.role = new.role
  and other.representation_id <> old.representation_id
  and (other.person_id = new.person_id or new.role = 'representative' or new.role = 'deputy' and other.rank = new.rank)
  and other.valid_from <= coalesce(new.valid_until, '9999-12-31')
  and new.valid_from <= coalesce(other.valid_until, '9999-12-31'))
begin select raise(abort, 'representation: periods of one role overlap'); end;

CREATE TABLE person_protection (
  person_id text primary key not null references person (person_id) on delete cascade,
  informed_on text check (date(informed_on) is informed_on), -- null: not informed yet
  consented_on text check (date(consented_on) is consented_on), -- null: no consent
  retained_until text check (date(retained_until) is retained_until), -- null: no date set
  erased_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', erased_at) is erased_at) -- null: not erased
) strict;

CREATE TABLE sealed_contact (
  sha256 text primary key not null check (length(sha256) = 64 and sha256 not glob '*[^0-9a-f]*'),
  person_id text not null references person (person_id) on delete cascade,
  content text not null check (json_valid(content))
) strict;

CREATE INDEX sealed_contact_by_person on sealed_contact (person_id);

CREATE TRIGGER sealed_contact_stays before update on sealed_contact
begin select raise(abort, 'sealed_contact: never changed, only erased'); end;

CREATE TABLE member_import (
  member_import_id text primary key not null,
  at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', at) is at),
  file_name text not null check (file_name <> ''),
  changes text not null check (json_valid(changes) and json_type(changes) is 'array'),
  undone_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', undone_at) is undone_at) -- null: in force
) strict;

CREATE INDEX member_by_merged_into on member (merged_into_member_id);

CREATE TRIGGER member_merged_stays before update of merged_into_member_id on member
when old.merged_into_member_id is not null
begin select raise(abort, 'member: merged once and for all'); end;

CREATE UNIQUE INDEX agenda_item_by_label on agenda_item (meeting_id, label) where label <> '';

CREATE TABLE agenda_paper (
  agenda_item_id text not null references agenda_item (agenda_item_id) on delete cascade,
  position integer not null check (position >= 1),
  sha256 text not null references blob (sha256) on delete restrict,
  name text not null check (name <> ''),
  media_type text not null,
  primary key (agenda_item_id, position)
) strict, without rowid;

CREATE INDEX agenda_paper_by_blob on agenda_paper (sha256);

CREATE TABLE contribution (
  contribution_id text primary key not null,
  agenda_item_id text not null references agenda_item (agenda_item_id) on delete restrict,
  kind text not null check (kind in ('motion', 'point-of-order', 'declaration')),
  person_name text not null check (person_name <> ''),
  text text not null check (text <> ''),
  outcome text not null check (outcome in ('open', 'adopted', 'rejected', 'withdrawn')),
  made_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', made_at) is made_at)
) strict;

CREATE INDEX contribution_by_item on contribution (agenda_item_id, made_at);

CREATE TABLE task (
  task_id text primary key not null,
  agenda_item_id text not null references agenda_item (agenda_item_id) on delete restrict,
  what text not null check (what <> ''),
  owner text not null check (owner <> ''),
  due_on text check (date(due_on) is due_on), -- null: without a day
  done_on text check (date(done_on) is done_on), -- null: not done yet
  created_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', created_at) is created_at)
) strict;

CREATE INDEX task_by_item on task (agenda_item_id, created_at);

CREATE INDEX task_by_done on task (done_on);

CREATE INDEX meeting_by_approving on meeting (approved_in_meeting_id);

CREATE TABLE meeting_dispatch (
  meeting_dispatch_id text primary key not null,
  meeting_id text not null references meeting (meeting_id) on delete restrict,
  member_id text not null references member (member_id) on delete restrict,
  kind text not null check (kind in ('invitation', 'move', 'cancellation', 'minutes')),
  way text not null check (way in ('email', 'letter')),
  sent_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', sent_at) is sent_at),
  received_on text not null check (date(received_on) is received_on),
  files text not null check (json_valid(files) and json_type(files) = 'array'),
  recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at)
) strict;

CREATE INDEX meeting_dispatch_by_meeting on meeting_dispatch (meeting_id, sent_at);

CREATE INDEX meeting_dispatch_by_member on meeting_dispatch (member_id);

CREATE TRIGGER meeting_dispatch_is_new before insert on meeting_dispatch
when exists (select 1 from meeting_dispatch where meeting_dispatch_id = new.meeting_dispatch_id)
begin select raise(abort, 'meeting_dispatch: already recorded'); end;

CREATE TRIGGER meeting_dispatch_stays before update on meeting_dispatch
begin select raise(abort, 'meeting_dispatch: never changed'); end;

CREATE TRIGGER meeting_dispatch_remains before delete on meeting_dispatch
begin select raise(abort, 'meeting_dispatch: never removed'); end;

CREATE TABLE objection_to_minutes (
  objection_to_minutes_id text primary key not null,
  meeting_id text not null references meeting (meeting_id) on delete restrict,
  person_name text not null check (person_name <> ''),
  text text not null check (text <> ''),
  received_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', received_at) is received_at),
  outcome text not null check (outcome in ('open', 'accepted', 'rejected')),
  answer text not null,
  recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at)
) strict;

CREATE INDEX objection_to_minutes_by_meeting on objection_to_minutes (meeting_id, received_at);

CREATE TRIGGER objection_to_minutes_remains before delete on objection_to_minutes
begin select raise(abort, 'objection_to_minutes: answered, never removed'); end;

CREATE TABLE correction_of_minutes (
  correction_of_minutes_id text primary key not null,
  meeting_id text not null references meeting (meeting_id) on delete restrict,
  text text not null check (text <> ''),
  reason text not null check (reason <> ''),
  made_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', made_at) is made_at),
  made_by text not null check (made_by <> '')
) strict;

CREATE INDEX correction_of_minutes_by_meeting on correction_of_minutes (meeting_id, made_at);

CREATE TRIGGER correction_of_minutes_is_new before insert on correction_of_minutes
when exists (select 1 from correction_of_minutes where correction_of_minutes_id = new.correction_of_minutes_id)
begin select raise(abort, 'correction_of_minutes: already recorded'); end;

CREATE TRIGGER correction_of_minutes_stays before update on correction_of_minutes
begin select raise(abort, 'correction_of_minutes: never changed'); end;

CREATE TRIGGER correction_of_minutes_remains before delete on correction_of_minutes
begin select raise(abort, 'correction_of_minutes: never removed'); end;

CREATE TABLE follow_up (
  resolution_id text primary key not null references resolution (resolution_id) on delete restrict,
  owner text not null,
  due_on text check (date(due_on) is due_on), -- null: without a day
  done_on text check (date(done_on) is done_on) -- null: not done yet
) strict, without rowid;

CREATE INDEX follow_up_by_day on follow_up (due_on);

CREATE TABLE replaced_resolution (
  resolution_id text primary key not null references resolution (resolution_id) on delete restrict,
  replaced_by_id text not null references resolution (resolution_id) on delete restrict check (replaced_by_id <> resolution_id),
  reason text not null,
  recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at)
) strict, without rowid;

CREATE INDEX replaced_resolution_by_newer on replaced_resolution (replaced_by_id);

CREATE TRIGGER replaced_resolution_stays before update on replaced_resolution
begin select raise(abort, 'replaced_resolution: never changed'); end;

CREATE TRIGGER replaced_resolution_remains before delete on replaced_resolution
begin select raise(abort, 'replaced_resolution: never removed'); end;

CREATE TABLE announcement (
  circular_procedure_id text primary key not null references circular_procedure (circular_procedure_id) on delete restrict,
  agenda_item_id text not null references agenda_item (agenda_item_id) on delete restrict,
  announced_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', announced_at) is announced_at)
) strict, without rowid;

CREATE INDEX announcement_by_item on announcement (agenda_item_id);

CREATE TABLE agenda_template (
  agenda_template_id text primary key not null,
  body_id text not null references body (body_id) on delete restrict,
  name text not null check (name <> ''),
  items text not null check (json_valid(items) and json_type(items) = 'array'),
  unique (body_id, name)
) strict;

CREATE TABLE text_module (
  text_module_id text primary key not null,
  title text not null unique check (title <> ''),
  text text not null check (text <> '')
) strict;

CREATE TABLE ballot_credential (
  key_x text primary key not null check (length(key_x) = 43),
  circular_procedure_id text not null references circular_procedure (circular_procedure_id) on delete restrict,
  member_id text not null references member (member_id) on delete restrict,
  made_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', made_at) is made_at)
) strict, without rowid;

CREATE INDEX ballot_credential_by_procedure on ballot_credential (circular_procedure_id);

CREATE INDEX ballot_credential_by_member on ballot_credential (member_id);

CREATE TRIGGER ballot_credential_is_new before insert on ballot_credential
when exists (select 1 from ballot_credential where key_x = new.key_x)
begin select raise(abort, 'ballot_credential: one pack, one credential'); end;

CREATE TRIGGER ballot_credential_stays before update on ballot_credential
begin select raise(abort, 'ballot_credential: never changed'); end;

CREATE TRIGGER ballot_credential_remains before delete on ballot_credential
begin select raise(abort, 'ballot_credential: never removed'); end;

CREATE TABLE member_key (
  key_x text primary key not null check (length(key_x) = 43),
  member_id text not null references member (member_id) on delete restrict,
  person_name text not null check (person_name <> ''),
  fingerprint text not null check (fingerprint <> ''),
  first_seen_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', first_seen_at) is first_seen_at),
  confirmed_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', confirmed_at) is confirmed_at), -- null: nobody compared it yet
  confirmed_by text check (confirmed_by <> ''),
  check ((confirmed_at is null) = (confirmed_by is null))
) strict, without rowid;

CREATE INDEX member_key_by_member on member_key (member_id);

CREATE TRIGGER member_key_is_new before insert on member_key
when exists (select 1 from member_key where key_x = new.key_x)
begin select raise(abort, 'member_key: already known'); end;

CREATE TRIGGER member_key_stays before update on member_key
when old.confirmed_at is not null or new.key_x <> old.key_x or new.member_id <> old.member_id
  or new.person_name <> old.person_name or new.fingerprint <> old.fingerprint or new.first_seen_at <> old.first_seen_at
begin select raise(abort, 'member_key: confirmed once, otherwise never changed'); end;

CREATE TRIGGER member_key_remains before delete on member_key
begin select raise(abort, 'member_key: never removed'); end;

CREATE TABLE signed_answer (
  response_id text primary key not null references response (response_id) on delete restrict,
  answer_sha256 text not null unique check (length(answer_sha256) = 64 and answer_sha256 not glob '*[^0-9a-f]*'),
  signed_by text not null check (signed_by in ('pack', 'device-key')),
  key_x text not null check (length(key_x) = 43),
  receipt_code text not null check (receipt_code <> ''),
  claimed_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', claimed_at) is claimed_at)
) strict, without rowid;

CREATE TRIGGER signed_answer_is_new before insert on signed_answer
when exists (select 1 from signed_answer where response_id = new.response_id or answer_sha256 = new.answer_sha256)
begin select raise(abort, 'signed_answer: already recorded'); end;

CREATE TRIGGER signed_answer_stays before update on signed_answer
begin select raise(abort, 'signed_answer: never changed'); end;

CREATE TRIGGER signed_answer_remains before delete on signed_answer
begin select raise(abort, 'signed_answer: never removed'); end;

CREATE TABLE refused_answer (
  refused_answer_id text primary key not null,
  circular_procedure_id text references circular_procedure (circular_procedure_id) on delete restrict, -- null: of none here
  sha256 text not null references blob (sha256) on delete restrict,
  name text not null check (name <> ''),
  code text not null check (code <> ''),
  arrived_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', arrived_at) is arrived_at),
  unique (sha256, code)
) strict;

CREATE INDEX refused_answer_by_procedure on refused_answer (circular_procedure_id, arrived_at);

CREATE TRIGGER refused_answer_stays before update on refused_answer
begin select raise(abort, 'refused_answer: never changed'); end;

CREATE TRIGGER refused_answer_remains before delete on refused_answer
begin select raise(abort, 'refused_answer: never removed'); end;

CREATE TABLE circular_extension (
  circular_procedure_id text primary key not null references circular_procedure (circular_procedure_id) on delete restrict,
  extended_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', extended_at) is extended_at),
  extended_by text not null check (extended_by <> ''),
  reason text not null check (reason <> ''),
  former_ends_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', former_ends_at) is former_ends_at),
  former_ends_on text not null check (date(former_ends_on) is former_ends_on),
  former_sentence text not null check (former_sentence <> ''),
  notices text not null check (json_valid(notices) and json_type(notices) = 'array')
) strict, without rowid;

CREATE TRIGGER circular_extension_once before insert on circular_extension
when exists (select 1 from circular_extension where circular_procedure_id = new.circular_procedure_id)
begin select raise(abort, 'circular_extension: once'); end;

CREATE TRIGGER circular_extension_stays before update on circular_extension
begin select raise(abort, 'circular_extension: never changed'); end;

CREATE TRIGGER circular_extension_remains before delete on circular_extension
begin select raise(abort, 'circular_extension: never removed'); end;

CREATE TABLE circular_ending (
  circular_procedure_id text primary key not null references circular_procedure (circular_procedure_id) on delete restrict,
  kind text not null check (kind in ('withdrawn', 'moved-to-meeting', 'memberships-changed')),
  ended_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', ended_at) is ended_at),
  ended_by text not null check (ended_by <> ''),
  reason text not null check (reason <> '')
) strict, without rowid;

CREATE TRIGGER circular_ending_once before insert on circular_ending
when exists (select 1 from circular_ending where circular_procedure_id = new.circular_procedure_id)
begin select raise(abort, 'circular_ending: once'); end;

CREATE TRIGGER circular_ending_stays before update on circular_ending
begin select raise(abort, 'circular_ending: never changed'); end;

CREATE TRIGGER circular_ending_remains before delete on circular_ending
begin select raise(abort, 'circular_ending: never removed'); end;

CREATE TABLE circular_continuation (
  circular_procedure_id text not null references circular_procedure (circular_procedure_id) on delete restrict,
  continued_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', continued_at) is continued_at),
  continued_by text not null check (continued_by <> ''),
  reason text not null check (reason <> ''),
  changes text not null check (json_valid(changes) and json_type(changes) = 'array'),
  primary key (circular_procedure_id, continued_at)
) strict, without rowid;

CREATE TRIGGER circular_continuation_stays before update on circular_continuation
begin select raise(abort, 'circular_continuation: never changed'); end;

CREATE TRIGGER circular_continuation_remains before delete on circular_continuation
begin select raise(abort, 'circular_continuation: never removed'); end;

CREATE TABLE reminder (
  reminder_id text primary key not null,
  circular_procedure_id text not null references circular_procedure (circular_procedure_id) on delete restrict,
  member_id text not null references member (member_id) on delete restrict,
  stage integer not null check (stage in (1, 2)),
  made_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', made_at) is made_at),
  address text not null
) strict;

CREATE INDEX reminder_by_procedure on reminder (circular_procedure_id, made_at);

CREATE INDEX reminder_by_member on reminder (member_id);

CREATE TRIGGER reminder_remains before delete on reminder
begin select raise(abort, 'reminder: never removed'); end;

CREATE TABLE regional_budget (
  regional_budget_id text primary key not null,
  year integer not null check (year between 2000 and 2999),
  title text not null check (title in ('regional', 'directed-immigration')),
  allocation integer not null check (allocation >= 0),
  notified_on text check (date(notified_on) is notified_on), -- null: no notice yet
  available_on text check (date(available_on) is available_on), -- null: no last day known
  version integer not null default 1 check (version >= 1),
  unique (year, title)
) strict;

CREATE TABLE over_commitment (
  over_commitment_id text primary key not null,
  regional_budget_id text not null references regional_budget (regional_budget_id) on delete restrict,
  allocation integer not null check (allocation >= 0),
  endorsed integer not null check (endorsed > allocation),
  reason text not null check (reason <> ''),
  recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at)
) strict;

CREATE INDEX over_commitment_by_budget on over_commitment (regional_budget_id);

CREATE TRIGGER over_commitment_stays before update on over_commitment
begin select raise(abort, 'over_commitment: never changed'); end;

CREATE TRIGGER over_commitment_remains before delete on over_commitment
begin select raise(abort, 'over_commitment: never removed'); end;

CREATE TABLE project_call (
  project_call_id text primary key not null,
  number text not null unique check (number <> ''),
  title text not null check (title <> ''),
  focus text not null,
  budget_year integer not null check (budget_year between 2000 and 2999),
  budget_title text not null check (budget_title in ('regional', 'directed-immigration')),
  budget integer not null check (budget >= 0),
  published_on text not null check (date(published_on) is published_on),
  submission_deadline_on text not null
    check (date(submission_deadline_on) is submission_deadline_on and submission_deadline_on >= published_on),
  presented_on text check (date(presented_on) is presented_on), -- null: no presentation planned
  latest_end_on text check (date(latest_end_on) is latest_end_on), -- null: the period is not limited
  channel text not null,
  version integer not null default 1 check (version >= 1)
) strict;

CREATE INDEX project_call_by_deadline on project_call (submission_deadline_on);

CREATE TRIGGER project_call_remains before delete on project_call
begin select raise(abort, 'project_call: never removed'); end;

CREATE INDEX project_by_call on project (project_call_id);

CREATE INDEX project_by_predecessor on project (predecessor_id);

CREATE TABLE project_attachment (
  project_attachment_id text primary key not null,
  project_id text not null references project (project_id) on delete restrict,
  kind text not null check (kind in ('application', 'description', 'de-minimis', 'member-version', 'other')),
  sha256 text not null references blob (sha256) on delete restrict,
  name text not null check (name <> ''),
  media_type text not null check (media_type <> ''),
  received_on text not null check (date(received_on) is received_on),
  for_members integer not null check (for_members in (0, 1) and (for_members = 0 or kind <> 'application'))
) strict;

CREATE INDEX project_attachment_by_project on project_attachment (project_id);

CREATE INDEX project_attachment_by_blob on project_attachment (sha256);

CREATE TABLE completion_request (
  completion_request_id text primary key not null,
  project_id text not null references project (project_id) on delete restrict,
  items text not null check (json_valid(items) and json_type(items) = 'array'),
  text text not null,
  sent_on text not null check (date(sent_on) is sent_on),
  due_on text not null check (date(due_on) is due_on and due_on > sent_on),
  settled_on text check (date(settled_on) is settled_on) -- null: still waiting
) strict;

CREATE INDEX completion_request_by_project on completion_request (project_id);

CREATE TRIGGER completion_request_remains before delete on completion_request
begin select raise(abort, 'completion_request: never removed'); end;

CREATE TABLE project_change (
  project_change_id text primary key not null,
  project_id text not null references project (project_id) on delete restrict,
  recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at),
  reason text not null check (reason <> ''),
  is_substantial integer not null check (is_substantial in (0, 1)),
  content text not null check (json_valid(content) and json_type(content) = 'object')
) strict;

CREATE INDEX project_change_by_project on project_change (project_id, recorded_at);

CREATE TRIGGER project_change_stays before update on project_change
begin select raise(abort, 'project_change: never changed'); end;

CREATE TRIGGER project_change_remains before delete on project_change
begin select raise(abort, 'project_change: never removed'); end;

CREATE TABLE criteria_catalogue (
  criteria_catalogue_id text primary key not null,
  edition integer not null unique check (edition >= 1),
  title text not null check (title <> ''),
  valid_from text not null check (date(valid_from) is valid_from),
  minimum_percent integer not null check (minimum_percent between 0 and 100),
  criteria text not null check (json_valid(criteria) and json_type(criteria) = 'array')
) strict;

CREATE TRIGGER criteria_catalogue_stays before update on criteria_catalogue
begin select raise(abort, 'criteria_catalogue: a change is a new edition'); end;

CREATE TRIGGER criteria_catalogue_remains before delete on criteria_catalogue
begin select raise(abort, 'criteria_catalogue: never removed'); end;

CREATE TABLE score_sheet (
  score_sheet_id text primary key not null,
  project_id text not null references project (project_id) on delete restrict,
  member_id text not null references member (member_id) on delete restrict,
  criteria_catalogue_id text not null references criteria_catalogue (criteria_catalogue_id) on delete restrict,
  person_name text not null,
  way text not null check (way in ('form', 'excel', 'ballot')),
  received_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', received_at) is received_at),
  scores text not null check (json_valid(scores) and json_type(scores) = 'array'),
  version integer not null default 1 check (version >= 1),
  unique (project_id, member_id)
) strict;

CREATE INDEX score_sheet_by_member on score_sheet (member_id);

CREATE INDEX score_sheet_by_catalogue on score_sheet (criteria_catalogue_id);

CREATE TABLE discussion_note (
  discussion_note_id text primary key not null,
  project_id text not null references project (project_id) on delete restrict,
  noted_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', noted_at) is noted_at),
  noted_by text not null,
  text text not null check (text <> '')
) strict;

CREATE INDEX discussion_note_by_project on discussion_note (project_id, noted_at);

CREATE TABLE ranking (
  ranking_id text primary key not null,
  project_call_id text not null references project_call (project_call_id) on delete restrict,
  budget integer not null check (budget >= 0),
  joint_bonus_percent integer check (joint_bonus_percent between 0 and 100), -- null: jointly supported projects first
  drawn_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', drawn_at) is drawn_at),
  lines text not null check (json_valid(lines) and json_type(lines) = 'array'),
  resolution_id text references resolution (resolution_id) on delete restrict, -- null: a proposal
  version integer not null default 1 check (version >= 1)
) strict;

CREATE UNIQUE INDEX ranking_proposal on ranking (project_call_id) where resolution_id is null;

CREATE INDEX ranking_by_call on ranking (project_call_id);

CREATE INDEX ranking_by_resolution on ranking (resolution_id);

CREATE TRIGGER ranking_resolved_stays before update on ranking when old.resolution_id is not null
begin select raise(abort, 'ranking: never changed once resolved'); end;

CREATE TRIGGER ranking_resolved_remains before delete on ranking when old.resolution_id is not null
begin select raise(abort, 'ranking: never removed once resolved'); end;

CREATE INDEX statement_by_superseded on statement (supersedes_id);

CREATE INDEX statement_by_revoking on statement (revoked_by_id);

CREATE TRIGGER statement_place_stays before update on statement
when old.state <> 'draft' and new.supersedes_id is not old.supersedes_id
begin select raise(abort, 'statement: never changed once issued'); end;

CREATE TRIGGER statement_ended_stays before update on statement
when old.state in ('superseded', 'revoked') and (new.state <> old.state or new.end_reason <> old.end_reason
  or new.revoked_by_id is not old.revoked_by_id)
begin select raise(abort, 'statement: never changed once superseded or revoked'); end;

CREATE TABLE statement_dispatch (
  statement_dispatch_id text primary key not null,
  statement_id text not null references statement (statement_id) on delete restrict,
  sent_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', sent_at) is sent_at),
  way text not null check (way in ('email', 'letter', 'portal', 'handover')),
  receiver text not null check (receiver <> ''),
  remark text not null,
  recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at)
) strict;

CREATE INDEX statement_dispatch_by_statement on statement_dispatch (statement_id, sent_at);

CREATE TRIGGER statement_dispatch_stays before update on statement_dispatch
begin select raise(abort, 'statement_dispatch: never changed'); end;

CREATE TRIGGER statement_dispatch_remains before delete on statement_dispatch
begin select raise(abort, 'statement_dispatch: never removed'); end;

CREATE TABLE statement_text_module (
  statement_text_module_id text primary key not null,
  field text not null check (field in ('regionalNeed', 'fitToActionPlan', 'workforceStrategy', 'noDoubleFunding',
    'costBenefit', 'sustainability', 'conditions')),
  title text not null check (title <> ''),
  text text not null check (text <> ''),
  version integer not null default 1 check (version >= 1)
) strict;

CREATE INDEX statement_text_module_by_field on statement_text_module (field);

CREATE TABLE grant_notice (
  grant_notice_id text primary key not null,
  project_id text not null references project (project_id) on delete restrict,
  kind text not null check (kind in ('grant', 'change')),
  outcome text not null check (outcome in ('granted', 'partly-granted', 'grant-refused')),
  notified_on text not null check (date(notified_on) is notified_on),
  reference text not null,
  amount integer not null check (amount >= 0),
  starts_on text not null check (date(starts_on) is starts_on),
  ends_on text not null check (date(ends_on) is ends_on and ends_on >= starts_on),
  remark text not null,
  recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at)
) strict;

CREATE INDEX grant_notice_by_project on grant_notice (project_id, notified_on);

CREATE TRIGGER grant_notice_stays before update on grant_notice
begin select raise(abort, 'grant_notice: never changed'); end;

CREATE TRIGGER grant_notice_remains before delete on grant_notice
begin select raise(abort, 'grant_notice: never removed'); end;

CREATE TABLE progress_report (
  progress_report_id text primary key not null,
  project_id text not null references project (project_id) on delete restrict,
  kind text not null check (kind in ('progress', 'proof-of-use')),
  due_on text not null check (date(due_on) is due_on),
  received_on text check (date(received_on) is received_on), -- null: still to come
  summary text not null,
  version integer not null default 1 check (version >= 1)
) strict;

CREATE INDEX progress_report_by_project on progress_report (project_id, due_on);

CREATE TABLE project_indicator (
  project_indicator_id text primary key not null,
  project_id text not null references project (project_id) on delete restrict,
  title text not null check (title <> ''),
  unit text not null,
  target integer check (target >= 0) -- null: no target value named
) strict;

CREATE INDEX project_indicator_by_project on project_indicator (project_id);

CREATE TABLE project_measurement (
  project_measurement_id text primary key not null,
  project_indicator_id text not null references project_indicator (project_indicator_id) on delete restrict,
  amount integer not null,
  is_approximate integer not null check (is_approximate in (0, 1)),
  reference_on text not null check (date(reference_on) is reference_on),
  taken_from text not null check (taken_from <> ''),
  recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at)
) strict;

CREATE INDEX project_measurement_by_indicator on project_measurement (project_indicator_id, reference_on);

CREATE TRIGGER project_measurement_stays before update on project_measurement
begin select raise(abort, 'project_measurement: never overwritten'); end;

CREATE TRIGGER project_measurement_remains before delete on project_measurement
begin select raise(abort, 'project_measurement: never removed'); end;

CREATE INDEX response_by_holder on response (held_by_member_id);

CREATE INDEX ballot_vote_by_holder on ballot_vote (held_by_member_id);

CREATE TABLE vote_transfer (
  meeting_id text not null references meeting (meeting_id) on delete restrict,
  member_id text not null references member (member_id) on delete restrict,
  holder_member_id text not null references member (member_id) on delete restrict check (holder_member_id <> member_id),
  proof text not null check (proof <> ''),
  recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at),
  primary key (meeting_id, member_id)
) strict, without rowid;

CREATE INDEX vote_transfer_by_member on vote_transfer (member_id);

CREATE INDEX vote_transfer_by_holder on vote_transfer (holder_member_id);

CREATE TABLE secret_tally (
  ballot_id text primary key not null references ballot (ballot_id) on delete restrict deferrable initially deferred,
  yes_votes integer not null check (yes_votes >= 0),
  no_votes integer not null check (no_votes >= 0),
  abstentions integer not null check (abstentions >= 0),
  invalid_votes integer not null check (invalid_votes >= 0)
) strict;

CREATE TRIGGER secret_tally_sealed before insert on secret_tally
when exists (select 1 from ballot where ballot_id = new.ballot_id)
begin select raise(abort, 'secret_tally: the ballot is sealed'); end;

CREATE TRIGGER secret_tally_stays before update on secret_tally
begin select raise(abort, 'secret_tally: never changed'); end;

CREATE TRIGGER secret_tally_remains before delete on secret_tally
begin select raise(abort, 'secret_tally: never removed'); end;

CREATE TABLE letterhead (
  letterhead_id text primary key not null,
  saved_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', saved_at) is saved_at),
  accent text not null check (accent glob '#[0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F]'),
  lines text not null check (json_valid(lines) and json_type(lines) = 'array'),
  contact_in_head integer not null check (contact_in_head in (0, 1)),
  return_line text not null,
  footer text not null check (json_valid(footer) and json_type(footer) = 'array'),
  logo_sha256 text references blob (sha256) on delete restrict, -- null: no logo
  logo_media_type text check (logo_media_type in ('image/png', 'image/jpeg')), -- null with the logo
  logo_width integer check (logo_width > 0), -- null with the logo
  logo_height integer check (logo_height > 0), -- null with the logo
  logo_alt_text text, -- null with the logo
  check ((logo_sha256 is null) = (logo_media_type is null)),
  check ((logo_sha256 is null) = (logo_width is null)),
  check ((logo_sha256 is null) = (logo_height is null)),
  check ((logo_sha256 is null) = (logo_alt_text is null))
) strict;

CREATE INDEX letterhead_by_time on letterhead (saved_at);

CREATE INDEX letterhead_by_logo on letterhead (logo_sha256);

CREATE TRIGGER letterhead_stays before update on letterhead
begin select raise(abort, 'letterhead: a change is a new edition'); end;

CREATE TRIGGER letterhead_remains before delete on letterhead
begin select raise(abort, 'letterhead: never removed'); end;

CREATE TABLE document_template (
  document_template_id text primary key not null,
  kind text not null references document_kind (kind) on delete restrict,
  saved_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', saved_at) is saved_at),
  file_name text, -- null: the built-in template again
  sha256 text references blob (sha256) on delete restrict, -- null with the file
  check ((file_name is null) = (sha256 is null)),
  check (file_name <> '')
) strict;

CREATE INDEX document_template_by_kind on document_template (kind, saved_at);

CREATE INDEX document_template_by_file on document_template (sha256);

CREATE TRIGGER document_template_stays before update on document_template
begin select raise(abort, 'document_template: a change is a new edition'); end;

CREATE TRIGGER document_template_remains before delete on document_template
begin select raise(abort, 'document_template: never removed'); end;

CREATE TABLE document_origin (
  document_id text primary key not null references document (document_id) on delete restrict,
  template_sha256 text not null references blob (sha256) on delete restrict
) strict;

CREATE INDEX document_origin_by_template on document_origin (template_sha256);

CREATE TRIGGER document_origin_stays before update on document_origin
begin select raise(abort, 'document_origin: never changed'); end;

CREATE TRIGGER document_origin_remains before delete on document_origin
begin select raise(abort, 'document_origin: never removed'); end;

CREATE TABLE signature_picture (
  person_id text primary key not null references person (person_id) on delete cascade,
  base64 text not null check (base64 <> '' and length(base64) <= 409600),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  added_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', added_at) is added_at)
) strict, without rowid;

CREATE TABLE circular_catalogue (
  circular_procedure_id text primary key not null references circular_procedure (circular_procedure_id)
    on delete restrict deferrable initially deferred,
  criteria_catalogue_id text not null references criteria_catalogue (criteria_catalogue_id)
    on delete restrict deferrable initially deferred
) strict, without rowid;

CREATE INDEX circular_catalogue_by_catalogue on circular_catalogue (criteria_catalogue_id);

CREATE TRIGGER circular_catalogue_sealed before insert on circular_catalogue
when exists (select 1 from circular_procedure where circular_procedure_id = new.circular_procedure_id)
begin select raise(abort, 'circular_catalogue: frozen at the start'); end;

CREATE TRIGGER circular_catalogue_stays before update on circular_catalogue
begin select raise(abort, 'circular_catalogue: frozen at the start'); end;

CREATE TRIGGER circular_catalogue_remains before delete on circular_catalogue
begin select raise(abort, 'circular_catalogue: never removed'); end;

CREATE TABLE response_points (
  response_id text not null,
  circular_item_id text not null,
  circular_procedure_id text not null,
  criterion_id text not null check (criterion_id <> ''),
  points integer not null check (points between 0 and 100),
  primary key (response_id, circular_item_id, criterion_id),
  foreign key (response_id, circular_procedure_id) references response (response_id, circular_procedure_id)
    on delete restrict deferrable initially deferred,
  foreign key (circular_item_id, circular_procedure_id)
    references circular_item (circular_item_id, circular_procedure_id) on delete restrict
) strict, without rowid;

CREATE INDEX response_points_by_procedure on response_points (circular_procedure_id);

CREATE INDEX response_points_by_item on response_points (circular_item_id, circular_procedure_id);

CREATE TRIGGER response_points_sealed before insert on response_points
when exists (select 1 from response where response_id = new.response_id)
begin select raise(abort, 'response_points: the response is sealed'); end;

CREATE TRIGGER response_points_stay before update on response_points
begin select raise(abort, 'response_points: never changed'); end;

CREATE TRIGGER response_points_remain before delete on response_points
begin select raise(abort, 'response_points: never removed'); end;

CREATE TABLE opinion_poll (
  opinion_poll_id text primary key not null,
  number text not null unique check (number <> ''),
  subject text not null check (subject <> ''),
  question text not null,
  steps integer not null check (steps between 2 and 10),
  lowest text not null check (lowest <> ''),
  highest text not null check (highest <> ''),
  started_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', started_at) is started_at),
  ends_on text not null check (date(ends_on) is ends_on),
  ends_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', ends_at) is ends_at and ends_at > started_at),
  withdrawn_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', withdrawn_at) is withdrawn_at), -- null: it stands
  withdrawn_by text check (withdrawn_by <> ''),
  withdrawn_reason text check (withdrawn_reason <> ''),
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
) strict;

CREATE TRIGGER opinion_poll_stays before update on opinion_poll
when old.withdrawn_at is not null or new.opinion_poll_id <> old.opinion_poll_id or new.number <> old.number
  or new.subject <> old.subject or new.question <> old.question or new.steps <> old.steps or new.lowest <> old.lowest
  or new.highest <> old.highest or new.started_at <> old.started_at or new.ends_on <> old.ends_on or new.ends_at <> old.ends_at
begin select raise(abort, 'opinion_poll: asked once, withdrawn once'); end;

CREATE TRIGGER opinion_poll_remains before delete on opinion_poll
begin select raise(abort, 'opinion_poll: never removed'); end;

CREATE TABLE poll_approach (
  poll_approach_id text primary key not null,
  opinion_poll_id text not null references opinion_poll (opinion_poll_id) on delete restrict deferrable initially deferred,
  position integer not null check (position >= 1),
  title text not null check (title <> ''),
  explanation text not null,
  unique (opinion_poll_id, position)
) strict;

CREATE TRIGGER poll_approach_sealed before insert on poll_approach
when exists (select 1 from opinion_poll where opinion_poll_id = new.opinion_poll_id)
  or exists (select 1 from poll_approach where poll_approach_id = new.poll_approach_id)
begin select raise(abort, 'poll_approach: sealed at the start'); end;

CREATE TRIGGER poll_approach_stays before update on poll_approach
begin select raise(abort, 'poll_approach: sealed at the start'); end;

CREATE TRIGGER poll_approach_remains before delete on poll_approach
begin select raise(abort, 'poll_approach: never removed'); end;

CREATE TABLE poll_member (
  opinion_poll_id text not null references opinion_poll (opinion_poll_id) on delete restrict deferrable initially deferred,
  member_id text not null references member (member_id) on delete restrict,
  position integer not null check (position >= 1),
  member_name text not null check (member_name <> ''),
  primary key (opinion_poll_id, member_id),
  unique (opinion_poll_id, position)
) strict, without rowid;

CREATE INDEX poll_member_by_member on poll_member (member_id);

CREATE TRIGGER poll_member_sealed before insert on poll_member
when exists (select 1 from opinion_poll where opinion_poll_id = new.opinion_poll_id)
begin select raise(abort, 'poll_member: sealed at the start'); end;

CREATE TRIGGER poll_member_stays before update on poll_member
begin select raise(abort, 'poll_member: sealed at the start'); end;

CREATE TRIGGER poll_member_remains before delete on poll_member
begin select raise(abort, 'poll_member: never removed'); end;

CREATE TABLE poll_credential (
  key_x text primary key not null check (length(key_x) = 43),
  opinion_poll_id text not null,
  member_id text not null,
  made_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', made_at) is made_at),
  foreign key (opinion_poll_id, member_id) references poll_member (opinion_poll_id, member_id) on delete restrict
) strict, without rowid;

CREATE INDEX poll_credential_by_member on poll_credential (opinion_poll_id, member_id);

CREATE TRIGGER poll_credential_is_new before insert on poll_credential
when exists (select 1 from poll_credential where key_x = new.key_x)
  or exists (select 1 from ballot_credential where key_x = new.key_x)
begin select raise(abort, 'poll_credential: one pack, one credential'); end;

CREATE TRIGGER poll_credential_stays before update on poll_credential
begin select raise(abort, 'poll_credential: never changed'); end;

CREATE TRIGGER poll_credential_remains before delete on poll_credential
begin select raise(abort, 'poll_credential: never removed'); end;

CREATE TABLE opinion (
  opinion_id text primary key not null,
  opinion_poll_id text not null,
  member_id text not null,
  person_name text not null check (person_name <> ''),
  received_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', received_at) is received_at),
  recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at),
  ratings text not null check (json_valid(ratings) and json_type(ratings) = 'array'),
  remark text not null,
  answer_sha256 text not null unique check (length(answer_sha256) = 64 and answer_sha256 not glob '*[^0-9a-f]*'),
  receipt_code text not null check (receipt_code <> ''),
  claimed_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', claimed_at) is claimed_at),
  evidence text not null references blob (sha256) on delete restrict,
  foreign key (opinion_poll_id, member_id) references poll_member (opinion_poll_id, member_id) on delete restrict
) strict;

CREATE INDEX opinion_by_poll on opinion (opinion_poll_id, received_at);

CREATE INDEX opinion_by_member on opinion (opinion_poll_id, member_id);

CREATE INDEX opinion_by_evidence on opinion (evidence);

CREATE TRIGGER opinion_is_new before insert on opinion
when exists (select 1 from opinion where opinion_id = new.opinion_id or answer_sha256 = new.answer_sha256)
begin select raise(abort, 'opinion: already recorded'); end;

CREATE TRIGGER opinion_remains before delete on opinion
begin select raise(abort, 'opinion: never removed'); end;

CREATE TABLE minutes_signature (
  minutes_signature_id text primary key not null,
  meeting_id text not null references meeting (meeting_id) on delete restrict,
  part text not null check (part in ('chair', 'minute-taker')),
  person_name text not null check (person_name <> ''),
  way text not null check (way in ('by-hand', 'digital')),
  signed_on text not null check (date(signed_on) is signed_on),
  evidence_sha256 text not null references blob (sha256) on delete restrict,
  evidence_name text not null check (evidence_name <> ''),
  recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at),
  unique (meeting_id, part)
) strict;

CREATE INDEX minutes_signature_by_evidence on minutes_signature (evidence_sha256);

CREATE TRIGGER minutes_signature_is_new before insert on minutes_signature
when exists (select 1 from minutes_signature where minutes_signature_id = new.minutes_signature_id
  or (meeting_id = new.meeting_id and part = new.part))
begin select raise(abort, 'minutes_signature: already recorded'); end;

CREATE TRIGGER minutes_signature_stays before update on minutes_signature
begin select raise(abort, 'minutes_signature: never changed'); end;

CREATE TRIGGER minutes_signature_remains before delete on minutes_signature
begin select raise(abort, 'minutes_signature: never removed'); end;

CREATE TABLE meeting_body (
  meeting_id text not null references meeting (meeting_id) on delete restrict,
  position integer not null check (position >= 1),
  body_id text not null references body (body_id) on delete restrict,
  primary key (meeting_id, position),
  unique (meeting_id, body_id)
) strict, without rowid;

CREATE INDEX meeting_body_by_body on meeting_body (body_id);

CREATE INDEX agenda_item_by_body on agenda_item (body_id);

CREATE TABLE retention_rule (
  kind text primary key not null check (kind in ('decided-records', 'project-documents', 'unfunded-applications',
    'ballot-evidence', 'contact-details', 'import-leftovers')),
  months integer check (months between 1 and 1200), -- null: for ever
  reason text not null check (reason <> ''),
  changed_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', changed_at) is changed_at)
) strict, without rowid;

CREATE TABLE retention_review (
  retention_review_id text primary key not null,
  held_on text not null check (date(held_on) is held_on),
  held_by text not null check (held_by <> ''),
  held_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', held_at) is held_at)
) strict;

CREATE INDEX retention_review_by_time on retention_review (held_at);

CREATE TRIGGER retention_review_stays before update on retention_review
begin select raise(abort, 'retention_review: never changed'); end;

CREATE TRIGGER retention_review_remains before delete on retention_review
begin select raise(abort, 'retention_review: never removed'); end;

CREATE TABLE retention_review_line (
  retention_review_id text not null references retention_review (retention_review_id) on delete restrict,
  position integer not null check (position >= 1),
  kind text not null check (kind <> ''),
  subject_id text not null check (subject_id <> ''),
  title text not null check (title <> ''),
  due_on text not null check (date(due_on) is due_on),
  outcome text not null check (outcome in ('keep', 'erase')),
  reason text not null,
  keep_until text check (date(keep_until) is keep_until), -- null: erased
  check ((outcome = 'keep') = (keep_until is not null)),
  check (outcome = 'erase' or reason <> ''),
  primary key (retention_review_id, position)
) strict, without rowid;

CREATE TRIGGER retention_review_line_stays before update on retention_review_line
begin select raise(abort, 'retention_review_line: never changed'); end;

CREATE TRIGGER retention_review_line_remains before delete on retention_review_line
begin select raise(abort, 'retention_review_line: never removed'); end;

CREATE TABLE processing_record (
  only integer primary key not null check (only = 1),
  content text not null check (json_valid(content) and json_type(content) = 'object'),
  saved_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', saved_at) is saved_at)
) strict;

CREATE TABLE handover_note (
  only integer primary key not null check (only = 1),
  content text not null check (json_valid(content) and json_type(content) = 'object'),
  saved_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', saved_at) is saved_at)
) strict;

CREATE TABLE erased_entry (
  sequence integer primary key not null references journal_entry (sequence) on delete restrict,
  erased_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', erased_at) is erased_at)
) strict, without rowid;

CREATE TRIGGER erased_entry_remains before delete on erased_entry
begin select raise(abort, 'erased_entry: never removed'); end;

CREATE TABLE erased_blob (
  sha256 text primary key not null references blob (sha256) on delete restrict,
  erased_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', erased_at) is erased_at)
) strict, without rowid;

CREATE TRIGGER erased_blob_stays before update on erased_blob
begin select raise(abort, 'erased_blob: never changed'); end;

CREATE TRIGGER erased_blob_remains before delete on erased_blob
begin select raise(abort, 'erased_blob: never removed'); end;

CREATE TRIGGER journal_entry_stays before update on journal_entry
when new.sequence <> old.sequence or new.at <> old.at or new.actor <> old.actor or new.act <> old.act
  or new.previous_hash <> old.previous_hash or new.hash <> old.hash
  or not exists (select 1 from erased_entry where sequence = old.sequence)
begin select raise(abort, 'journal: entries are never changed, only personal data erased'); end;

CREATE TRIGGER blob_stays before update on blob
when new.sha256 <> old.sha256 or new.size <> old.size or new.content <> zeroblob(old.size)
  or not exists (select 1 from erased_blob where sha256 = old.sha256)
begin select raise(abort, 'blob: never changed, only erased'); end;

CREATE INDEX reminder_by_address on reminder (address);

CREATE TRIGGER reminder_stays before update on reminder
when new.reminder_id <> old.reminder_id or new.circular_procedure_id <> old.circular_procedure_id
  or new.member_id <> old.member_id or new.stage <> old.stage or new.made_at <> old.made_at or new.address <> ''
begin select raise(abort, 'reminder: never changed, only its address erased'); end;

CREATE TABLE content_seal (
  only integer primary key not null default 1 check (only = 1),
  head text not null check (length(head) = 64 and head not glob '*[^0-9a-f]*'),
  tables text not null check (json_type(tables) = 'object')
) strict;

CREATE TABLE strategy (
  strategy_id text primary key not null,
  title text not null check (title <> ''),
  publisher text not null,
  year integer not null check (year between 1990 and 2999),
  goals text not null check (json_valid(goals) and json_type(goals) = 'array'),
  version integer not null default 1 check (version >= 1)
) strict;

CREATE TRIGGER strategy_remains before delete on strategy
begin select raise(abort, 'strategy: never removed'); end;

CREATE TABLE revision (
  revision_id text primary key not null,
  action_plan_id text unique references action_plan (action_plan_id) on delete restrict, -- null: a draft
  based_on_id text references action_plan (action_plan_id) on delete restrict, -- null: the first one
  revision text not null check (revision <> ''),
  title text not null check (title <> ''),
  text text not null check (json_valid(text) and json_type(text) = 'object'),
  resolution_id text references resolution (resolution_id) on delete restrict, -- null: a draft, or before the register began
  started_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', started_at) is started_at),
  version integer not null default 1 check (version >= 1)
) strict;

CREATE UNIQUE INDEX revision_draft on revision (action_plan_id is null) where action_plan_id is null;

CREATE INDEX revision_by_base on revision (based_on_id);

CREATE INDEX revision_by_resolution on revision (resolution_id);

CREATE TRIGGER revision_adopted_stays before update on revision when old.action_plan_id is not null
begin select raise(abort, 'revision: never changed once adopted'); end;

CREATE TRIGGER revision_adopted_remains before delete on revision when old.action_plan_id is not null
begin select raise(abort, 'revision: never removed once adopted'); end;

CREATE TABLE measure (
  measure_id text primary key not null,
  field_of_action_id text not null references field_of_action (field_of_action_id) on delete restrict,
  kind text not null
    check (kind in ('starting-point', 'activity', 'event-format', 'portal', 'seal', 'service', 'tool')),
  title text not null check (title <> ''),
  description text not null,
  criteria text not null,
  results text not null,
  funded_by text not null,
  starts_on text check (date(starts_on) is starts_on), -- null: not known
  ends_on text check (date(ends_on) is ends_on and ends_on >= coalesce(starts_on, ends_on)), -- null: goes on
  version integer not null default 1 check (version >= 1)
) strict;

CREATE INDEX measure_by_field on measure (field_of_action_id);

CREATE TABLE measure_actor (
  measure_id text not null references measure (measure_id) on delete cascade,
  position integer not null check (position >= 1),
  member_id text references member (member_id) on delete restrict, -- null: no member of the alliance
  name text not null check (name <> ''),
  primary key (measure_id, position)
) strict, without rowid;

CREATE INDEX measure_actor_by_member on measure_actor (member_id);

CREATE TABLE measure_event (
  measure_event_id text primary key not null,
  measure_id text not null references measure (measure_id) on delete restrict,
  title text not null,
  held_from_on text not null check (date(held_from_on) is held_from_on),
  held_until_on text check (date(held_until_on) is held_until_on and held_until_on >= held_from_on), -- null: one day
  place text not null,
  remark text not null,
  version integer not null default 1 check (version >= 1)
) strict;

CREATE INDEX measure_event_by_measure on measure_event (measure_id, held_from_on);

CREATE TABLE indicator (
  indicator_id text primary key not null,
  title text not null check (title <> ''),
  unit text not null,
  topic text not null check (topic in ('economy', 'population', 'labor-market', 'education', 'results')),
  field_of_action_id text references field_of_action (field_of_action_id) on delete restrict, -- null: not of a field
  project_id text references project (project_id) on delete restrict, -- null: not of a project
  measure_id text references measure (measure_id) on delete restrict, -- null: not of a measure
  is_cumulative integer not null check (is_cumulative in (0, 1)),
  target_digits integer, -- null: no target value named
  target_decimals integer check (target_decimals between 0 and 3), -- null: no target value named
  check ((field_of_action_id is not null) + (project_id is not null) + (measure_id is not null) <= 1),
  check ((target_digits is null) = (target_decimals is null))
) strict;

CREATE INDEX indicator_by_field on indicator (field_of_action_id);

CREATE INDEX indicator_by_project on indicator (project_id);

CREATE INDEX indicator_by_measure on indicator (measure_id);

CREATE TABLE measurement_import (
  measurement_import_id text primary key not null,
  at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', at) is at),
  file_name text not null check (file_name <> ''),
  undone_at text check (strftime('%Y-%m-%dT%H:%M:%fZ', undone_at) is undone_at) -- null: in force
) strict;

CREATE TABLE measurement (
  measurement_id text primary key not null,
  indicator_id text not null references indicator (indicator_id) on delete restrict,
  digits integer not null,
  decimals integer not null check (decimals between 0 and 3),
  precision text not null check (precision in ('exact', 'about', 'over', 'almost')),
  period_from_on text check (date(period_from_on) is period_from_on and period_from_on <= reference_on), -- null: one day
  reference_on text not null check (date(reference_on) is reference_on),
  is_day_of_source integer not null check (is_day_of_source in (0, 1)),
  taken_from text not null check (taken_from <> ''),
  comment text not null,
  recorded_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at) is recorded_at),
  measurement_import_id text
    references measurement_import (measurement_import_id) on delete restrict -- null: entered by hand
) strict;

CREATE INDEX measurement_by_indicator on measurement (indicator_id, reference_on);

CREATE INDEX measurement_by_import on measurement (measurement_import_id);

CREATE TRIGGER measurement_stays before update on measurement
begin select raise(abort, 'measurement: never overwritten'); end;

CREATE TRIGGER measurement_remains before delete on measurement
begin select raise(abort, 'measurement: never removed'); end;

CREATE TABLE measurement_withdrawal (
  measurement_id text primary key not null references measurement (measurement_id) on delete restrict,
  withdrawn_at text not null check (strftime('%Y-%m-%dT%H:%M:%fZ', withdrawn_at) is withdrawn_at),
  reason text not null check (reason <> '')
) strict;

CREATE TRIGGER measurement_withdrawal_stays before update on measurement_withdrawal
begin select raise(abort, 'measurement_withdrawal: never changed'); end;

CREATE TRIGGER measurement_withdrawal_remains before delete on measurement_withdrawal
begin select raise(abort, 'measurement_withdrawal: never removed'); end;

CREATE TABLE evaluation (
  evaluation_id text primary key not null,
  project_id text references project (project_id) on delete restrict, -- null: of a field of action
  field_of_action_id text references field_of_action (field_of_action_id) on delete restrict, -- null: of a project
  year integer not null check (year between 2000 and 2999),
  goal text not null,
  target_group text not null,
  standing text not null,
  results text not null,
  outlook text not null,
  due_on text not null check (date(due_on) is due_on),
  finished_on text check (date(finished_on) is finished_on), -- null: being written
  version integer not null default 1 check (version >= 1),
  check ((project_id is null) <> (field_of_action_id is null))
) strict;

CREATE UNIQUE INDEX evaluation_of_project on evaluation (project_id, year) where project_id is not null;

CREATE UNIQUE INDEX evaluation_of_field on evaluation (field_of_action_id, year) where field_of_action_id is not null;

CREATE INDEX evaluation_by_project on evaluation (project_id);

CREATE INDEX evaluation_by_field on evaluation (field_of_action_id);

CREATE TABLE response_conflict (
  response_id text not null,
  circular_item_id text not null,
  circular_procedure_id text not null,
  reason text not null check (reason <> ''),
  primary key (response_id, circular_item_id),
  foreign key (response_id, circular_procedure_id) references response (response_id, circular_procedure_id)
    on delete restrict deferrable initially deferred,
  foreign key (circular_item_id, circular_procedure_id)
    references circular_item (circular_item_id, circular_procedure_id) on delete restrict
) strict, without rowid;

CREATE INDEX response_conflict_by_procedure on response_conflict (circular_procedure_id);

CREATE INDEX response_conflict_by_item on response_conflict (circular_item_id, circular_procedure_id);

CREATE TRIGGER response_conflict_sealed before insert on response_conflict
when exists (select 1 from response where response_id = new.response_id)
begin select raise(abort, 'response_conflict: the response is sealed'); end;

CREATE TRIGGER response_conflict_stays before update on response_conflict
begin select raise(abort, 'response_conflict: never changed'); end;

CREATE TRIGGER response_conflict_remains before delete on response_conflict
begin select raise(abort, 'response_conflict: never removed'); end;

CREATE TRIGGER opinion_stays before update on opinion
when new.opinion_id <> old.opinion_id or new.opinion_poll_id <> old.opinion_poll_id or new.member_id <> old.member_id
  or new.received_at <> old.received_at or new.recorded_at <> old.recorded_at or new.ratings <> old.ratings
  or new.answer_sha256 <> old.answer_sha256 or new.receipt_code <> old.receipt_code or new.claimed_at <> old.claimed_at
  or new.evidence <> old.evidence or new.person_name not glob '[[]*]' or new.remark <> ''
  or not exists (select 1 from erased_blob where sha256 = old.evidence)
begin select raise(abort, 'opinion: never changed, only its person erased'); end;

CREATE INDEX statement_by_state on statement (state, number, statement_id);

CREATE INDEX resolution_on_project on resolution (outcome, declared_at, number) where project_id is not null;

CREATE TABLE circular_project_call (
  circular_item_id text primary key not null references circular_item (circular_item_id)
    on delete restrict deferrable initially deferred,
  project_call_id text not null references project_call (project_call_id)
    on delete restrict deferrable initially deferred
) strict, without rowid;

CREATE INDEX circular_project_call_by_call on circular_project_call (project_call_id);

CREATE TRIGGER circular_project_call_sealed before insert on circular_project_call
when exists (
  select 1 from circular_item join circular_procedure using (circular_procedure_id)
  where circular_item_id = new.circular_item_id
)
begin select raise(abort, 'circular_project_call: frozen at the start'); end;

CREATE TRIGGER circular_project_call_stays before update on circular_project_call
begin select raise(abort, 'circular_project_call: frozen at the start'); end;

CREATE TRIGGER circular_project_call_remains before delete on circular_project_call
begin select raise(abort, 'circular_project_call: never removed'); end;
