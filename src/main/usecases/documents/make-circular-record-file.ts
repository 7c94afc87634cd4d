import { toId } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { headOf } from '#shared/domain/journal/journal-entry.ts'
import { decisiveAt } from '#shared/rules/circular/decisive-moment.ts'
import { FATE_SENTENCES } from '#shared/wording/screens/votes.ts'
import type { CircularRecordInput, ProceduralObjection, ReplacedVote } from '../../documents/circular-record/content.ts'
import { makeCircularRecord } from '../../documents/circular-record/docx.ts'
import { findAgendaItem } from '../../store/repositories/agendas.ts'
import { listAnnouncements } from '../../store/repositories/follow-ups.ts'
import { findEntryAt } from '../../store/repositories/journal.ts'
import { findMeeting } from '../../store/repositories/meetings.ts'
import { findResolutionsByProcedure } from '../../store/repositories/resolutions.ts'
import type { ReadTx } from '../../store/store.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import { endedAt, loadProcedurePage } from '../circular-procedures/procedure-page.ts'
import type { Deps } from '../deps.ts'
import { managingMembersOn, signatoryOn } from '../members/managing-members.ts'
import type { DocumentRefusal } from './make-document.ts'

/** The Umlauf-Ergebnisniederschrift of a procedure that ended; dated by its end, so that it is the same whenever it is made. */
export async function makeCircularRecordFile(deps: Deps, id: string): Promise<Result<OutputFile, DocumentRefusal>> {
  const input = await deps.store.read(async (tx) => {
    const page = await loadProcedurePage(tx, toId<'circular-procedure'>(id), deps.now())
    if (!page.ok) return page
    const preparedAt = endedAt(page.value.procedure)
    return preparedAt === null ? err({ code: 'NOT_DECLARED' }) : ok(await recordInput(tx, page.value, preparedAt))
  })
  return input.ok ? ok(await makeCircularRecord(input.value)) : input
}

async function recordInput(tx: ReadTx, page: CircularProcedurePage, preparedAt: Instant): Promise<CircularRecordInput> {
  const { procedure, roll } = page
  const signedOn = dateOf(preparedAt)
  const managingMembers = await managingMembersOn(tx, signedOn)
  const resolutions = await findResolutionsByProcedure(tx, procedure.id)
  return {
    alliance: await theAlliance(tx),
    managingMembers,
    procedure,
    roll,
    decisions: procedure.items.flatMap((item) => {
      const resolution = resolutions.find(({ itemId }) => itemId === item.id)
      return resolution === undefined ? [] : [{ item, resolution }]
    }),
    objections: objectionsOf(page),
    reminders: remindersOf(page),
    extensions: extensionsOf(page),
    evidence: evidenceOf(page),
    ratings: ratingsOf(page),
    papers: page.papers.map(({ name, sha256 }) => ({ name, sha256 })),
    replacedVotes: replacedVotesOf(page),
    announcedIn: await announcedIn(tx, procedure.id),
    signatories: [await signatoryOn(tx, signedOn)],
    signedOn,
    preparedAt,
    journalHead: headOf(await findEntryAt(tx, procedure.id, preparedAt)),
    draft: false,
  }
}

/** One line per round: all drafts of it were made at the same moment. */
function remindersOf({ course }: CircularProcedurePage): CircularRecordInput['reminders'] {
  const rounds = Map.groupBy(course.reminders, ({ madeAt }) => madeAt)
  return [...rounds].map(([sentAt, reminders]) => ({ sentAt, count: reminders.length }))
}

function extensionsOf({ course, procedure }: CircularProcedurePage): CircularRecordInput['extensions'] {
  const { extension } = course
  if (extension === null) return []
  return [{ extendedAt: extension.extendedAt, endsAt: procedure.deadline.endsAt, reason: extension.reason }]
}

function evidenceOf({ responses, roll }: CircularProcedurePage): CircularRecordInput['evidence'] {
  return responses.map(({ memberId, personName, receivedAt, postedOn, way, signed, onBehalfReason, evidence }) => ({
    memberName: roll.find((member) => member.memberId === memberId)?.memberName ?? personName,
    receivedAt,
    postedOn,
    way,
    signedBy: signed?.signedBy ?? null,
    receiptCode: signed?.receiptCode ?? null,
    onBehalfReason,
    files: evidence.map(({ sha256 }) => sha256),
  }))
}

/** Points of the response that counts for each member, project by project; none where nobody gave any. */
function ratingsOf({ criteria, items, responses, roll, procedure }: CircularProcedurePage): CircularRecordInput['ratings'] {
  if (criteria === null) return []
  return items.flatMap(({ item, fates }) => {
    const members = roll.flatMap(({ memberId, memberName }) => {
      const counted = responses.find(
        (response) =>
          response.memberId === memberId &&
          fates.some(({ responseId, fate }) => responseId === response.id && fate === 'counted'),
      )
      const own = (counted?.points ?? []).filter(({ itemId }) => itemId === item.id)
      const points = criteria.criteria.map(({ id }) => own.find(({ criterionId }) => criterionId === id)?.points ?? null)
      return own.length === 0 ? [] : [{ memberName, points }]
    })
    const title = procedure.items.length === 1 ? item.subject : `${item.position}. ${item.subject}`
    const asked = criteria.criteria.map((criterion) => ({ title: criterion.title, most: criterion.scaleMax }))
    return members.length === 0 ? [] : [{ title, criteria: asked, members }]
  })
}

/** The number of the meeting that was told; null before. */
async function announcedIn(tx: ReadTx, procedureId: string): Promise<string | null> {
  const known = (await listAnnouncements(tx)).find(({ circularProcedureId }) => circularProcedureId === procedureId)
  const item = known === undefined ? undefined : await findAgendaItem(tx, known.agendaItemId)
  return item === undefined ? null : ((await findMeeting(tx, item.meetingId))?.number ?? null)
}

function objectionsOf({ responses, roll, procedure }: CircularProcedurePage): readonly ProceduralObjection[] {
  const { deadline, rules } = procedure
  return responses.flatMap(({ memberId, personName, receivedAt, postedOn, objectsToProcedure }) => {
    const isInTime = decisiveAt({ receivedAt, postedOn }, deadline.endsAt, rules.decisiveMoment) <= deadline.endsAt
    const member = roll.find((candidate) => candidate.memberId === memberId)
    const counts = objectsToProcedure && member !== undefined && isInTime
    return counts ? [{ memberName: member.memberName, personName, receivedAt }] : []
  })
}

/** Every response that did not decide, with what became of it. */
function replacedVotesOf({ items, responses, roll }: CircularProcedurePage): readonly ReplacedVote[] {
  return items.flatMap(({ fates }) =>
    fates.flatMap(({ responseId, fate }) => {
      const response = responses.find(({ id }) => id === responseId)
      if (response === undefined || fate === 'counted') return []
      const memberName = roll.find(({ memberId }) => memberId === response.memberId)?.memberName ?? response.personName
      return [{ memberName, remark: FATE_SENTENCES[fate] }]
    }),
  )
}
