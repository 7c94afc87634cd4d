import { dateOf } from '#shared/basics/instant.ts'
import type { AgendaLine } from '#shared/contract/meeting-page.ts'
import type { AgendaItem } from '#shared/domain/meetings/agenda-item.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import { findRecusals } from '#shared/rules/recusal/find-recusals.ts'
import { recusalGroundSentence } from '#shared/wording/recusals.ts'
import { votersFor } from './electorate.ts'
import type { MeetingFacts } from './meeting-facts.ts'

/** R14, R18: members that the project of an item recuses and that are not entered yet. */
export function foundRecusalsOn(facts: MeetingFacts, item: AgendaItem, project: Project): AgendaLine['foundRecusals'] {
  const voters = votersFor(facts, item, dateOf(facts.meeting.startsAt))
  const found = findRecusals(
    project,
    voters.map(({ id }) => id),
    facts.rules,
  )
  return voters.flatMap(({ id, name }) => {
    const recusal = found.find(({ memberId }) => memberId === id)
    const isEntered = facts.recusals.some(({ agendaItemId, memberId }) => agendaItemId === item.id && memberId === id)
    if (recusal === undefined || isEntered) return []
    return [{ memberId: id, memberName: name, reason: recusalGroundSentence(recusal.ground) }]
  })
}
