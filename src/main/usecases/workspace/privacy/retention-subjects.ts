import { dateOf } from '#shared/basics/instant.ts'
import { earlierOf, type LocalDate, laterOf, localDate, yearOf } from '#shared/basics/local-date.ts'
import type { Membership } from '#shared/domain/members/member.ts'
import { fullName, type Person } from '#shared/domain/members/person.ts'
import type { Project, ProjectState } from '#shared/domain/projects/project.ts'
import type { RetentionRuleSubject } from '#shared/domain/workspace/retention.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { RETENTION_TITLES } from '#shared/wording/retention.ts'
import { listBodyMemberships } from '../../../store/repositories/bodies.ts'
import { findCourse } from '../../../store/repositories/circular-courses.ts'
import { listProcedures, type StoredCircularProcedure } from '../../../store/repositories/circular-procedures.ts'
import {
  listBallotEvidence,
  listDecidedFiles,
  listErasedBlobs,
  listFilesOfProjects,
  listOpinionTraces,
} from '../../../store/repositories/erasures.ts'
import { listProgressReports } from '../../../store/repositories/grant-notices.ts'
import { listEntries } from '../../../store/repositories/journal.ts'
import { listUndoableImports } from '../../../store/repositories/member-imports.ts'
import { listMemberships } from '../../../store/repositories/memberships.ts'
import { listOpinionPolls } from '../../../store/repositories/opinion-polls.ts'
import { listPeople, listRepresentations } from '../../../store/repositories/people.ts'
import { listProtection } from '../../../store/repositories/person-protection.ts'
import { listProjects } from '../../../store/repositories/projects.ts'
import { listResolutions } from '../../../store/repositories/resolutions.ts'
import { listApprovedAnnouncements } from '../../../store/repositories/retention.ts'
import type { ReadTx } from '../../../store/store.ts'

/** Everything that has something left to review, with the event from which its time is counted. */
export async function loadRetentionSubjects(tx: ReadTx): Promise<readonly RetentionRuleSubject[]> {
  return [
    ...(await people(tx)),
    ...(await ballots(tx)),
    ...(await polls(tx)),
    ...(await projects(tx)),
    ...(await imports(tx)),
    ...(await decided(tx)),
  ]
}

/** People of whom e-mail or telephone are known; their function ends with the last role, or with the membership before it. */
async function people(tx: ReadTx): Promise<readonly RetentionRuleSubject[]> {
  const memberships = await listMemberships(tx)
  const roles = [...(await listRepresentations(tx)), ...(await listBodyMemberships(tx))]
  const protection = new Map((await listProtection(tx)).map((known) => [known.personId, known.retainedUntil]))
  return (await listPeople(tx))
    .filter(({ email, phone }) => email !== '' || phone !== '')
    .map((person) => ({
      kind: 'contact-details',
      subjectId: person.id,
      title: fullName(person),
      event: 'function-ended',
      eventOn: functionEnd(person, memberships, roles),
      agreedUntil: protection.get(person.id) ?? null,
    }))
}

function functionEnd(
  person: Person,
  memberships: readonly Membership[],
  roles: readonly { readonly personId: Person['id'] | null; readonly validUntil: LocalDate | null }[],
): LocalDate | null {
  const membershipEnd = lastEnd(memberships.filter(({ memberId }) => memberId === person.memberId))
  const roleEnd = lastEnd(roles.filter(({ personId }) => personId === person.id))
  if (roleEnd === null || membershipEnd === null) return roleEnd ?? membershipEnd
  return earlierOf(roleEnd, membershipEnd)
}

/** The last day of all; null where there is none, or one has no end. */
function lastEnd(periods: readonly { readonly validUntil: LocalDate | null }[]): LocalDate | null {
  let last: LocalDate | null = null
  for (const { validUntil } of periods) {
    if (validUntil === null) return null
    last = last === null ? validUntil : laterOf(last, validUntil)
  }
  return last
}

async function ballots(tx: ReadTx): Promise<readonly RetentionRuleSubject[]> {
  const [erased, decidedFiles] = [await listErasedBlobs(tx), await listDecidedFiles(tx)]
  const left = (await listBallotEvidence(tx)).filter(({ sha256 }) => !erased.has(sha256) && !decidedFiles.has(sha256))
  const withEvidence = new Set(left.map(({ procedureId }) => procedureId))
  const approved = await listApprovedAnnouncements(tx)
  const subjects: RetentionRuleSubject[] = []
  for (const procedure of await listProcedures(tx)) {
    if (!withEvidence.has(procedure.id)) continue
    const end = await procedureEnd(tx, procedure, approved.get(procedure.id))
    const title = `${procedure.number} ${procedure.subject}`
    subjects.push({ kind: 'ballot-evidence', subjectId: procedure.id, title, agreedUntil: null, ...end })
  }
  return subjects
}

async function procedureEnd(
  tx: ReadTx,
  { id, notifiedAt, abortedAt }: StoredCircularProcedure,
  approvedOn: LocalDate | undefined,
): Promise<Pick<RetentionRuleSubject, 'event' | 'eventOn'>> {
  if (approvedOn !== undefined) return { event: 'minutes-approved', eventOn: approvedOn }
  if (notifiedAt !== null) return { event: 'members-notified', eventOn: dateOf(notifiedAt) }
  const endedAt = abortedAt ?? (await findCourse(tx, id)).ending?.endedAt ?? null
  return { event: 'procedure-ended', eventOn: endedAt === null ? null : dateOf(endedAt) }
}

/** Meinungsbilder decide nothing: what came in on them is kept as long as ballots, from their end. */
async function polls(tx: ReadTx): Promise<readonly RetentionRuleSubject[]> {
  const erased = await listErasedBlobs(tx)
  const withEvidence = new Set(
    (await listOpinionTraces(tx)).filter(({ sha256 }) => !erased.has(sha256)).map(({ pollId }) => pollId),
  )
  return (await listOpinionPolls(tx))
    .filter(({ id }) => withEvidence.has(id))
    .map(({ id, number, subject, endsOn, withdrawn }) => ({
      kind: 'ballot-evidence',
      subjectId: id,
      title: `${number} ${subject}`,
      event: 'procedure-ended',
      eventOn: withdrawn === null ? endsOn : dateOf(withdrawn.at),
      agreedUntil: null,
    }))
}

const UNFUNDED: readonly ProjectState[] = ['not-endorsed', 'grant-refused', 'withdrawn']

async function projects(tx: ReadTx): Promise<readonly RetentionRuleSubject[]> {
  const [erased, decidedFiles] = [await listErasedBlobs(tx), await listDecidedFiles(tx)]
  const filesOf = await listFilesOfProjects(tx)
  const proofs = (await listProgressReports(tx)).filter(({ kind }) => kind === 'proof-of-use')
  const subjects: RetentionRuleSubject[] = []
  for (const project of await listProjects(tx)) {
    const { contact } = project
    const hasContact = contact.name !== '' || contact.email !== '' || contact.phone !== ''
    const files = (filesOf.get(project.id) ?? []).filter((sha256) => !erased.has(sha256) && !decidedFiles.has(sha256))
    if (!hasContact && files.length === 0) continue
    const received = proofs.flatMap(({ projectId, receivedOn }) =>
      projectId === project.id && receivedOn !== null ? [receivedOn] : [],
    )
    subjects.push({
      subjectId: project.id,
      title: `${project.number} ${project.title}`,
      agreedUntil: null,
      ...(UNFUNDED.includes(project.state)
        ? { kind: 'unfunded-applications', event: 'application-closed', eventOn: await closedOn(tx, project) }
        : { kind: 'project-documents', event: 'proof-received', eventOn: received.toSorted().at(-1) ?? null }),
    })
  }
  return subjects
}

/** The day on which the journal notes the state that the project has; where it does not, the day it came in. */
async function closedOn(tx: ReadTx, { id, state, receivedOn }: Project): Promise<LocalDate> {
  const entry = (await listEntries(tx, id)).find(({ changes }) => changes.some(({ after }) => after === state))
  return entry === undefined ? receivedOn : dateOf(entry.at)
}

async function imports(tx: ReadTx): Promise<readonly RetentionRuleSubject[]> {
  return (await listUndoableImports(tx)).map(({ id, at, fileName }) => ({
    kind: 'import-leftovers',
    subjectId: id,
    title: RETENTION_TITLES.import(fileName, formatDate(dateOf(at))),
    event: 'imported',
    eventOn: dateOf(at),
    agreedUntil: null,
  }))
}

/** Decided things by the year of their resolutions: the one kind that is offered to an archive and never erased. */
async function decided(tx: ReadTx): Promise<readonly RetentionRuleSubject[]> {
  const years = new Set((await listResolutions(tx)).map(({ resolvedOn }) => yearOf(resolvedOn)))
  return [...years].toSorted().map((year) => ({
    kind: 'decided-records',
    subjectId: String(year),
    title: RETENTION_TITLES.year(year),
    event: 'year-ended',
    eventOn: localDate(`${year}-12-31`),
    agreedUntil: null,
  }))
}
