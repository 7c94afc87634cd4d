import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import type { MeetingState } from '#shared/domain/meetings/meeting.ts'
import { fullName } from '#shared/domain/members/person.ts'
import type { ProjectState } from '#shared/domain/projects/project.ts'
import type { HandoverNote, ProcessingRecord } from '#shared/domain/workspace/processing-record.ts'
import { HANDOVER_DEFAULTS, PROCESSING_DEFAULTS } from '#shared/wording/processing.ts'
import { makeHandover } from '../../documents/handover/docx.ts'
import { makeProcessingRecord } from '../../documents/processing-record/docx.ts'
import { makeRetentionReview } from '../../documents/retention-review/docx.ts'
import { readHead } from '../../store/repositories/journal.ts'
import { listMeetings } from '../../store/repositories/meetings.ts'
import { listMembers } from '../../store/repositories/members.ts'
import { listPeople } from '../../store/repositories/people.ts'
import { listProjects } from '../../store/repositories/projects.ts'
import { readFormText } from '../../store/repositories/retention.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { managingMembersOn, peopleInRole } from '../members/managing-members.ts'
import { showOverview } from '../overview/show-overview.ts'
import { showSafety } from '../workspace/back-up.ts'
import { loadRetention } from '../workspace/privacy/show-privacy.ts'
import type { DocumentRefusal } from './make-document.ts'

/** The record of processing activities as it is today (Art. 30 DSGVO). */
export async function makeProcessingRecordFile(deps: Deps): Promise<Result<OutputFile, DocumentRefusal>> {
  const preparedAt = deps.now()
  const today = dateOf(preparedAt)
  const input = await deps.store.read(async (tx) => {
    const { rules, reviews } = await loadRetention(tx, today)
    return {
      alliance: await theAlliance(tx),
      controllers: (await managingMembersOn(tx, today)).map(({ name, address, email }) => ({ name, address, email })),
      record: (await readFormText<ProcessingRecord>(tx, 'processing_record')) ?? PROCESSING_DEFAULTS,
      rules,
      people: (await listPeople(tx)).length,
      members: (await listMembers(tx)).length,
      lastReviewOn: reviews[0]?.heldOn ?? null,
      preparedAt,
    }
  })
  return ok(await makeProcessingRecord(input))
}

/** The record of one review; `all` is the newest. */
export async function makeRetentionReviewFile(deps: Deps, id: string): Promise<Result<OutputFile, DocumentRefusal>> {
  const { rules, reviews, alliance, managingMembers } = await deps.store.read(async (tx) => ({
    ...(await loadRetention(tx, dateOf(deps.now()))),
    alliance: await theAlliance(tx),
    managingMembers: (await managingMembersOn(tx, dateOf(deps.now()))).map(({ name }) => name),
  }))
  const review = id === 'all' ? reviews[0] : reviews.find((each) => each.id === id)
  if (review === undefined) return err({ code: 'NOT_FOUND', what: 'retention-review', id })
  return ok(await makeRetentionReview({ alliance, managingMembers, review, rules }))
}

const FINISHED_MEETINGS: readonly MeetingState[] = ['minutes-approved', 'cancelled', 'archived']
const FINISHED_PROJECTS: readonly ProjectState[] = ['not-endorsed', 'grant-refused', 'evaluated', 'archived', 'withdrawn']

/** What a successor has to know, from what is open today. */
export async function makeHandoverFile(deps: Deps): Promise<Result<OutputFile, DocumentRefusal>> {
  const preparedAt = deps.now()
  const today = dateOf(preparedAt)
  const overview = await showOverview(deps)
  const safety = await showSafety(deps)
  const input = await deps.store.read(async (tx) => {
    const managing = await managingMembersOn(tx, today)
    const head = await readHead(tx)
    const { reviews, due } = await loadRetention(tx, today)
    const inRole = [
      ...(await peopleInRole(tx, managing, 'authorized-signatory', today)),
      ...(await peopleInRole(tx, managing, 'representative', today)),
    ]
    const people = [...new Map(inRole.map((found) => [found.person.id, found])).values()]
    return {
      alliance: await theAlliance(tx),
      managingMembers: managing.map(({ name }) => name),
      overview,
      meetings: (await listMeetings(tx)).filter(({ state }) => !FINISHED_MEETINGS.includes(state)),
      projects: (await listProjects(tx)).filter(({ state }) => !FINISHED_PROJECTS.includes(state)),
      people: people.map(({ person, member }) => ({
        name: fullName(person),
        position: person.position,
        organization: member.name,
      })),
      file: { path: deps.store.file.path, entries: head?.sequence ?? 0, head: head?.hash ?? '' },
      safety,
      retention: { lastReviewOn: reviews[0]?.heldOn ?? null, due: due.length },
      note: (await readFormText<HandoverNote>(tx, 'handover_note')) ?? HANDOVER_DEFAULTS,
      preparedAt,
    }
  })
  return ok(await makeHandover(input))
}
