-- action-plan: findActionPlanOn
select *
  from action_plan
  where valid_from <= ? and (valid_until is null or valid_until >= ?);

-- action-plan: findActionPlan
select *
  from action_plan
  where action_plan_id = ?;

-- action-plan: listActionPlans
select *
  from action_plan
  order by valid_from;

-- action-plan: insertActionPlan
insert into action_plan (action_plan_id, title, revision, resolved_on, signed_on, valid_from, valid_until)
  values (?, ?, ?, ?, ?, ?, ?);

-- action-plan: listFieldsOfAction
select *
  from field_of_action
  order by action_plan_id, number;
select *
  from field_of_action
  where action_plan_id = ?
  order by action_plan_id, number;

-- action-plan: endActionPlan
update action_plan
  set valid_until = ?
  where action_plan_id = ? and valid_until is null;

-- action-plan: signActionPlan
update action_plan
  set signed_on = ?
  where action_plan_id = ? and signed_on is null;

-- action-plan: findFieldOfAction
select *
  from field_of_action
  where field_of_action_id = ?;

-- action-plan: insertFieldOfAction
insert into field_of_action (field_of_action_id, action_plan_id, number, title)
  values (?, ?, ?, ?);

-- agendas: listAgendaItems
select *
  from agenda_item
  where meeting_id = ?
  order by position;

-- agendas: insertAgendaItem
insert into agenda_item (agenda_item_id, meeting_id, position, title, kind, matter, reported_by, project_id, proposed_text, result_text, state, deferred_for, continues_item_id, label, is_public, public_title, planned_minutes, called_at, rationale, financial_effect, announces_results, reviews_tasks, body_id)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- agendas: replaceAgenda
select *
  from agenda_item
  where meeting_id = ?
  order by position;
update agenda_item
  set position = position + ?
  where meeting_id = ?;
insert into agenda_item (agenda_item_id, meeting_id, position, title, kind, matter, reported_by, project_id, proposed_text, result_text, state, deferred_for, continues_item_id, label, is_public, public_title, planned_minutes, called_at, rationale, financial_effect, announces_results, reviews_tasks, body_id)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- agendas: wasPresented
select agenda_item_id
  from agenda_item
  inner join meeting on meeting.meeting_id = agenda_item.meeting_id
  where project_id = ? and called_at is not null and agenda_item.state <> ? and closed_at is not null
  limit ?;

-- agendas: listDeferredItems
select agenda_item.*
  from agenda_item
  inner join meeting on meeting.meeting_id = agenda_item.meeting_id
  where agenda_item.state = ? and not exists (select later.agenda_item_id
  from agenda_item as later
  inner join meeting as later_meeting on later_meeting.meeting_id = later.meeting_id
  where later.continues_item_id = agenda_item.agenda_item_id and later_meeting.state <> ?)
  order by meeting.starts_at, agenda_item.position;

-- agendas: findAgendaItem
select *
  from agenda_item
  where agenda_item_id = ?;

-- agendas: insertLateItem
select *
  from agenda_item
  where meeting_id = ?
  order by position;
insert into agenda_item (agenda_item_id, meeting_id, position, title, kind, matter, reported_by, project_id, proposed_text, result_text, state, deferred_for, continues_item_id, label, is_public, public_title, planned_minutes, called_at, rationale, financial_effect, announces_results, reviews_tasks, body_id)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- agendas: setAgendaItemLabel
update agenda_item
  set label = ?
  where agenda_item_id = ?;

-- agendas: setAgendaItemCalled
update agenda_item
  set called_at = ?
  where agenda_item_id = ?;

-- agendas: setAgendaItemResult
update agenda_item
  set state = ?, result_text = ?, deferred_for = ?
  where agenda_item_id = ?;

-- agendas: listAgendaRecusals
select agenda_recusal.*
  from agenda_recusal
  inner join agenda_item on agenda_item.agenda_item_id = agenda_recusal.agenda_item_id
  where agenda_item.meeting_id = ?
  order by agenda_item.position, agenda_recusal.member_id;

-- agendas: insertAgendaRecusal
insert into agenda_recusal (agenda_item_id, member_id, kind, reason, left_room, left_at)
  values (?, ?, ?, ?, ?, ?);

-- agendas: updateAgendaRecusal
update agenda_recusal
  set kind = ?, reason = ?, left_room = ?, left_at = ?
  where agenda_item_id = ? and member_id = ?;

-- alliance: findAlliance
select *
  from alliance;
select *
  from letterhead
  order by saved_at desc, letterhead_id desc;
select content
  from blob
  where sha256 = ?;

-- alliance: insertAlliance
insert into alliance (alliance_id, only, name, short_name, region, founded_on, street, postal_code, city, place_of_signature, email, phone, website, file_prefix, corpus_christi, close_of_business, funding_note, is_demo)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- attendances: listAttendances
select *
  from attendance
  where meeting_id = ?
  order by from_at, attendance_id;

-- attendances: insertAttendance
insert into attendance (attendance_id, meeting_id, member_id, person_id, person_name, role, mode, from_at, until_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- attendances: setDeparture
update attendance
  set until_at = ?
  where attendance_id = ?;

-- attendances: deleteAttendance
delete
  from attendance
  where attendance_id = ?;

-- agenda-papers: listAgendaPapers
select agenda_paper.agenda_item_id, blob.sha256, blob.size, agenda_paper.name, agenda_paper.media_type
  from agenda_paper
  inner join agenda_item on agenda_item.agenda_item_id = agenda_paper.agenda_item_id
  inner join blob on blob.sha256 = agenda_paper.sha256
  where agenda_item.meeting_id = ?
  order by agenda_item.position, agenda_paper.position;

-- agenda-papers: replaceAgendaPapers
delete
  from agenda_paper
  where agenda_item_id = ?;
insert into agenda_paper (agenda_item_id, position, sha256, name, media_type)
  values (?, ?, ?, ?, ?);

-- ballots: listBallots
select ballot.*, yes_votes, no_votes, abstentions, invalid_votes
  from ballot
  inner join agenda_item on agenda_item.agenda_item_id = ballot.agenda_item_id left join secret_tally on secret_tally.ballot_id = ballot.ballot_id
  where agenda_item.meeting_id = ?
  order by agenda_item.position, ballot.taken_at, ballot.ballot_id;
select ballot_vote.*
  from ballot_vote
  inner join ballot on ballot.ballot_id = ballot_vote.ballot_id
  inner join agenda_item on agenda_item.agenda_item_id = ballot.agenda_item_id
  where agenda_item.meeting_id = ?
  order by ballot_vote.ballot_id, ballot_vote.position;

-- ballots: insertBallot
insert into secret_tally (ballot_id, yes_votes, no_votes, abstentions, invalid_votes)
  values (?, ?, ?, ?, ?);
insert into ballot (ballot_id, agenda_item_id, taken_at, text, repeated_for_lack_of_quorum, without_quorum_reason, subsequent_until, form, repeated_after_tie)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- ballot-packs: insertCredential
insert into ballot_credential (key_x, circular_procedure_id, member_id, made_at)
  values (?, ?, ?, ?);

-- ballot-packs: findCredential
select *
  from ballot_credential
  where key_x = ?;

-- ballot-packs: listCredentials
select *
  from ballot_credential
  where circular_procedure_id = ?
  order by made_at, member_id;

-- ballot-packs: findMemberKey
select *
  from member_key
  where key_x = ?;

-- ballot-packs: listMemberKeys
select *
  from member_key
  order by first_seen_at desc, key_x;

-- ballot-packs: insertMemberKey
insert into member_key (key_x, member_id, person_name, fingerprint, first_seen_at, confirmed_at, confirmed_by)
  values (?, ?, ?, ?, ?, ?, ?);

-- ballot-packs: confirmMemberKey
update member_key
  set confirmed_at = ?, confirmed_by = ?
  where key_x = ?;

-- ballot-packs: insertSignedAnswer
insert into signed_answer (response_id, answer_sha256, signed_by, key_x, receipt_code, claimed_at)
  values (?, ?, ?, ?, ?, ?);

-- ballot-packs: findResponseOfAnswer
select response_id
  from signed_answer
  where answer_sha256 = ?;

-- ballot-packs: insertRefusedAnswer
insert into refused_answer (refused_answer_id, circular_procedure_id, sha256, name, code, arrived_at)
  values (?, ?, ?, ?, ?, ?)
  on conflict (sha256, code) do nothing;

-- ballot-packs: listRefusedAnswers
select *
  from refused_answer
  where circular_procedure_id = ?
  order by arrived_at, refused_answer_id;

-- blobs: putBlob
select sha256
  from blob
  where sha256 = ?;
insert into blob (sha256, size, content)
  values (?, ?, ?);

-- blobs: readBlob
select content
  from blob
  where sha256 = ?;

-- blobs: readStoredBytes
select content
  from blob
  where sha256 = ?;

-- bodies: listBodies
select *
  from body
  order by body_id;

-- bodies: findBody
select *
  from body
  where body_id = ?;

-- bodies: insertBody
insert into body (body_id, kind, name, short_name, purpose, valid_from, valid_until, version)
  values (?, ?, ?, ?, ?, ?, ?, ?);

-- bodies: updateBody
update body
  set kind = ?, name = ?, short_name = ?, purpose = ?, valid_from = ?, valid_until = ?, version = ?
  where body_id = ? and version = ?;

-- bodies: listBodyMemberships
select *
  from body_membership
  order by body_id, member_id, valid_from;
select *
  from body_membership
  where body_id = ?
  order by body_id, member_id, valid_from;

-- bodies: insertBodyMembership
insert into body_membership (body_membership_id, body_id, member_id, person_id, kind, valid_from, valid_until)
  values (?, ?, ?, ?, ?, ?, ?);

-- bodies: endBodyMembership
update body_membership
  set valid_until = ?
  where body_membership_id = ?;

-- circular-courses: findCourse
select *
  from circular_extension
  where circular_procedure_id = ?;
select *
  from circular_ending
  where circular_procedure_id = ?;
select *
  from circular_continuation
  where circular_procedure_id = ?
  order by continued_at;
select *
  from reminder
  where circular_procedure_id = ?
  order by made_at, reminder_id;

-- circular-courses: insertExtension
insert into circular_extension (circular_procedure_id, extended_at, extended_by, reason, former_ends_at, former_ends_on, former_sentence, notices)
  values (?, ?, ?, ?, ?, ?, ?, ?);
update circular_procedure
  set ends_at = ?, ends_on = ?, deadline_sentence = ?
  where circular_procedure_id = ?;

-- circular-courses: insertEnding
insert into circular_ending (circular_procedure_id, kind, ended_at, ended_by, reason)
  values (?, ?, ?, ?, ?);

-- circular-courses: insertContinuation
insert into circular_continuation (circular_procedure_id, continued_at, continued_by, reason, changes)
  values (?, ?, ?, ?, ?);

-- circular-courses: insertReminder
insert into reminder (reminder_id, circular_procedure_id, member_id, stage, made_at, address)
  values (?, ?, ?, ?, ?, ?);

-- circular-procedures: listProcedures
select *
  from circular_procedure
  order by started_at desc, number desc;
select *
  from circular_item
  order by circular_procedure_id, position;

-- circular-procedures: findProcedure
select *
  from circular_procedure
  where circular_procedure_id = ?;
select *
  from circular_item
  where circular_procedure_id = ?
  order by position;

-- circular-procedures: listProceduresOfProject
select distinct circular_procedure_id
  from circular_item
  where project_id = ?;
select *
  from circular_procedure
  where circular_procedure_id = ?;
select *
  from circular_item
  where circular_procedure_id = ?
  order by position;

-- circular-procedures: insertProcedure
insert into circular_item (circular_item_id, circular_procedure_id, position, project_id, subject, proposed_text)
  values (?, ?, ?, ?, ?, ?);
insert into circular_project_call (circular_item_id, project_call_id)
  values (?, ?);
insert into circular_roll_member (circular_procedure_id, member_id, position, member_name, sent_at, dispatch_way, received_on)
  values (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?);
insert into circular_paper (circular_procedure_id, position, sha256, name, media_type)
  values (?, ?, ?, ?, ?);
insert into circular_catalogue (circular_procedure_id, criteria_catalogue_id)
  values (?, ?);
insert into circular_procedure (circular_procedure_id, number, subject, urgency_reason, rules, roll_on, started_at, ends_at, ends_on, counted_from_on, deadline_sentence, state, declared_at, declared_by, notified_at, aborted_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into circular_recusal (circular_item_id, member_id, kind, reason)
  values (?, ?, ?, ?);

-- circular-procedures: setDeclared
update circular_procedure
  set state = ?, declared_at = ?, declared_by = ?
  where circular_procedure_id = ?;

-- circular-procedures: setNotified
update circular_procedure
  set state = ?, notified_at = ?
  where circular_procedure_id = ?;

-- circular-procedures: setAborted
update circular_procedure
  set state = ?, aborted_at = ?
  where circular_procedure_id = ?;

-- circular-procedures: setWithdrawn
update circular_procedure
  set state = ?
  where circular_procedure_id = ?;

-- circular-procedures: listPapers
select blob.sha256, blob.size, circular_paper.name, circular_paper.media_type
  from circular_paper
  inner join blob on blob.sha256 = circular_paper.sha256
  where circular_procedure_id = ?
  order by position;

-- circular-procedures: findCriteriaId
select criteria_catalogue_id
  from circular_catalogue
  where circular_procedure_id = ?;

-- circular-rolls: listRoll
select *
  from circular_roll_member
  where circular_procedure_id = ?
  order by position;

-- circular-rolls: insertRoll
insert into circular_roll_member (circular_procedure_id, member_id, position, member_name, sent_at, dispatch_way, received_on)
  values (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?);

-- circular-rolls: setDispatch
update circular_roll_member
  set sent_at = ?, dispatch_way = ?, received_on = ?
  where circular_procedure_id = ? and member_id = ?;

-- documents: listDocuments
select *
  from document
  order by made_at desc, document_id desc;

-- documents: findDocument
select *
  from document
  where subject_id = ? and kind = ?
  order by made_at desc, rowid desc;

-- documents: insertDocumentRecord
insert into document (document_id, kind, file_name, sha256, size, made_at, subject_id)
  values (?, ?, ?, ?, ?, ?, ?);

-- contributions: listContributions
select contribution.*
  from contribution
  inner join agenda_item on agenda_item.agenda_item_id = contribution.agenda_item_id
  where agenda_item.meeting_id = ?
  order by agenda_item.position, contribution.made_at, contribution.contribution_id;

-- contributions: saveContribution
insert into contribution (contribution_id, agenda_item_id, kind, person_name, text, outcome, made_at)
  values (?, ?, ?, ?, ?, ?, ?)
  on conflict (contribution_id) do update
  set agenda_item_id = ?, kind = ?, person_name = ?, text = ?, outcome = ?, made_at = ?;

-- contributions: deleteContribution
delete
  from contribution
  where contribution_id = ?;

-- meeting-dispatches: listMeetingDispatches
select *
  from meeting_dispatch
  where meeting_id = ?
  order by sent_at, meeting_dispatch_id;

-- meeting-dispatches: insertMeetingDispatch
insert into meeting_dispatch (meeting_dispatch_id, meeting_id, member_id, kind, way, sent_at, received_on, files, recorded_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- minutes-records: listObjectionsToMinutes
select *
  from objection_to_minutes
  where meeting_id = ?
  order by received_at, objection_to_minutes_id;

-- minutes-records: saveObjectionToMinutes
insert into objection_to_minutes (objection_to_minutes_id, meeting_id, person_name, text, received_at, outcome, answer, recorded_at)
  values (?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (objection_to_minutes_id) do update
  set outcome = ?, answer = ?;

-- minutes-records: listCorrectionsOfMinutes
select *
  from correction_of_minutes
  where meeting_id = ?
  order by made_at, correction_of_minutes_id;

-- minutes-records: listMinutesSignatures
select *
  from minutes_signature
  order by meeting_id, part;
select *
  from minutes_signature
  where meeting_id = ?
  order by meeting_id, part;

-- minutes-records: insertMinutesSignature
insert into minutes_signature (minutes_signature_id, meeting_id, part, person_name, way, signed_on, evidence_sha256, evidence_name, recorded_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- minutes-records: insertCorrectionOfMinutes
insert into correction_of_minutes (correction_of_minutes_id, meeting_id, text, reason, made_at, made_by)
  values (?, ?, ?, ?, ?, ?);

-- follow-ups: listFollowUps
select *
  from follow_up
  order by due_on, resolution_id;

-- follow-ups: saveFollowUp
insert into follow_up (resolution_id, owner, due_on, done_on)
  values (?, ?, ?, ?)
  on conflict (resolution_id) do update
  set owner = ?, due_on = ?, done_on = ?;

-- follow-ups: listReplacedResolutions
select *
  from replaced_resolution
  order by recorded_at, resolution_id;

-- follow-ups: insertReplacedResolution
insert into replaced_resolution (resolution_id, replaced_by_id, reason, recorded_at)
  values (?, ?, ?, ?);

-- follow-ups: listAnnouncements
select *
  from announcement
  order by announced_at, circular_procedure_id;

-- follow-ups: insertAnnouncement
insert into announcement (circular_procedure_id, agenda_item_id, announced_at)
  values (?, ?, ?)
  on conflict (circular_procedure_id) do nothing;

-- agenda-templates: listAgendaTemplates
select *
  from agenda_template
  order by name, agenda_template_id;

-- agenda-templates: saveAgendaTemplate
insert into agenda_template (agenda_template_id, body_id, name, items)
  values (?, ?, ?, ?)
  on conflict (body_id, name) do update
  set items = ?;

-- agenda-templates: deleteAgendaTemplate
delete
  from agenda_template
  where agenda_template_id = ?;

-- agenda-templates: listTextModules
select *
  from text_module
  order by title;

-- agenda-templates: saveTextModule
insert into text_module (text_module_id, title, text)
  values (?, ?, ?)
  on conflict (title) do update
  set text = ?;

-- agenda-templates: deleteTextModule
delete
  from text_module
  where text_module_id = ?;

-- tasks: listTasks
select task.*
  from task
  inner join agenda_item on agenda_item.agenda_item_id = task.agenda_item_id
  where agenda_item.meeting_id = ?
  order by agenda_item.position, task.created_at, task.task_id;

-- tasks: listAllTasks
select task.*, meeting.meeting_id, meeting.number, meeting.starts_at, agenda_item.label, agenda_item.position, agenda_item.is_public
  from task
  inner join agenda_item on agenda_item.agenda_item_id = task.agenda_item_id
  inner join meeting on meeting.meeting_id = agenda_item.meeting_id
  order by coalesce(task.done_on, ?) desc, coalesce(task.due_on, ?), task.created_at, task.task_id;

-- tasks: findTask
select *
  from task
  where task_id = ?;

-- tasks: saveTask
insert into task (task_id, agenda_item_id, what, owner, due_on, done_on, created_at)
  values (?, ?, ?, ?, ?, ?, ?)
  on conflict (task_id) do update
  set agenda_item_id = ?, what = ?, owner = ?, due_on = ?, done_on = ?, created_at = ?;

-- tasks: deleteTask
delete
  from task
  where task_id = ?;

-- meetings: listMeetings
select *
  from meeting
  order by starts_at desc, number desc;

-- meetings: findMeeting
select *
  from meeting
  where meeting_id = ?;

-- meetings: insertMeeting
insert into meeting (number, title, kind, format, starts_at, ends_at, place, dial_in, state, chair_person_id, minute_taker_person_id, opened_at, closed_at, late_notice_reason, minutes_sent_at, minutes_approved_on, calendar_sequence, approved_in_meeting_id, moved_from, cancellation_reason, meeting_id, version)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- meetings: updateMeeting
update meeting
  set number = ?, title = ?, kind = ?, format = ?, starts_at = ?, ends_at = ?, place = ?, dial_in = ?, state = ?, chair_person_id = ?, minute_taker_person_id = ?, opened_at = ?, closed_at = ?, late_notice_reason = ?, minutes_sent_at = ?, minutes_approved_on = ?, calendar_sequence = ?, approved_in_meeting_id = ?, moved_from = ?, cancellation_reason = ?, version = ?
  where meeting_id = ? and version = ?;

-- meetings: listMeetingBodies
select body_id
  from meeting_body
  where meeting_id = ?
  order by position;

-- meetings: replaceMeetingBodies
delete
  from meeting_body
  where meeting_id = ?;
insert into meeting_body (meeting_id, position, body_id)
  values (?, ?, ?);

-- meetings: listInvitations
select *
  from invitation
  where meeting_id = ?
  order by member_id;

-- meetings: insertInvitation
insert into invitation (meeting_id, member_id, sent_at, way, received_on, reply, deputy_name)
  values (?, ?, ?, ?, ?, ?, ?);

-- meetings: deleteInvitations
delete
  from invitation
  where meeting_id = ?;

-- meetings: setInvitationReply
update invitation
  set reply = ?, deputy_name = ?
  where meeting_id = ? and member_id = ?;

-- members: listMembers
select *
  from member
  order by member_id;

-- members: findMember
select *
  from member
  where member_id = ?;

-- members: insertMember
insert into member (member_id, name, short_name, organization_type, interest_group, street, postal_code, city, email, website, represented_by, merged_into_member_id, version)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- members: updateMemberContact
update member
  set street = ?, postal_code = ?, city = ?, email = ?, website = ?, version = ?
  where member_id = ? and version = ?;

-- members: listManagingTerms
select *
  from managing_term
  order by member_id, valid_from;
select *
  from managing_term
  where member_id = ?
  order by member_id, valid_from;

-- members: updateMemberProfile
update member
  set name = ?, short_name = ?, organization_type = ?, interest_group = ?, represented_by = ?, version = ?
  where member_id = ? and version = ?;

-- members: setManagingTermEnd
update managing_term
  set valid_until = ?
  where managing_term_id = ?;

-- members: insertManagingTerm
insert into managing_term (managing_term_id, member_id, valid_from, valid_until)
  values (?, ?, ?, ?);

-- members: listFormerNames
select *
  from former_name
  order by member_id, used_until;
select *
  from former_name
  where member_id = ?
  order by member_id, used_until;

-- members: insertFormerName
insert into former_name (former_name_id, member_id, name, short_name, used_until)
  values (?, ?, ?, ?, ?);

-- membership-applications: listApplications
select *
  from membership_application
  order by member_id, applied_on;
select *
  from membership_application
  where member_id = ?
  order by member_id, applied_on;

-- membership-applications: insertApplication
insert into membership_application (membership_application_id, member_id, kind, applied_on, note, outcome, decided_on, resolution_id, membership_id)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- membership-applications: decideApplication
update membership_application
  set outcome = ?, decided_on = ?, resolution_id = ?, membership_id = ?
  where membership_application_id = ?;

-- memberships: listMemberships
select *
  from membership
  order by member_id, valid_from;
select *
  from suspension
  order by membership_id, valid_from;
select *
  from membership
  where member_id = ?
  order by member_id, valid_from;

-- memberships: insertMembership
insert into membership (membership_id, member_id, kind, valid_from, admitted_on, admission_resolution_id, valid_until, end_kind, end_declared_on, end_resolution_id, end_reason)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- memberships: setMembershipEnd
update membership
  set valid_until = ?, end_kind = ?, end_declared_on = ?, end_resolution_id = ?, end_reason = ?
  where membership_id = ?;

-- memberships: insertSuspension
insert into suspension (suspension_id, membership_id, valid_from, valid_until, reason, resolution_id)
  values (?, ?, ?, ?, ?, ?);

-- memberships: setSuspensionEnd
update suspension
  set valid_until = ?
  where suspension_id = ?;

-- member-imports: findImport
select *
  from member_import
  where member_import_id = ?;

-- member-imports: insertImport
insert into member_import (member_import_id, at, file_name, changes, undone_at)
  values (?, ?, ?, ?, ?);

-- member-imports: setImportUndone
update member_import
  set undone_at = ?, changes = ?
  where member_import_id = ?;

-- member-imports: listUndoableImports
select *
  from member_import
  order by at;

-- member-imports: forgetImports
update member_import
  set changes = ?;
update member_import
  set changes = ?
  where member_import_id = ?;

-- member-merge: mergeMember
insert into member (member_id, name, short_name, organization_type, interest_group, street, postal_code, city, email, website, represented_by, merged_into_member_id, version)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into person (person_id, member_id, salutation, title, first_name, last_name, position, email, phone, version)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into representation (representation_id, member_id, person_id, role, rank, valid_from, valid_until)
  values (?, ?, ?, ?, ?, ?, ?);
delete
  from representation
  where representation_id in (?);
delete
  from body_membership
  where body_membership_id in (?);
delete
  from suspension
  where membership_id in (?);
delete
  from membership
  where membership_id in (?);
delete
  from managing_term
  where managing_term_id in (?);
select *
  from representation
  where member_id = ?;
select *
  from power_of_attorney
  where representation_id in (?);
select *
  from body_membership
  where member_id = ?;
delete
  from body_membership
  where member_id = ?;
delete
  from representation
  where member_id = ?;
update person
  set member_id = ?
  where member_id = ?;
update membership
  set member_id = ?
  where member_id = ?;
update managing_term
  set member_id = ?
  where member_id = ?;
update former_name
  set member_id = ?
  where member_id = ?;
update member
  set merged_into_member_id = ?
  where member_id = ?;

-- member-removal: removeImportedMember
delete
  from membership
  where member_id = ?;
delete
  from member
  where member_id = ?;

-- member-removal: removeImportedPerson
delete
  from representation
  where representation_id in (select representation_id
  from representation
  where person_id = ?);
delete
  from person
  where person_id = ?;

-- person-protection: listProtection
select *
  from person_protection
  order by person_id;

-- person-protection: saveProtection
insert into person_protection (person_id, informed_on, consented_on, retained_until, erased_at)
  values (?, ?, ?, ?, ?)
  on conflict (person_id) do update
  set informed_on = ?, consented_on = ?, retained_until = ?, erased_at = ?;

-- person-protection: sealContact
insert into sealed_contact (sha256, person_id, content)
  values (?, ?, ?)
  on conflict (sha256) do nothing;

-- person-protection: listSealedContacts
select content
  from sealed_contact
  where person_id = ?;

-- person-protection: eraseContact
insert into person (person_id, member_id, salutation, title, first_name, last_name, position, email, phone, version)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
update person
  set email = ?, phone = ?, version = ?
  where person_id = ? and version = ?;
delete
  from sealed_contact
  where person_id = ?;
insert into person_protection (person_id, informed_on, consented_on, retained_until, erased_at)
  values (?, ?, ?, ?, ?)
  on conflict (person_id) do update
  set erased_at = ?;

-- person-traces: listPersonTraces
select response.received_at, circular_procedure.number
  from response
  inner join circular_procedure on circular_procedure.circular_procedure_id = response.circular_procedure_id
  where response.person_id = ?;
select attendance.from_at, attendance.role, meeting.number
  from attendance
  inner join meeting on meeting.meeting_id = attendance.meeting_id
  where attendance.person_id = ?;
select starts_at, number
  from meeting
  where chair_person_id = ?;
select starts_at, number
  from meeting
  where minute_taker_person_id = ?;

-- powers-of-attorney: listPowersOfAttorney
select representation_id, power_of_attorney.sha256, name, media_type, blob.size
  from power_of_attorney
  inner join blob on blob.sha256 = power_of_attorney.sha256
  order by representation_id;

-- powers-of-attorney: insertPowerOfAttorney
insert into power_of_attorney (representation_id, sha256, name, media_type)
  values (?, ?, ?, ?);

-- number-sequences: nextNumber
select last
  from number_sequence
  where kind = ? and year = ?;
insert into number_sequence (kind, year, last)
  values (?, ?, ?);
update number_sequence
  set last = ?
  where kind = ? and year = ?;

-- number-sequences: peekNumber
select last
  from number_sequence
  where kind = ? and year = ?;

-- people: listPeople
select *
  from person
  order by last_name, first_name, person_id;
select *
  from person
  where member_id = ?
  order by last_name, first_name, person_id;

-- people: findPerson
select *
  from person
  where person_id = ?;

-- people: insertPerson
insert into person (person_id, member_id, salutation, title, first_name, last_name, position, email, phone, version)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- people: updatePersonContact
update person
  set position = ?, email = ?, phone = ?, version = ?
  where person_id = ? and version = ?;

-- people: updatePersonName
update person
  set salutation = ?, title = ?, first_name = ?, last_name = ?, version = ?
  where person_id = ? and version = ?;

-- people: setRepresentationEnd
update representation
  set valid_until = ?
  where representation_id = ?;

-- people: listRepresentations
select *
  from representation
  order by member_id, role desc, rank, valid_from, representation_id;
select *
  from representation
  where member_id = ?
  order by member_id, role desc, rank, valid_from, representation_id;

-- people: insertRepresentation
insert into representation (representation_id, member_id, person_id, role, rank, valid_from, valid_until)
  values (?, ?, ?, ?, ?, ?, ?);

-- projects: listProjects
select *
  from project
  order by number;
select *
  from project_partner
  order by project_id, position;

-- projects: findProject
select *
  from project
  where project_id = ?;
select *
  from project_partner
  where project_id = ?
  order by position;

-- projects: insertProject
insert into project (number, title, short_title, sponsor_member_id, sponsor_name, field_of_action_id, eligible_activity, starts_on, ends_on, total_cost, staff_cost, material_cost, grant_applied, own_contribution, third_party_funds, summary, target_group, funder_reference, received_on, project_call_id, budget_title, funded_by, goals, region, staff_positions, contact_name, contact_email, contact_phone, predecessor_id, needs_de_minimis, complete_on, checklist, joint_override, joint_override_reason, state, created_at, project_id, version)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into project_partner (project_id, position, member_id, name, role, contribution)
  values (?, ?, ?, ?, ?, ?);

-- projects: updateProject
update project
  set number = ?, title = ?, short_title = ?, sponsor_member_id = ?, sponsor_name = ?, field_of_action_id = ?, eligible_activity = ?, starts_on = ?, ends_on = ?, total_cost = ?, staff_cost = ?, material_cost = ?, grant_applied = ?, own_contribution = ?, third_party_funds = ?, summary = ?, target_group = ?, funder_reference = ?, received_on = ?, project_call_id = ?, budget_title = ?, funded_by = ?, goals = ?, region = ?, staff_positions = ?, contact_name = ?, contact_email = ?, contact_phone = ?, predecessor_id = ?, needs_de_minimis = ?, complete_on = ?, checklist = ?, joint_override = ?, joint_override_reason = ?, state = ?, created_at = ?, version = ?
  where project_id = ? and version = ?;

-- projects: setProjectState
update project
  set state = ?, version = version + ?
  where project_id = ?;

-- project-lines: listProjectLines
select project_id, member_id, name, role, contribution
  from project_partner
  order by project_id, position;
select project_id, number, title, short_title, sponsor_member_id, sponsor_name, field_of_action_id, eligible_activity, starts_on, ends_on, total_cost, staff_cost, material_cost, grant_applied, own_contribution, third_party_funds, project_call_id, budget_title, joint_override, state, joint_override_reason, received_on, funder_reference
  from project
  order by number;

-- project-lines: listProjectResolutions
select project_id, number, resolved_on
  from resolution
  where project_id is not null
  order by declared_at, number;

-- project-lines: listStatementNumbers
select project_id, number
  from statement
  where number is not null
  order by number, statement_id;

-- recusals: listRecusals
select circular_recusal.circular_item_id, circular_recusal.member_id, circular_recusal.kind, circular_recusal.reason
  from circular_recusal
  inner join circular_item on circular_item.circular_item_id = circular_recusal.circular_item_id
  where circular_item.circular_procedure_id = ?
  order by circular_item.position, circular_recusal.member_id;

-- recusals: insertRecusal
insert into circular_recusal (circular_item_id, member_id, kind, reason)
  values (?, ?, ?, ?);

-- resolutions: listResolutions
select *
  from resolution
  order by declared_at, number;

-- resolutions: listUnstatedResolutions
select resolution.resolution_id, resolution.project_id, resolution.resolved_on
  from resolution left join statement on statement.resolution_id = resolution.resolution_id
  where resolution.outcome = ? and resolution.project_id is not null and statement.statement_id is null
  order by resolution.declared_at, resolution.number;

-- resolutions: listResolutionOrigins
select resolution.resolution_id, agenda_item.body_id, meeting_body.body_id as first_body_id, agenda_item.is_public
  from resolution
  inner join agenda_item on agenda_item.agenda_item_id = resolution.agenda_item_id left join meeting_body on meeting_body.meeting_id = agenda_item.meeting_id and meeting_body.position = ?
  order by resolution.resolution_id;

-- resolutions: findResolution
select *
  from resolution
  where resolution_id = ?;

-- resolutions: findResolutionsByProcedure
select resolution.*, circular_item.circular_item_id as item_id
  from resolution
  inner join circular_item on circular_item.circular_item_id = resolution.circular_item_id
  where resolution.circular_procedure_id = ?
  order by circular_item.position;

-- resolutions: findResolutionsOnOrder
select resolution.resolution_id
  from circular_project_call
  inner join resolution on resolution.circular_item_id = circular_project_call.circular_item_id
  where circular_project_call.project_call_id = ?;

-- resolutions: findResolutionsByMeeting
select resolution.*, agenda_item.agenda_item_id as item_id
  from resolution
  inner join agenda_item on agenda_item.agenda_item_id = resolution.agenda_item_id
  where resolution.meeting_id = ?
  order by agenda_item.position;

-- resolutions: findResolutionsByProject
select *
  from resolution
  where project_id = ?
  order by declared_at;

-- resolutions: insertResolution
insert into resolution (resolution_id, number, subject, text, procedure, circular_procedure_id, circular_item_id, meeting_id, agenda_item_id, project_id, resolved_on, declared_at, declared_by, outcome, verdict, rules, roll, sentence, proof_sentences, snapshot_sha256)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- responses: listResponses
select response.*, answer_sha256, signed_by, key_x, receipt_code, claimed_at
  from response left join signed_answer on signed_answer.response_id = response.response_id
  where circular_procedure_id = ?
  order by received_at, recorded_at, response.response_id;
select response_vote.response_id, response_vote.circular_item_id as itemId, response_vote.choice
  from response_vote
  inner join circular_item on circular_item.circular_item_id = response_vote.circular_item_id
  where response_vote.circular_procedure_id = ?
  order by circular_item.position;
select *
  from response_points
  where circular_procedure_id = ?
  order by response_id, circular_item_id, criterion_id;
select response_conflict.response_id, response_conflict.circular_item_id as itemId, response_conflict.reason
  from response_conflict
  inner join circular_item on circular_item.circular_item_id = response_conflict.circular_item_id
  where response_conflict.circular_procedure_id = ?
  order by circular_item.position;
select response_evidence.response_id, blob.sha256, blob.size, response_evidence.name, response_evidence.media_type
  from response_evidence
  inner join response on response.response_id = response_evidence.response_id
  inner join blob on blob.sha256 = response_evidence.sha256
  where response.circular_procedure_id = ?
  order by response_evidence.position;

-- responses: insertResponse
insert into response_vote (response_id, circular_item_id, circular_procedure_id, choice)
  values (?, ?, ?, ?);
insert into response_points (response_id, circular_item_id, circular_procedure_id, criterion_id, points)
  values (?, ?, ?, ?, ?);
insert into response_conflict (response_id, circular_item_id, circular_procedure_id, reason)
  values (?, ?, ?, ?);
insert into response_evidence (response_id, position, sha256, name, media_type)
  values (?, ?, ?, ?, ?);
insert into response (response_id, circular_procedure_id, member_id, person_id, person_name, role, way, received_at, posted_on, held_by_member_id, recorded_at, recorded_by, objects_to_procedure, conflict_reason, remark, on_behalf_reason, corrects_response_id, correction_reason)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into signed_answer (response_id, answer_sha256, signed_by, key_x, receipt_code, claimed_at)
  values (?, ?, ?, ?, ?, ?);

-- rules-of-procedure: findRulesOn
select *
  from rules_of_procedure
  where valid_from <= ? and (valid_until is null or valid_until >= ?);

-- rules-of-procedure: listRules
select *
  from rules_of_procedure
  order by edition;

-- rules-of-procedure: endRules
update rules_of_procedure
  set valid_until = ?
  where rules_of_procedure_id = ? and valid_until is null;

-- rules-of-procedure: insertRules
insert into rules_of_procedure (rules_of_procedure_id, edition, source, valid_from, valid_until, resolution_id, options)
  values (?, ?, ?, ?, ?, ?, ?);

-- statements: listStatements
select *
  from statement
  order by number, statement_id;

-- statements: listUnfinishedStatements
select statement_id, statement.project_id, state, signed_on, resolved_on
  from statement
  inner join resolution on resolution.resolution_id = statement.resolution_id
  where statement.state in (?, ?)
  order by statement.number, statement_id;

-- statements: findStatement
select *
  from statement
  where statement_id = ?;

-- statements: findStatementsByResolution
select *
  from statement
  where resolution_id = ?
  order by statement_id;

-- statements: findStatementsByProject
select *
  from statement
  where project_id = ?
  order by statement_id;

-- statements: insertStatement
insert into statement (statement_id, number, project_id, resolution_id, kind, addressee, reasons, conditions, exception_reason, conflict_disclosed, signatories, signed_on, state, issued_at, issued_file_name, issued_sha256, supersedes_id, revoked_by_id, end_reason, version)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- statements: updateStatementDraft
update statement
  set kind = ?, addressee = ?, reasons = ?, conditions = ?, exception_reason = ?, conflict_disclosed = ?, signatories = ?, version = ?
  where statement_id = ? and version = ? and state = ?;

-- statements: issueStatement
update statement
  set number = ?, signed_on = ?, state = ?, issued_at = ?, issued_file_name = ?, issued_sha256 = ?, version = ?
  where statement_id = ? and version = ? and state = ?;

-- statements: setStatementState
update statement
  set state = ?, end_reason = ?, revoked_by_id = ?, version = version + ?
  where statement_id = ?;

-- vote-transfers: listVoteTransfers
select *
  from vote_transfer
  where meeting_id = ?
  order by recorded_at, member_id;

-- vote-transfers: insertVoteTransfer
insert into vote_transfer (meeting_id, member_id, holder_member_id, proof, recorded_at)
  values (?, ?, ?, ?, ?);

-- vote-transfers: deleteVoteTransfer
delete
  from vote_transfer
  where meeting_id = ? and member_id = ?;

-- subsequent-votes: listSubsequentVotes
select subsequent_vote.*
  from subsequent_vote
  inner join ballot on ballot.ballot_id = subsequent_vote.ballot_id
  inner join agenda_item on agenda_item.agenda_item_id = ballot.agenda_item_id
  where agenda_item.meeting_id = ?
  order by subsequent_vote.ballot_id, subsequent_vote.received_at, subsequent_vote.subsequent_vote_id;

-- subsequent-votes: insertSubsequentVote
insert into subsequent_vote (subsequent_vote_id, ballot_id, member_id, person_name, role, choice, way, received_at, recorded_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- document-templates: listTemplates
select document_template.*, blob.size
  from document_template left join blob on blob.sha256 = document_template.sha256
  order by saved_at desc, document_template_id desc;

-- document-templates: findTemplate
select document_template.*, blob.size
  from document_template left join blob on blob.sha256 = document_template.sha256
  where kind = ? and saved_at <= ?
  order by saved_at desc, document_template_id desc;

-- document-templates: insertTemplate
insert into document_template (document_template_id, kind, saved_at, file_name, sha256)
  values (?, ?, ?, ?, ?);

-- document-templates: listOrigins
select *
  from document_origin
  order by document_id;

-- document-templates: insertOrigin
insert into document_origin (document_id, template_sha256)
  values (?, ?);

-- letterheads: findLetterhead
select *
  from letterhead
  order by saved_at desc, letterhead_id desc;
select content
  from blob
  where sha256 = ?;
select *
  from letterhead
  where saved_at <= ?
  order by saved_at desc, letterhead_id desc;

-- letterheads: listLetterheads
select *
  from letterhead
  order by saved_at, letterhead_id;
select content
  from blob
  where sha256 = ?;

-- letterheads: insertLetterhead
insert into letterhead (letterhead_id, saved_at, accent, lines, contact_in_head, return_line, footer, logo_sha256, logo_media_type, logo_width, logo_height, logo_alt_text)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- signature-pictures: listSignaturePictures
select *
  from signature_picture
  order by person_id;

-- signature-pictures: findSignaturePicture
select *
  from signature_picture
  where person_id = ?;

-- signature-pictures: saveSignaturePicture
insert into signature_picture (person_id, base64, width, height, added_at)
  values (?, ?, ?, ?, ?)
  on conflict (person_id) do update
  set base64 = ?, width = ?, height = ?, added_at = ?;

-- signature-pictures: deleteSignaturePicture
delete
  from signature_picture
  where person_id = ?;

-- assessments: listCatalogues
select *
  from criteria_catalogue
  order by edition desc;

-- assessments: findCatalogueOn
select *
  from criteria_catalogue
  order by edition desc;

-- assessments: findCatalogue
select *
  from criteria_catalogue
  where criteria_catalogue_id = ?;

-- assessments: insertCatalogue
insert into criteria_catalogue (criteria_catalogue_id, edition, title, valid_from, minimum_percent, criteria)
  values (?, ?, ?, ?, ?, ?);

-- assessments: listScoreSheets
select *
  from score_sheet
  order by project_id, member_id;
select *
  from score_sheet
  where project_id = ?
  order by project_id, member_id;

-- assessments: saveScoreSheet
insert into score_sheet (criteria_catalogue_id, person_name, way, received_at, scores, score_sheet_id, project_id, member_id, version)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (project_id, member_id) do update
  set criteria_catalogue_id = ?, person_name = ?, way = ?, received_at = ?, scores = ?, version = score_sheet.version + ?;

-- assessments: listDiscussionNotes
select *
  from discussion_note
  where project_id = ?
  order by noted_at;

-- assessments: insertDiscussionNote
insert into discussion_note (discussion_note_id, project_id, noted_at, noted_by, text)
  values (?, ?, ?, ?, ?);

-- grant-notices: listGrantNotices
select *
  from grant_notice
  order by notified_on, recorded_at;

-- grant-notices: insertGrantNotice
insert into grant_notice (grant_notice_id, project_id, kind, outcome, notified_on, reference, amount, starts_on, ends_on, remark, recorded_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- grant-notices: listProgressReports
select *
  from progress_report
  order by due_on, progress_report_id;

-- grant-notices: insertProgressReport
insert into progress_report (progress_report_id, project_id, kind, due_on, received_on, summary, version)
  values (?, ?, ?, ?, ?, ?, ?);

-- grant-notices: setReportReceived
update progress_report
  set received_on = ?, summary = ?, version = ?
  where progress_report_id = ? and version = ?;

-- project-calls: listProjectCalls
select *
  from project_call
  order by submission_deadline_on desc;

-- project-calls: findProjectCall
select *
  from project_call
  where project_call_id = ?;

-- project-calls: insertProjectCall
insert into project_call (number, title, focus, budget_year, budget_title, budget, published_on, submission_deadline_on, presented_on, latest_end_on, channel, project_call_id, version)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- project-calls: updateProjectCall
update project_call
  set number = ?, title = ?, focus = ?, budget_year = ?, budget_title = ?, budget = ?, published_on = ?, submission_deadline_on = ?, presented_on = ?, latest_end_on = ?, channel = ?, version = ?
  where project_call_id = ? and version = ?;

-- project-calls: listRegionalBudgets
select *
  from regional_budget
  order by year, title desc;

-- project-calls: insertRegionalBudget
insert into regional_budget (year, title, allocation, notified_on, available_on, regional_budget_id, version)
  values (?, ?, ?, ?, ?, ?, ?);

-- project-calls: updateRegionalBudget
update regional_budget
  set year = ?, title = ?, allocation = ?, notified_on = ?, available_on = ?, version = ?
  where regional_budget_id = ? and version = ?;

-- project-calls: listOverCommitments
select *
  from over_commitment
  order by recorded_at, over_commitment_id;

-- project-calls: insertOverCommitment
insert into over_commitment (over_commitment_id, regional_budget_id, allocation, endorsed, reason, recorded_at)
  values (?, ?, ?, ?, ?, ?);

-- project-checks: setChecklist
update project
  set checklist = ?, complete_on = ?, version = version + ?
  where project_id = ?;

-- project-checks: setJointOverride
update project
  set joint_override = ?, joint_override_reason = ?, version = version + ?
  where project_id = ?;

-- project-checks: listAttachments
select *
  from project_attachment
  where project_id = ?
  order by received_on, project_attachment_id;

-- project-checks: insertAttachment
insert into project_attachment (project_attachment_id, project_id, kind, sha256, name, media_type, received_on, for_members)
  values (?, ?, ?, ?, ?, ?, ?, ?);

-- project-checks: listCompletionRequests
select *
  from completion_request
  order by sent_on desc, completion_request_id desc;

-- project-checks: insertCompletionRequest
insert into completion_request (completion_request_id, project_id, items, text, sent_on, due_on, settled_on)
  values (?, ?, ?, ?, ?, ?, ?);

-- project-checks: settleCompletionRequests
update completion_request
  set settled_on = ?
  where project_id = ? and settled_on is null;

-- project-checks: listProjectChanges
select *
  from project_change
  where project_id = ?
  order by recorded_at;

-- project-checks: insertProjectChange
insert into project_change (project_change_id, project_id, recorded_at, reason, is_substantial, content)
  values (?, ?, ?, ?, ?, ?);

-- rankings: listRankings
select *
  from ranking
  order by drawn_at, ranking_id;

-- rankings: findRankings
select *
  from ranking
  where project_call_id = ?
  order by drawn_at, ranking_id;

-- rankings: insertRanking
insert into ranking (budget, joint_bonus_percent, drawn_at, lines, resolution_id, ranking_id, project_call_id, version)
  values (?, ?, ?, ?, ?, ?, ?, ?);

-- rankings: updateRanking
update ranking
  set budget = ?, joint_bonus_percent = ?, drawn_at = ?, lines = ?, resolution_id = ?, version = ?
  where ranking_id = ? and version = ?;

-- statement-dispatches: listDispatches
select *
  from statement_dispatch
  order by sent_at, recorded_at;

-- statement-dispatches: insertDispatch
insert into statement_dispatch (statement_dispatch_id, statement_id, sent_at, way, receiver, remark, recorded_at)
  values (?, ?, ?, ?, ?, ?, ?);

-- statement-dispatches: listStatementModules
select *
  from statement_text_module
  order by field, title;

-- statement-dispatches: insertStatementModule
insert into statement_text_module (statement_text_module_id, field, title, text, version)
  values (?, ?, ?, ?, ?);

-- statement-dispatches: deleteStatementModule
delete
  from statement_text_module
  where statement_text_module_id = ?;

-- content-seals: findContentSeal
select head, tables
  from content_seal
  where only = ?;

-- content-seals: setContentSeal
insert into content_seal (only, head, tables)
  values (?, ?, ?)
  on conflict (only) do update
  set head = ?, tables = ?;

-- form-drafts: readDraft
select *
  from form_draft
  where key = ?;

-- form-drafts: saveDraft
insert into form_draft (key, content, saved_at)
  values (?, ?, ?)
  on conflict (key) do update
  set content = ?, saved_at = ?;

-- form-drafts: dropDraft
delete
  from form_draft
  where key = ?;

-- revisions: listRevisions
select *
  from revision
  order by started_at, revision_id;

-- revisions: findRevision
select *
  from revision
  where revision_id = ?;

-- revisions: findRevisionOfPlan
select *
  from revision
  where action_plan_id = ?;

-- revisions: insertRevision
insert into revision (action_plan_id, based_on_id, revision, title, text, resolution_id, revision_id, started_at, version)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- revisions: updateRevision
update revision
  set action_plan_id = ?, based_on_id = ?, revision = ?, title = ?, text = ?, resolution_id = ?, version = ?
  where revision_id = ? and version = ?;

-- revisions: deleteRevision
delete
  from revision
  where revision_id = ?;

-- strategies: listStrategies
select *
  from strategy
  order by year, title;

-- strategies: insertStrategy
insert into strategy (strategy_id, title, publisher, year, goals, version)
  values (?, ?, ?, ?, ?, ?);

-- strategies: updateStrategy
update strategy
  set title = ?, publisher = ?, year = ?, goals = ?, version = ?
  where strategy_id = ? and version = ?;

-- measures: listMeasures
select *
  from measure
  order by field_of_action_id, title;
select *
  from measure_actor
  order by measure_id, position;

-- measures: insertMeasure
insert into measure (field_of_action_id, kind, title, description, criteria, results, funded_by, starts_on, ends_on, measure_id, version)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into measure_actor (measure_id, position, member_id, name)
  values (?, ?, ?, ?);

-- measures: updateMeasure
update measure
  set field_of_action_id = ?, kind = ?, title = ?, description = ?, criteria = ?, results = ?, funded_by = ?, starts_on = ?, ends_on = ?, version = ?
  where measure_id = ? and version = ?;

-- measures: deleteMeasure
delete
  from measure
  where measure_id = ?;

-- measures: listMeasureEvents
select *
  from measure_event
  order by held_from_on, measure_event_id;

-- measures: insertMeasureEvent
insert into measure_event (measure_id, title, held_from_on, held_until_on, place, remark, measure_event_id, version)
  values (?, ?, ?, ?, ?, ?, ?, ?);

-- measures: updateMeasureEvent
update measure_event
  set measure_id = ?, title = ?, held_from_on = ?, held_until_on = ?, place = ?, remark = ?, version = ?
  where measure_event_id = ? and version = ?;

-- indicators: listIndicators
select *
  from indicator
  order by indicator_id;

-- indicators: insertIndicator
insert into indicator (indicator_id, title, unit, topic, field_of_action_id, project_id, measure_id, is_cumulative, target_digits, target_decimals)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- indicators: listMeasurements
select *
  from measurement
  order by reference_on, recorded_at, measurement_id;
select *
  from measurement_withdrawal
  order by measurement_id;

-- indicators: insertMeasurement
insert into measurement (measurement_id, indicator_id, digits, decimals, precision, period_from_on, reference_on, is_day_of_source, taken_from, comment, recorded_at, measurement_import_id)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- indicators: insertMeasurementWithdrawal
insert into measurement_withdrawal (measurement_id, withdrawn_at, reason)
  values (?, ?, ?);

-- indicators: findMeasurementImport
select *
  from measurement_import
  where measurement_import_id = ?;

-- indicators: insertMeasurementImport
insert into measurement_import (measurement_import_id, at, file_name, undone_at)
  values (?, ?, ?, ?);

-- indicators: setMeasurementImportUndone
update measurement_import
  set undone_at = ?
  where measurement_import_id = ?;

-- evaluations: listEvaluations
select *
  from evaluation
  order by year, evaluation_id;

-- evaluations: findEvaluation
select *
  from evaluation
  where evaluation_id = ?;

-- evaluations: insertEvaluation
insert into evaluation (project_id, field_of_action_id, year, goal, target_group, standing, results, outlook, due_on, finished_on, evaluation_id, version)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- evaluations: updateEvaluation
update evaluation
  set project_id = ?, field_of_action_id = ?, year = ?, goal = ?, target_group = ?, standing = ?, results = ?, outlook = ?, due_on = ?, finished_on = ?, version = ?
  where evaluation_id = ? and version = ?;

-- journal: listSlice
select *
  from journal_entry
  where sequence < ? and at >= ? and at <= ? and instr(act, ?) = ? and actor = ? and (instr(changes, ?) > ? or instr(act, ?) > ?)
  order by sequence desc
  limit ?;

-- journal: listEntriesOfActs
select *
  from journal_entry
  where act in (?) and sequence < ?
  order by sequence desc
  limit ?;

-- journal: listActors
select distinct actor
  from journal_entry
  order by actor;

-- journal: listEntries
select journal_entry.*
  from journal_subject
  inner join journal_entry on journal_entry.sequence = journal_subject.sequence
  where journal_subject.subject_id = ?
  order by journal_subject.sequence desc;

-- journal: readHead
select *
  from journal_entry
  order by sequence desc
  limit ?;

-- journal: findEntry
select *
  from journal_entry
  where sequence = ?;

-- journal: findEntryAt
select journal_entry.*
  from journal_subject
  inner join journal_entry on journal_entry.sequence = journal_subject.sequence
  where journal_subject.subject_id = ? and journal_entry.at = ?
  order by journal_subject.sequence
  limit ?;

-- journal: firstDay
select at
  from journal_entry
  where sequence = ?;

-- journal: countEntries
select count(*) as count
  from journal_entry;

-- journal: readAll
select *
  from journal_entry
  order by sequence;

-- retention: listRetentionRules
select kind, months, reason
  from retention_rule
  order by kind;

-- retention: saveRetentionRule
insert into retention_rule (kind, months, reason, changed_at)
  values (?, ?, ?, ?)
  on conflict (kind) do update
  set months = ?, reason = ?, changed_at = ?;

-- retention: listRetentionReviews
select *
  from retention_review
  order by held_at desc, retention_review_id;
select *
  from retention_review_line
  order by retention_review_id, position;

-- retention: insertRetentionReview
insert into retention_review (retention_review_id, held_on, held_by, held_at)
  values (?, ?, ?, ?);
insert into retention_review_line (retention_review_id, position, kind, subject_id, title, due_on, outcome, reason, keep_until)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- retention: listApprovedAnnouncements
select announcement.circular_procedure_id as procedureId, meeting.minutes_approved_on as approvedOn
  from announcement
  inner join agenda_item on agenda_item.agenda_item_id = announcement.agenda_item_id
  inner join meeting on meeting.meeting_id = agenda_item.meeting_id;

-- retention: readFormText
select content
  from handover_note;

-- retention: saveFormText
insert into handover_note (only, content, saved_at)
  values (?, ?, ?)
  on conflict (only) do update
  set content = ?, saved_at = ?;

-- erasures: listEntriesWith
select sequence, changes
  from journal_entry
  where instr(changes, ?) > ?
  order by sequence;

-- erasures: eraseFromEntry
insert into erased_entry (sequence, erased_at)
  values (?, ?)
  on conflict (sequence) do update
  set erased_at = ?;
update journal_entry
  set changes = ?
  where sequence = ?;

-- erasures: eraseBlob
select sha256
  from erased_blob
  where sha256 = ?;
insert into erased_blob (sha256, erased_at)
  values (?, ?);
update blob
  set content = zeroblob(size)
  where sha256 = ?;

-- erasures: listErasedBlobs
select *
  from erased_blob
  order by sha256;

-- erasures: listFilesOfProjects
select project_id, sha256
  from project_attachment
  order by project_id;

-- erasures: listDecidedFiles
select sha256
  from document;
select sha256
  from circular_paper;
select sha256
  from agenda_paper;
select sha256
  from power_of_attorney;
select evidence_sha256 as sha256
  from minutes_signature;
select issued_sha256 as sha256
  from statement;
select logo_sha256 as sha256
  from letterhead;
select sha256
  from document_template;
select template_sha256 as sha256
  from document_origin;

-- erasures: clearOpinions
update opinion
  set person_name = ?, remark = ?
  where opinion_poll_id = ?;

-- erasures: clearReminders
update reminder
  set address = ?
  where address = ?;

-- erasures: dropDraftsWith
delete
  from form_draft
  where instr(content, ?) > ?;

-- erasures: listBallotEvidence
select response.circular_procedure_id as procedureId, response_evidence.sha256
  from response_evidence
  inner join response on response.response_id = response_evidence.response_id;
select circular_procedure_id as procedureId, sha256
  from refused_answer;

-- erasures: listOpinionTraces
select opinion_poll_id as pollId, evidence as sha256, person_name as personName, remark
  from opinion
  order by opinion_poll_id, evidence;

-- opinion-polls: listOpinionPolls
select *
  from opinion_poll
  order by started_at desc, number desc;
select *
  from poll_approach
  order by opinion_poll_id, position;

-- opinion-polls: findOpinionPoll
select *
  from opinion_poll
  where opinion_poll_id = ?;
select *
  from poll_approach
  where opinion_poll_id = ?
  order by position;

-- opinion-polls: insertOpinionPoll
insert into poll_approach (poll_approach_id, opinion_poll_id, position, title, explanation)
  values (?, ?, ?, ?, ?);
insert into poll_member (opinion_poll_id, member_id, position, member_name)
  values (?, ?, ?, ?);
insert into opinion_poll (opinion_poll_id, number, subject, question, steps, lowest, highest, started_at, ends_on, ends_at, withdrawn_at, withdrawn_by, withdrawn_reason)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- opinion-polls: setPollWithdrawn
update opinion_poll
  set withdrawn_at = ?, withdrawn_by = ?, withdrawn_reason = ?
  where opinion_poll_id = ?;

-- opinion-polls: listPollMembers
select *
  from poll_member
  where opinion_poll_id = ?
  order by position;

-- opinion-polls: insertPollCredential
insert into poll_credential (key_x, opinion_poll_id, member_id, made_at)
  values (?, ?, ?, ?);

-- opinion-polls: findPollCredential
select *
  from poll_credential
  where key_x = ?;

-- opinion-polls: listPollCredentials
select *
  from poll_credential
  where opinion_poll_id = ?
  order by made_at, key_x;

-- opinion-polls: listOpinions
select *
  from opinion
  where opinion_poll_id = ?
  order by received_at, answer_sha256;

-- opinion-polls: findOpinionOfAnswer
select opinion_id
  from opinion
  where answer_sha256 = ?;

-- opinion-polls: insertOpinion
insert into opinion (opinion_id, opinion_poll_id, member_id, person_name, received_at, recorded_at, ratings, remark, answer_sha256, receipt_code, claimed_at, evidence)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
