import { dateOf, timeOf } from '#shared/basics/instant.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import type { RollLine } from '#shared/domain/resolutions/resolution.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { CHOICE_LABELS, ROLE_LABELS, WAY_LABELS } from '#shared/wording/screens/votes.ts'
import { leastSentence, neededIn } from '#shared/wording/verdict.ts'
import { column, fact, facts, heading, list, note, paragraph, plain, row } from '../kit/blocks.ts'
import { invariantSentence, votesOf } from '../votes/votes-of.ts'
import type { CircularDecision, CircularRecordInput, ReplacedVote } from './content.ts'

/** One resolution: its text, each member's vote, the counts with their check, and the proof (R02–R11, R36, R44). */
export function decisionBlocks({ item, resolution }: CircularDecision, input: CircularRecordInput): readonly Block[] {
  const { verdict } = resolution
  const prefix = input.decisions.length > 1 ? `${item.position}. ` : ''
  return [
    heading(`${prefix}Beschluss ${resolution.number}`),
    facts('Angaben zum Beschluss', [
      fact('Gegenstand', item.subject),
      fact('Wortlaut', resolution.text),
      fact('Erforderlich', leastSentence(neededIn(verdict))),
      fact('Ergebnis', resolution.sentence),
    ]),
    heading('Rückmeldungen', 2),
    votesTable(resolution.roll, input.replacedVotes),
    heading('Auszählung', 2),
    votesOf(verdict),
    note(`${invariantSentence(verdict.counts)} (Ja + Nein + Enthaltung + ungültig + keine Rückmeldung + befangen = Mitglieder)`),
    heading('Nachweis', 2),
    ...(resolution.proofSentences.length === 0 ? [paragraph(plain(resolution.sentence))] : [list(resolution.proofSentences)]),
  ]
}

function votesTable(roll: readonly RollLine[], replaced: readonly ReplacedVote[]): Block {
  return {
    kind: 'table',
    caption: 'Votum je Mitglied',
    columns: [column('Mitglied', 46), column('Votum', 24), column('Person', 33), column('Eingang', 31), column('Vermerk', 31)],
    rows: roll.map((line) => row([line.memberName, choiceOf(line), personOf(line), receiptOf(line), remarksOf(line, replaced)])),
    rowHeight: null,
  }
}

function choiceOf(line: RollLine): string {
  if (line.recused) return 'befangen'
  if (line.choice === null || line.late) return 'keine Rückmeldung'
  return CHOICE_LABELS[line.choice]
}

function personOf(line: RollLine): string {
  if (line.personName === null) return '–'
  return line.role === null ? line.personName : `${line.personName}\n${ROLE_LABELS[line.role]}`
}

function receiptOf(line: RollLine): string {
  if (line.receivedAt === null) return '–'
  const at = `${formatDate(dateOf(line.receivedAt))}, ${timeOf(line.receivedAt)}`
  return line.way === null ? at : `${at}\n${WAY_LABELS[line.way]}`
}

function remarksOf(line: RollLine, replaced: readonly ReplacedVote[]): string {
  const others = replaced.filter(({ memberName }) => memberName === line.memberName).map(({ remark }) => remark)
  const late = line.choice === null ? 'verspätet' : `verspätet: ${CHOICE_LABELS[line.choice]}, nicht gezählt`
  const recused = line.recused && line.recusalReason !== null ? [line.recusalReason] : []
  return [...(line.late && (line.choice !== null || others.length === 0) ? [late] : []), ...recused, ...others].join('\n')
}
