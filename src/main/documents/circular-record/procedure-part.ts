import type { RollMember } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { formatDate, formatDateWithWeekday, formatDeadline, formatInstant } from '#shared/wording/dates.ts'
import { formatCount, formatWhole } from '#shared/wording/numbers.ts'
import { WAY_LABELS } from '#shared/wording/screens/votes.ts'
import { column, fact, facts, heading, row } from '../kit/blocks.ts'
import type { CircularRecordInput } from './content.ts'

/** How the procedure ran: reason, roll, deadline with its computation, reminders, declaration, notice (R22, R24, R28, R29). */
export function procedureBlocks(input: CircularRecordInput): readonly Block[] {
  const { procedure, roll, reminders, extensions, evidence } = input
  return [
    heading('Verfahren'),
    facts('Angaben zum Verfahren', [
      fact('Kurzfristiger Bedarf', procedure.urgencyReason),
      fact('Eingeleitet', formatInstant(procedure.startedAt)),
      fact('Stimmberechtigte', `${roll.length} Mitglieder am Stichtag ${formatDate(procedure.rollDate)}`),
      fact('Frist', formatDeadline(procedure.deadline.endsAt)),
      fact('Berechnung', procedure.deadline.sentence),
      fact(
        'Erinnerungen',
        listed(reminders.map((one) => `${formatInstant(one.sentAt)} an ${formatCount(one.count, 'Mitglied', 'Mitglieder')}`)),
      ),
      fact(
        'Verlängerung',
        listed(extensions.map((one) => `am ${formatInstant(one.extendedAt)} bis ${formatDeadline(one.endsAt)}: ${one.reason}`)),
      ),
      fact('Im Auftrag erfasst', onBehalf(evidence)),
      fact('Festgestellt', declared(input)),
      fact(
        'Mitgeteilt',
        procedure.notifiedAt === null ? 'noch nicht' : `${formatInstant(procedure.notifiedAt)} an alle Mitglieder`,
      ),
      fact('Bekanntgabe', input.announcedIn === null ? 'in der nächsten Sitzung' : `in der Sitzung ${input.announcedIn}`),
    ]),
  ]
}

function declared({ procedure, decisions }: CircularRecordInput): string {
  if (decisions.length === 0) return 'kein Beschluss'
  const by = procedure.declaredBy === null ? '' : ` durch ${procedure.declaredBy}`
  return procedure.declaredAt === null ? '' : `${formatInstant(procedure.declaredAt)}${by}`
}

/** What the coordination entered for members; answer files speak for themselves. */
function onBehalf(evidence: CircularRecordInput['evidence']): string {
  const entered = evidence.filter(({ onBehalfReason }) => onBehalfReason !== '').length
  return `${formatWhole(entered)} von ${formatCount(evidence.length, 'Rückmeldung', 'Rückmeldungen')}`
}

function listed(lines: readonly string[]): string {
  return lines.length === 0 ? 'keine' : lines.join('\n')
}

/** Proof that the papers went to everybody (R25). */
export function dispatchBlocks(roll: readonly RollMember[]): readonly Block[] {
  const rows = roll.map(({ memberName, dispatch }) =>
    dispatch === null
      ? row([memberName, 'kein Nachweis', '', ''])
      : row([memberName, formatInstant(dispatch.sentAt), WAY_LABELS[dispatch.way], formatDateWithWeekday(dispatch.receivedOn)]),
  )
  return [
    heading('Versand an alle Mitglieder'),
    {
      kind: 'table',
      caption: 'Versandnachweis je Mitglied',
      columns: [column('Mitglied', 48), column('Versandt', 25), column('Weg', 11), column('Zugang', 16)],
      rows,
      rowHeight: null,
    },
  ]
}
