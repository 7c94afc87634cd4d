import { toId } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { AgendaLine } from '#shared/contract/meeting-page.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { requirementSentence } from '#shared/wording/verdict.ts'
import type { ProposalInput } from '../../documents/proposal/content.ts'
import { makeProposal } from '../../documents/proposal/docx.ts'
import { makePublicAgenda } from '../../documents/public-agenda/docx.ts'
import { findAgendaItem } from '../../store/repositories/agendas.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { loadMeetingPage } from '../meetings/meeting-page.ts'
import { managingMembersOn } from '../members/managing-members.ts'
import type { DocumentRefusal } from './make-document.ts'
import { deferralWords } from './make-meeting-files.ts'

/** The Beschlussvorlage of an agenda item, by the id of the item. */
export async function makeProposalFile(deps: Deps, id: string): Promise<Result<OutputFile, DocumentRefusal>> {
  const itemId = toId<'agenda-item'>(id)
  const input = await deps.store.read(async (tx): Promise<Result<ProposalInput, DocumentRefusal>> => {
    const item = await findAgendaItem(tx, itemId)
    if (item === undefined) return err({ code: 'NOT_FOUND', what: 'agenda-item', id })
    const page = await loadMeetingPage(tx, item.meetingId, deps.now())
    if (!page.ok) return page
    const line = page.value.agenda.find((candidate) => candidate.item.id === itemId)
    if (line === undefined) throw new Error(`Item ${id} is not on the agenda of its meeting`)
    const { meeting } = page.value
    return ok({
      alliance: await theAlliance(tx),
      managingMembers: await managingMembersOn(tx, dateOf(meeting.startsAt)),
      meeting,
      ...proposalPart(line),
      preparedAt: deps.now(),
    })
  })
  return input.ok ? ok(await makeProposal(input.value)) : input
}

function proposalPart(
  line: AgendaLine,
): Pick<ProposalInput, 'item' | 'project' | 'requirement' | 'recused' | 'deferrals' | 'papers'> {
  const { item, project, vote, recusals, foundRecusals, papers, deferrals } = line
  return {
    item,
    project: project === null ? null : `${project.number}, ${project.title}`,
    requirement:
      vote === null ? '' : requirementSentence({ ...vote.threshold, participation: null }, vote.entitled, vote.recused),
    recused: [...recusals, ...foundRecusals].map(({ memberName, reason }) => ({ memberName, reason })),
    deferrals: deferrals.map(deferralWords),
    papers: papers.map(({ name }) => name),
  }
}

/** The Tagesordnung for everybody: of what is not public only that it is there. */
export async function makePublicAgendaFile(deps: Deps, id: string): Promise<Result<OutputFile, DocumentRefusal>> {
  const input = await deps.store.read(async (tx) => {
    const page = await loadMeetingPage(tx, toId<'meeting'>(id), deps.now())
    if (!page.ok) return page
    const { meeting, agenda } = page.value
    return ok({
      alliance: await theAlliance(tx),
      managingMembers: await managingMembersOn(tx, dateOf(meeting.startsAt)),
      meeting,
      agenda: agenda.map(({ item }) => item),
      preparedAt: deps.now(),
    })
  })
  return input.ok ? ok(await makePublicAgenda(input.value)) : input
}
