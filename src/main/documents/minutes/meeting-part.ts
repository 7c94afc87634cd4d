import type { FactsBlock } from '#shared/domain/documents/block.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { fact, facts } from '../kit/blocks.ts'
import { MEETING_FORMAT_LABELS, MEETING_KIND_LABELS, meetingPlace, meetingTime } from '../meeting/words.ts'
import type { MinutesInput } from './content.ts'

/** When, where, who led, whether it was called in form and time, and whether it could resolve (R30). */
export function meetingFacts(input: MinutesInput): FactsBlock {
  const { meeting, chair, minuteTaker } = input
  return facts('Angaben zur Sitzung', [
    fact('Sitzung', `${MEETING_KIND_LABELS[meeting.kind]} ${MEETING_FORMAT_LABELS[meeting.format]}`),
    fact('Zeit', meetingTime(meeting)),
    fact('Ort', meetingPlace(meeting)),
    fact('Leitung', withOrganization(chair)),
    fact('Schriftführung', withOrganization(minuteTaker)),
    fact('Ladung', noticeSentence(input)),
    fact('Beschlussfähigkeit', quorumSentence(input)),
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

function quorumSentence({ opening, entitled }: MinutesInput): string {
  const present = `bei Eröffnung ${opening.present} von ${entitled} stimmberechtigten Mitgliedern anwesend`
  const result = opening.isQuorate ? 'beschlussfähig' : 'nicht beschlussfähig'
  return opening.needed === 0 ? `${present}; ${result}` : `${present}, nötig ${opening.needed}; ${result}`
}
