import type { Sha256 } from '#shared/basics/bytes.ts'
import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { first } from '#test/support/sample-records.ts'
import { PAPER_REPOSITORY_CALLS } from './paper-queries.cases.ts'
import { PLAN_REPOSITORY_CALLS } from './plan-queries.cases.ts'
import { POLL_REPOSITORY_CALLS } from './poll-queries.cases.ts'
import { PROJECT_REPOSITORY_CALLS } from './project-queries.cases.ts'
import * as actionPlan from './repositories/action-plan.ts'
import * as agendaPapers from './repositories/agenda-papers.ts'
import * as templates from './repositories/agenda-templates.ts'
import * as agendas from './repositories/agendas.ts'
import * as alliance from './repositories/alliance.ts'
import * as attendances from './repositories/attendances.ts'
import * as packs from './repositories/ballot-packs.ts'
import * as ballots from './repositories/ballots.ts'
import * as blobs from './repositories/blobs.ts'
import * as bodies from './repositories/bodies.ts'
import * as courses from './repositories/circular-courses.ts'
import * as procedures from './repositories/circular-procedures.ts'
import * as rolls from './repositories/circular-rolls.ts'
import * as contributions from './repositories/contributions.ts'
import * as documents from './repositories/documents.ts'
import * as followUps from './repositories/follow-ups.ts'
import * as dispatches from './repositories/meeting-dispatches.ts'
import * as meetings from './repositories/meetings.ts'
import * as imports from './repositories/member-imports.ts'
import * as merges from './repositories/member-merge.ts'
import * as removals from './repositories/member-removal.ts'
import * as members from './repositories/members.ts'
import * as applications from './repositories/membership-applications.ts'
import * as memberships from './repositories/memberships.ts'
import * as minutesRecords from './repositories/minutes-records.ts'
import * as numbers from './repositories/number-sequences.ts'
import * as people from './repositories/people.ts'
import * as protection from './repositories/person-protection.ts'
import * as traces from './repositories/person-traces.ts'
import * as powers from './repositories/powers-of-attorney.ts'
import * as projectLines from './repositories/project-lines.ts'
import * as projects from './repositories/projects.ts'
import * as recusals from './repositories/recusals.ts'
import * as resolutions from './repositories/resolutions.ts'
import * as responses from './repositories/responses.ts'
import * as rules from './repositories/rules-of-procedure.ts'
import * as statements from './repositories/statements.ts'
import * as subsequentVotes from './repositories/subsequent-votes.ts'
import * as tasks from './repositories/tasks.ts'
import * as voteTransfers from './repositories/vote-transfers.ts'
import { callsOf, type RepositoryCall } from './repository-call.cases.ts'
import { RETENTION_REPOSITORY_CALLS } from './retention-queries.cases.ts'
import { WORKSPACE_REPOSITORY_CALLS } from './workspace-queries.cases.ts'

const AT = instant('2026-11-20T08:00:00Z')
const DAY = localDate('2026-11-20')
const MEMBER = toId<'member'>('m1')
const PERSON = toId<'person'>('p1')
const PROJECT = toId<'project'>('pr1')
const PROCEDURE = toId<'circular-procedure'>('cp1')
const MEETING = toId<'meeting'>('me1')
const ITEM = toId<'agenda-item'>('ai1')
const RESOLUTION = toId<'resolution'>('rs1')
const STATEMENT = toId<'statement'>('st1')
const ATTENDANCE = toId<'attendance'>('at1')
const BODY = toId<'body'>('bo1')
const MEMBERSHIP = toId<'membership'>('ms2')
const KEY = 'k'.repeat(43)
const NO_ITEM = { circularItemId: null, agendaItemId: null }

/** Each function of each repository once, so that its SQL can be read and its plan be looked at. */
export const REPOSITORY_CALLS: readonly RepositoryCall[] = [
  ...callsOf('action-plan', {
    findActionPlanOn: (tx) => actionPlan.findActionPlanOn(tx, DAY),
    findActionPlan: (tx) => actionPlan.findActionPlan(tx, toId('ap1')),
    listActionPlans: (tx) => actionPlan.listActionPlans(tx),
    insertActionPlan: (tx, records) => actionPlan.insertActionPlan(tx, first(records.actionPlans)),
    listFieldsOfAction: async (tx) => [
      await actionPlan.listFieldsOfAction(tx),
      await actionPlan.listFieldsOfAction(tx, toId('ap1')),
    ],
    endActionPlan: (tx) => actionPlan.endActionPlan(tx, toId('ap1'), DAY),
    signActionPlan: (tx) => actionPlan.signActionPlan(tx, toId('ap1'), DAY),
    findFieldOfAction: (tx) => actionPlan.findFieldOfAction(tx, toId('fa1')),
    insertFieldOfAction: (tx, records) => actionPlan.insertFieldOfAction(tx, first(records.fieldsOfAction)),
  }),
  ...callsOf('agendas', {
    listAgendaItems: (tx) => agendas.listAgendaItems(tx, MEETING),
    insertAgendaItem: (tx, records) => agendas.insertAgendaItem(tx, first(records.agendaItems)),
    replaceAgenda: (tx, records) => agendas.replaceAgenda(tx, MEETING, records.agendaItems),
    wasPresented: (tx) => agendas.wasPresented(tx, PROJECT),
    listDeferredItems: (tx) => agendas.listDeferredItems(tx),
    findAgendaItem: (tx) => agendas.findAgendaItem(tx, ITEM),
    insertLateItem: (tx, records) => agendas.insertLateItem(tx, first(records.agendaItems)),
    setAgendaItemLabel: (tx) => agendas.setAgendaItemLabel(tx, ITEM, '1'),
    setAgendaItemCalled: (tx) => agendas.setAgendaItemCalled(tx, ITEM, AT),
    setAgendaItemResult: (tx) => agendas.setAgendaItemResult(tx, ITEM, { state: 'noted', resultText: '', deferredFor: null }),
    listAgendaRecusals: (tx) => agendas.listAgendaRecusals(tx, MEETING),
    insertAgendaRecusal: (tx, records) => agendas.insertAgendaRecusal(tx, first(records.agendaRecusals)),
    updateAgendaRecusal: (tx, records) => agendas.updateAgendaRecusal(tx, first(records.agendaRecusals)),
  }),
  ...callsOf('alliance', {
    findAlliance: (tx) => alliance.findAlliance(tx, null),
    insertAlliance: (tx, records) => alliance.insertAlliance(tx, records.alliance),
  }),
  ...callsOf('attendances', {
    listAttendances: (tx) => attendances.listAttendances(tx, MEETING),
    insertAttendance: (tx, records) => attendances.insertAttendance(tx, first(records.attendances)),
    setDeparture: (tx) => attendances.setDeparture(tx, ATTENDANCE, null),
    deleteAttendance: (tx) => attendances.deleteAttendance(tx, ATTENDANCE),
  }),
  ...callsOf('agenda-papers', {
    listAgendaPapers: (tx) => agendaPapers.listAgendaPapers(tx, MEETING),
    replaceAgendaPapers: (tx, records) => agendaPapers.replaceAgendaPapers(tx, ITEM, records.agendaPapers),
  }),
  ...callsOf('ballots', {
    listBallots: (tx) => ballots.listBallots(tx, MEETING),
    insertBallot: (tx, records) => ballots.insertBallot(tx, first(records.ballots)),
  }),
  ...callsOf('ballot-packs', {
    insertCredential: (tx) =>
      packs.insertCredential(tx, { keyX: 'n'.repeat(43), circularProcedureId: PROCEDURE, memberId: MEMBER, madeAt: AT }),
    findCredential: (tx) => packs.findCredential(tx, KEY),
    listCredentials: (tx) => packs.listCredentials(tx, PROCEDURE),
    findMemberKey: (tx) => packs.findMemberKey(tx, KEY),
    listMemberKeys: (tx) => packs.listMemberKeys(tx),
    insertMemberKey: (tx, records) => packs.insertMemberKey(tx, first(records.memberKeys)),
    confirmMemberKey: (tx) => packs.confirmMemberKey(tx, KEY, { at: AT, by: 'x' }),
    insertSignedAnswer: async (tx, records) => {
      const { signed } = first(records.responses)
      return signed && packs.insertSignedAnswer(tx, toId('re1'), signed)
    },
    findResponseOfAnswer: (tx) => packs.findResponseOfAnswer(tx, 'f'.repeat(64) as Sha256),
    insertRefusedAnswer: (tx, records) => packs.insertRefusedAnswer(tx, first(records.refusedAnswers)),
    listRefusedAnswers: (tx) => packs.listRefusedAnswers(tx, PROCEDURE),
  }),
  ...callsOf('blobs', {
    putBlob: (tx) => blobs.putBlob(tx, new Uint8Array([1]), { name: 'a', mediaType: 'text/plain' }),
    readBlob: (tx) => blobs.readBlob(tx, 'f'.repeat(64) as Sha256),
    readStoredBytes: (tx) => blobs.readStoredBytes(tx, 'f'.repeat(64) as Sha256),
  }),
  ...callsOf('bodies', {
    listBodies: (tx) => bodies.listBodies(tx),
    findBody: (tx) => bodies.findBody(tx, BODY),
    insertBody: (tx, records) => bodies.insertBody(tx, first(records.bodies)),
    updateBody: (tx, records) => bodies.updateBody(tx, first(records.bodies), 1),
    listBodyMemberships: async (tx) => [await bodies.listBodyMemberships(tx), await bodies.listBodyMemberships(tx, BODY)],
    insertBodyMembership: (tx, records) => bodies.insertBodyMembership(tx, first(records.bodyMemberships)),
    endBodyMembership: (tx) => bodies.endBodyMembership(tx, toId('bm1'), DAY),
  }),
  ...callsOf('circular-courses', {
    findCourse: (tx) => courses.findCourse(tx, PROCEDURE),
    insertExtension: (tx, { course, procedure }) =>
      courses.insertExtension(tx, PROCEDURE, there(course.extension), procedure.deadline),
    insertEnding: (tx, { course }) => courses.insertEnding(tx, PROCEDURE, there(course.ending)),
    insertContinuation: (tx, { course }) => courses.insertContinuation(tx, PROCEDURE, first(course.continuations)),
    insertReminder: (tx, { course }) => courses.insertReminder(tx, PROCEDURE, first(course.reminders)),
  }),
  ...callsOf('circular-procedures', {
    listProcedures: (tx) => procedures.listProcedures(tx),
    findProcedure: (tx, records) => procedures.findProcedure(tx, records.procedure.id),
    listProceduresOfProject: (tx) => procedures.listProceduresOfProject(tx, PROJECT),
    insertProcedure: (tx, records) => procedures.insertProcedure(tx, records),
    setDeclared: (tx) => procedures.setDeclared(tx, PROCEDURE, 'adopted', { at: AT, by: 'x' }),
    setNotified: (tx) => procedures.setNotified(tx, PROCEDURE, AT),
    setAborted: (tx) => procedures.setAborted(tx, PROCEDURE, AT),
    setWithdrawn: (tx) => procedures.setWithdrawn(tx, PROCEDURE),
    listPapers: (tx) => procedures.listPapers(tx, PROCEDURE),
    findCriteriaId: (tx) => procedures.findCriteriaId(tx, PROCEDURE),
  }),
  ...callsOf('circular-rolls', {
    listRoll: (tx) => rolls.listRoll(tx, PROCEDURE),
    insertRoll: (tx, records) => rolls.insertRoll(tx, PROCEDURE, records.roll),
    setDispatch: (tx) => rolls.setDispatch(tx, PROCEDURE, MEMBER, { sentAt: AT, way: 'email', receivedOn: DAY }),
  }),
  ...callsOf('documents', {
    listDocuments: (tx) => documents.listDocuments(tx),
    findDocument: (tx) => documents.findDocument(tx, 'minutes', 'me1'),
    insertDocumentRecord: (tx, records) => documents.insertDocumentRecord(tx, first(records.documents)),
  }),
  ...callsOf('contributions', {
    listContributions: (tx) => contributions.listContributions(tx, MEETING),
    saveContribution: (tx, records) => contributions.saveContribution(tx, first(records.contributions)),
    deleteContribution: (tx) => contributions.deleteContribution(tx, toId('co1')),
  }),
  ...callsOf('meeting-dispatches', {
    listMeetingDispatches: (tx) => dispatches.listMeetingDispatches(tx, MEETING),
    insertMeetingDispatch: (tx, records) => dispatches.insertMeetingDispatch(tx, first(records.dispatches)),
  }),
  ...callsOf('minutes-records', {
    listObjectionsToMinutes: (tx) => minutesRecords.listObjectionsToMinutes(tx, MEETING),
    saveObjectionToMinutes: (tx, records) => minutesRecords.saveObjectionToMinutes(tx, first(records.objectionsToMinutes)),
    listCorrectionsOfMinutes: (tx) => minutesRecords.listCorrectionsOfMinutes(tx, MEETING),
    listMinutesSignatures: async (tx) => [
      await minutesRecords.listMinutesSignatures(tx),
      await minutesRecords.listMinutesSignatures(tx, MEETING),
    ],
    insertMinutesSignature: (tx, records) => minutesRecords.insertMinutesSignature(tx, first(records.minutesSignatures)),
    insertCorrectionOfMinutes: (tx, records) => minutesRecords.insertCorrectionOfMinutes(tx, first(records.correctionsOfMinutes)),
  }),
  ...callsOf('follow-ups', {
    listFollowUps: (tx) => followUps.listFollowUps(tx),
    saveFollowUp: (tx, records) => followUps.saveFollowUp(tx, first(records.followUps)),
    listReplacedResolutions: (tx) => followUps.listReplacedResolutions(tx),
    insertReplacedResolution: (tx, records) => followUps.insertReplacedResolution(tx, first(records.replacedResolutions)),
    listAnnouncements: (tx) => followUps.listAnnouncements(tx),
    insertAnnouncement: (tx) => followUps.insertAnnouncement(tx, PROCEDURE, ITEM, AT),
  }),
  ...callsOf('agenda-templates', {
    listAgendaTemplates: (tx) => templates.listAgendaTemplates(tx),
    saveAgendaTemplate: (tx, records) => templates.saveAgendaTemplate(tx, first(records.agendaTemplates)),
    deleteAgendaTemplate: (tx) => templates.deleteAgendaTemplate(tx, toId('at1')),
    listTextModules: (tx) => templates.listTextModules(tx),
    saveTextModule: (tx, records) => templates.saveTextModule(tx, first(records.textModules)),
    deleteTextModule: (tx) => templates.deleteTextModule(tx, toId('tm1')),
  }),
  ...callsOf('tasks', {
    listTasks: (tx) => tasks.listTasks(tx, MEETING),
    listAllTasks: (tx) => tasks.listAllTasks(tx),
    findTask: (tx) => tasks.findTask(tx, toId('ta1')),
    saveTask: (tx, records) => tasks.saveTask(tx, first(records.tasks)),
    deleteTask: (tx) => tasks.deleteTask(tx, toId('ta1')),
  }),
  ...callsOf('meetings', {
    listMeetings: (tx) => meetings.listMeetings(tx),
    findMeeting: (tx) => meetings.findMeeting(tx, MEETING),
    insertMeeting: (tx, records) => meetings.insertMeeting(tx, records.meeting),
    updateMeeting: (tx, records) => meetings.updateMeeting(tx, records.meeting, 1),
    listMeetingBodies: (tx) => meetings.listMeetingBodies(tx, MEETING),
    replaceMeetingBodies: (tx) => meetings.replaceMeetingBodies(tx, MEETING, [BODY]),
    listInvitations: (tx) => meetings.listInvitations(tx, MEETING),
    insertInvitation: (tx, records) => meetings.insertInvitation(tx, first(records.invitations)),
    deleteInvitations: (tx) => meetings.deleteInvitations(tx, MEETING),
    setInvitationReply: (tx) =>
      meetings.setInvitationReply(tx, { meetingId: MEETING, memberId: MEMBER, reply: 'accepted', deputyName: '' }),
  }),
  ...callsOf('members', {
    listMembers: (tx) => members.listMembers(tx),
    findMember: (tx) => members.findMember(tx, MEMBER),
    insertMember: (tx, records) => members.insertMember(tx, first(records.members)),
    updateMemberContact: (tx, records) => members.updateMemberContact(tx, MEMBER, 1, first(records.members)),
    listManagingTerms: async (tx) => [await members.listManagingTerms(tx), await members.listManagingTerms(tx, MEMBER)],
    updateMemberProfile: (tx, records) => members.updateMemberProfile(tx, MEMBER, 1, first(records.members)),
    setManagingTermEnd: (tx) => members.setManagingTermEnd(tx, toId('mt1'), DAY),
    insertManagingTerm: (tx, records) => members.insertManagingTerm(tx, first(records.managingTerms)),
    listFormerNames: async (tx) => [await members.listFormerNames(tx), await members.listFormerNames(tx, MEMBER)],
    insertFormerName: (tx, records) => members.insertFormerName(tx, first(records.formerNames)),
  }),
  ...callsOf('membership-applications', {
    listApplications: async (tx) => [await applications.listApplications(tx), await applications.listApplications(tx, MEMBER)],
    insertApplication: (tx, records) => applications.insertApplication(tx, first(records.membershipApplications)),
    decideApplication: (tx) =>
      applications.decideApplication(tx, toId('ma1'), {
        outcome: 'rejected',
        decidedOn: DAY,
        resolutionId: null,
        membershipId: null,
      }),
  }),
  ...callsOf('memberships', {
    listMemberships: async (tx) => [await memberships.listMemberships(tx), await memberships.listMemberships(tx, MEMBER)],
    insertMembership: (tx, records) => memberships.insertMembership(tx, first(records.memberships)),
    setMembershipEnd: (tx) => memberships.setMembershipEnd(tx, MEMBERSHIP, { validUntil: DAY, end: null }),
    insertSuspension: (tx, records) =>
      memberships.insertSuspension(tx, MEMBERSHIP, first(records.memberships.flatMap(({ suspensions }) => suspensions))),
    setSuspensionEnd: (tx) => memberships.setSuspensionEnd(tx, toId('su1'), null),
  }),
  ...callsOf('member-imports', {
    findImport: (tx) => imports.findImport(tx, toId('mi1')),
    insertImport: (tx) => imports.insertImport(tx, { id: toId('mi2'), at: AT, fileName: 'x.csv', changes: [], undoneAt: null }),
    setImportUndone: (tx) => imports.setImportUndone(tx, toId('mi1'), AT),
    listUndoableImports: (tx) => imports.listUndoableImports(tx),
    forgetImports: async (tx) => [await imports.forgetImports(tx), await imports.forgetImports(tx, toId('mi1'))],
  }),
  ...callsOf('member-merge', {
    mergeMember: async (tx, records) => {
      for (const member of records.members) await members.insertMember(tx, member)
      await people.insertPerson(tx, first(records.people))
      await people.insertRepresentation(tx, first(records.representations))
      await merges.mergeMember(tx, MEMBER, toId('m2'), {
        memberships: [MEMBERSHIP],
        managingTerms: [toId('mt1')],
        representations: [toId('rp2')],
        bodyMemberships: [toId('bm1')],
      })
    },
  }),
  ...callsOf('member-removal', {
    removeImportedMember: (tx) => removals.removeImportedMember(tx, MEMBER),
    removeImportedPerson: (tx) => removals.removeImportedPerson(tx, PERSON),
  }),
  ...callsOf('person-protection', {
    listProtection: (tx) => protection.listProtection(tx),
    saveProtection: (tx, records) => protection.saveProtection(tx, first(records.protection)),
    sealContact: (tx, records) => protection.sealContact(tx, first(records.people), 'salt'),
    listSealedContacts: (tx) => protection.listSealedContacts(tx, PERSON),
    eraseContact: async (tx, records) => {
      await people.insertPerson(tx, first(records.people))
      await protection.eraseContact(tx, first(records.people).id, 1, AT)
    },
  }),
  ...callsOf('person-traces', { listPersonTraces: (tx) => traces.listPersonTraces(tx, PERSON) }),
  ...callsOf('powers-of-attorney', {
    listPowersOfAttorney: (tx) => powers.listPowersOfAttorney(tx),
    insertPowerOfAttorney: (tx, records) => powers.insertPowerOfAttorney(tx, first(records.powersOfAttorney)),
  }),
  ...callsOf('number-sequences', {
    nextNumber: async (tx) => [await numbers.nextNumber(tx, 'project', 2026), await numbers.nextNumber(tx, 'project', 2026)],
    peekNumber: (tx) => numbers.peekNumber(tx, 'project', 2026),
  }),
  ...callsOf('people', {
    listPeople: async (tx) => [await people.listPeople(tx), await people.listPeople(tx, MEMBER)],
    findPerson: (tx) => people.findPerson(tx, PERSON),
    insertPerson: (tx, records) => people.insertPerson(tx, first(records.people)),
    updatePersonContact: (tx, records) => people.updatePersonContact(tx, PERSON, 1, first(records.people)),
    updatePersonName: (tx, records) => people.updatePersonName(tx, PERSON, 1, first(records.people)),
    setRepresentationEnd: (tx) => people.setRepresentationEnd(tx, toId('rp1'), DAY),
    listRepresentations: async (tx) => [await people.listRepresentations(tx), await people.listRepresentations(tx, MEMBER)],
    insertRepresentation: (tx, records) => people.insertRepresentation(tx, first(records.representations)),
  }),
  ...callsOf('projects', {
    listProjects: (tx) => projects.listProjects(tx),
    findProject: (tx, records) => projects.findProject(tx, first(records.projects).id),
    insertProject: (tx, records) => projects.insertProject(tx, first(records.projects)),
    updateProject: (tx, records) => projects.updateProject(tx, first(records.projects), 1),
    setProjectState: (tx) => projects.setProjectState(tx, PROJECT, 'endorsed'),
  }),
  ...callsOf('project-lines', {
    listProjectLines: (tx) => projectLines.listProjectLines(tx),
    listProjectResolutions: (tx) => projectLines.listProjectResolutions(tx),
    listStatementNumbers: (tx) => projectLines.listStatementNumbers(tx),
  }),
  ...callsOf('recusals', {
    listRecusals: (tx) => recusals.listRecusals(tx, PROCEDURE),
    insertRecusal: (tx, records) => recusals.insertRecusal(tx, first(records.recusals)),
  }),
  ...callsOf('resolutions', {
    listResolutions: (tx) => resolutions.listResolutions(tx),
    listUnstatedResolutions: (tx) => resolutions.listUnstatedResolutions(tx),
    listResolutionOrigins: (tx) => resolutions.listResolutionOrigins(tx),
    findResolution: (tx) => resolutions.findResolution(tx, RESOLUTION),
    findResolutionsByProcedure: (tx) => resolutions.findResolutionsByProcedure(tx, PROCEDURE),
    findResolutionsOnOrder: (tx) => resolutions.findResolutionsOnOrder(tx, toId<'project-call'>('pc1')),
    findResolutionsByMeeting: (tx) => resolutions.findResolutionsByMeeting(tx, MEETING),
    findResolutionsByProject: (tx) => resolutions.findResolutionsByProject(tx, PROJECT),
    insertResolution: (tx, records) =>
      resolutions.insertResolution(tx, first(records.meetingResolutions), { ...NO_ITEM, agendaItemId: ITEM }),
  }),
  ...callsOf('responses', {
    listResponses: (tx) => responses.listResponses(tx, PROCEDURE),
    insertResponse: (tx, records) => responses.insertResponse(tx, first(records.responses)),
  }),
  ...callsOf('rules-of-procedure', {
    findRulesOn: (tx) => rules.findRulesOn(tx, DAY),
    listRules: (tx) => rules.listRules(tx),
    endRules: (tx) => rules.endRules(tx, toId('ro1'), DAY),
    insertRules: (tx, records) => rules.insertRules(tx, first(records.rules)),
  }),
  ...callsOf('statements', {
    listStatements: (tx) => statements.listStatements(tx),
    listUnfinishedStatements: (tx) => statements.listUnfinishedStatements(tx),
    findStatement: (tx) => statements.findStatement(tx, STATEMENT),
    findStatementsByResolution: (tx) => statements.findStatementsByResolution(tx, RESOLUTION),
    findStatementsByProject: (tx) => statements.findStatementsByProject(tx, PROJECT),
    insertStatement: (tx, records) => statements.insertStatement(tx, first(records.statements)),
    updateStatementDraft: (tx, records) => statements.updateStatementDraft(tx, STATEMENT, 1, first(records.statements)),
    issueStatement: (tx, records) =>
      statements.issueStatement(tx, STATEMENT, 1, {
        number: 'ST-002',
        signedOn: DAY,
        issued: { issuedAt: AT, fileName: 'ST-002.docx', sha256: first(records.papers).sha256 },
      }),
    setStatementState: (tx) => statements.setStatementState(tx, STATEMENT, { state: 'sent', endReason: '', revokedById: null }),
  }),
  ...callsOf('vote-transfers', {
    listVoteTransfers: (tx) => voteTransfers.listVoteTransfers(tx, MEETING),
    insertVoteTransfer: (tx, records) => voteTransfers.insertVoteTransfer(tx, first(records.voteTransfers)),
    deleteVoteTransfer: (tx, records) => voteTransfers.deleteVoteTransfer(tx, first(records.voteTransfers)),
  }),
  ...callsOf('subsequent-votes', {
    listSubsequentVotes: (tx) => subsequentVotes.listSubsequentVotes(tx, MEETING),
    insertSubsequentVote: (tx, records) => subsequentVotes.insertSubsequentVote(tx, first(records.subsequentVotes)),
  }),
  ...PAPER_REPOSITORY_CALLS,
  ...PROJECT_REPOSITORY_CALLS,
  ...WORKSPACE_REPOSITORY_CALLS,
  ...PLAN_REPOSITORY_CALLS,
  ...RETENTION_REPOSITORY_CALLS,
  ...POLL_REPOSITORY_CALLS,
]

function there<T>(value: T | null): T {
  if (value === null) throw new Error('Nothing there')
  return value
}
