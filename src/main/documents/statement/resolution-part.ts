import type { Block } from '#shared/domain/documents/block.ts'
import { formatDateLong } from '#shared/wording/dates.ts'
import { formatList } from '#shared/wording/numbers.ts'
import { leastSentence, neededIn } from '#shared/wording/verdict.ts'
import { fact, facts, heading, paragraphs } from '../kit/blocks.ts'
import { votesOf } from '../votes/votes-of.ts'
import type { ProjectRanking, StatementInput } from './content.ts'

/** The resolution behind the vote: number, day, procedure, counts; who was recused, never who said No (R36). */
export function resolutionBlocks(input: StatementInput): readonly Block[] {
  const { resolution, procedureNumber, ranking, statement } = input
  const way = resolution.procedure === 'circular' ? 'im Umlaufverfahren' : 'in der Sitzung'
  return [
    heading('Beschluss der Allianz'),
    facts('Angaben zum Beschluss', [
      fact('Beschluss', `${resolution.number} vom ${formatDateLong(resolution.resolvedOn)} ${way} ${procedureNumber}`),
      fact('Erforderlich', leastSentence(neededIn(resolution.verdict))),
      fact('Priorität', ranking === null ? '' : rankSentence(ranking)),
    ]),
    votesOf(resolution.verdict),
    ...paragraphs(recusalSentences(input)),
    ...paragraphs(exceptionSentence(statement.exceptionReason)),
  ]
}

function rankSentence({ rank, of, points }: ProjectRanking): string {
  const score = points === null ? '' : `, ${points.reached} von ${points.possible} Punkten`
  return `Rang ${rank} von ${of}${score}`
}

/** Who took no part, and, where that is a managing member, who signs instead (R14, R19). */
function recusalSentences({ managingMembers, resolution, statement }: StatementInput): string {
  const recused = resolution.roll.filter((line) => line.recused)
  if (recused.length === 0) return ''
  const managing = new Set(managingMembers.map((member) => member.id))
  const names = recused.map(({ memberId, memberName }) =>
    managing.has(memberId) ? `${memberName} (geschäftsführendes Mitglied)` : memberName,
  )
  const first = `Nicht mitgewirkt wegen Befangenheit: ${formatList(names)}.`
  if (!recused.some(({ memberId }) => managing.has(memberId))) return first
  const substitutes = statement.signatories
    .filter(({ capacity }) => capacity === 'substitute')
    .map(({ organization }) => organization)
  if (substitutes.length > 0) return `${first} Für die Allianz unterzeichnet deshalb ${formatList(substitutes)}.`
  return first
}

function exceptionSentence(reason: string): string {
  if (reason.trim() === '') return ''
  return `Die Mehrheit aller Mitglieder wurde nicht erreicht. Die Stellungnahme ergeht nach der Geschäftsordnung ausnahmsweise aus folgendem Grund: ${reason}`
}
