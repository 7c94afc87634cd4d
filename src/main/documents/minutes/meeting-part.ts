import type { FactsBlock } from '#shared/domain/documents/block.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { fact, facts } from '../kit/blocks.ts'
import { bodyPrefix, type SittingBody, sittingWords } from '../meeting/sitting-bodies.ts'
import { MEETING_FORMAT_LABELS, MEETING_KIND_LABELS, meetingPlace, meetingTime } from '../meeting/words.ts'
import type { MinutesInput } from './content.ts'

/** When, where, who led, whether it was called in form and time, and whether it could resolve (R30). */
export function meetingFacts(input: MinutesInput): FactsBlock {
  const { meeting, chair, minuteTaker } = input
  return facts('Angaben zur Sitzung', [
    fact('Sitzung', `${MEETING_KIND_LABELS[meeting.kind]} ${MEETING_FORMAT_LABELS[meeting.format]}`),
    fact('Zeit', meetingTime(meeting)),
    fact('Ort', meetingPlace(meeting)),
    fact('Gremien', sittingWords(input.bodies)),
    fact('Leitung', withOrganization(chair)),
    fact('Schriftführung', withOrganization(minuteTaker)),
    fact('Ladung', noticeSentence(input)),
    fact('Beschlussfähigkeit', input.bodies.map((body) => quorumSentence(input.bodies, body)).join('\n')),
    fact('Entschuldigt', input.excused.join('\n')),
    fact('Nicht erschienen', input.absent.join('\n')),
  ])
}

function withOrganization({ name, organization }: MinutesInput['chair']): string {
  return organization === '' ? name : `${name}, ${organization}`
}

function noticeSentence({ meeting, invitedOn }: MinutesInput): string {
  const sent = invitedOn === null ? '' : `eingeladen am ${formatDate(invitedOn)}, `
  if (meeting.lateNoticeReason === '') return `${sent}form- und fristgerecht`
  return `${sent}verkürzte Ladungsfrist: ${meeting.lateNoticeReason}`
}

function quorumSentence(bodies: readonly SittingBody[], body: SittingBody): string {
  const { present, needed, entitled } = body
  const there = `bei Eröffnung ${present ?? 0} von ${entitled} stimmberechtigten Mitgliedern anwesend`
  const result = (present ?? 0) >= needed ? 'beschlussfähig' : 'nicht beschlussfähig'
  return `${bodyPrefix(bodies, body)}${needed === 0 ? `${there}; ${result}` : `${there}, nötig ${needed}; ${result}`}`
}
