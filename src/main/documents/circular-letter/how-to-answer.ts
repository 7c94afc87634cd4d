import type { Block } from '#shared/domain/documents/block.ts'
import type { RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { objectionsNeeded } from '#shared/rules/circular/sort-ballots.ts'
import { formatDeadlineLong } from '#shared/wording/dates.ts'
import { formatList, formatWhole } from '#shared/wording/numbers.ts'
import { leastSentence } from '#shared/wording/verdict.ts'
import { fact, facts, heading } from '../kit/blocks.ts'
import { addressLine } from '../letterhead/alliance-letterhead.ts'
import type { CircularLetterInput } from './content.ts'

/** „Donnerstag, 19. November 2026, 24:00 Uhr“. */
export function deadlineOf({ procedure }: Pick<CircularLetterInput, 'procedure'>): string {
  return formatDeadlineLong(procedure.deadline.endsAt)
}

/** Deadline with its computation, and what counts as in time (F01–F10). */
export function deadlineBlocks(input: CircularLetterInput): readonly Block[] {
  const { procedure } = input
  return [
    heading('Frist'),
    facts('Frist und Berechnung', [
      fact('Fristende', deadlineOf(input)),
      fact('Berechnung', procedure.deadline.sentence),
      fact(
        'Maßgeblich',
        procedure.rules.decisiveMoment === 'receipt'
          ? 'der Eingang bei der Koordination'
          : 'das Datum des Poststempels oder der Sendung',
      ),
    ]),
  ]
}

/** Ways to answer, in which form and where to. */
export function answerBlocks({ alliance, procedure, contact }: CircularLetterInput): readonly Block[] {
  return [
    heading('So antworten Sie'),
    facts('Antwort', [
      fact('Teil A', 'einverstanden mit dem Umlaufverfahren, oder Widerspruch gegen das Verfahren'),
      fact('Teil B', 'Ja, Nein oder Enthaltung zu jedem Beschlussvorschlag'),
      fact('Teil C', 'keine Befangenheit, oder befangen mit Grund'),
      fact('Form', FORMS[procedure.rules.ballotForm]),
      fact(
        'Adresse',
        [contact.email === '' ? alliance.email : contact.email, `${alliance.name}, ${addressLine(alliance.address)}`].join('\n'),
      ),
    ]),
  ]
}

const FORMS: Readonly<Record<RuleOptions['ballotForm'], string>> = {
  text: 'Textform: der beiliegende Rückmeldebogen per E-Mail oder Brief; telefonisch nur mit schriftlicher Bestätigung',
  written: 'Schriftform: der beiliegende Rückmeldebogen mit eigenhändiger Unterschrift',
  portal: 'Antwortdatei aus dem beiliegenden Stimmpaket',
}

/** Majority, silence, lateness, change, objection, conflict of interest and notice of the result, each in one sentence. */
export function ruleSentences(input: CircularLetterInput): readonly string[] {
  const { rules } = input.procedure
  return [
    ...majoritySentences(input),
    SILENCE[rules.silence],
    LATE[rules.lateBallots],
    rules.ballotChange === 'until-deadline'
      ? 'Bis zum Fristende können Sie Ihre Stimme ändern; es zählt die letzte rechtzeitige.'
      : 'Ihre Stimme bindet mit dem Eingang und kann nicht mehr geändert werden.',
    ...objectionSentences(rules),
    'Wer befangen ist, zeigt das mit Grund an und stimmt nicht mit. Befangen ist insbesondere, wer das Projekt beantragt, Mittel daraus erhält oder daraus einen unmittelbaren Vorteil hat.',
    ...input.recusals.map(
      ({ memberName, reason, items }) =>
        `Nach den vorliegenden Angaben befangen${items.length === 0 ? '' : ` zu ${formatList(items.map((number) => `Nr. ${formatWhole(number)}`))}`}: ${memberName} (${reason.replace(/\.$/, '')}).`,
    ),
    ...(input.asksForPoints
      ? ['Zu den Projekten können Sie Punkte je Kriterium angeben. Das ist freiwillig und zählt nicht als Stimme.']
      : []),
    'Das Ergebnis wird nach Fristende festgestellt, allen Mitgliedern mitgeteilt und in der nächsten Sitzung bekanntgegeben.',
  ]
}

/** One sentence where all items need the same, else one each (R16, R17). */
function majoritySentences({ thresholds, procedure }: CircularLetterInput): readonly string[] {
  const least = thresholds.map(leastSentence)
  const abstentions = 'Enthaltungen zählen nicht als Ja.'
  if (new Set(least).size > 1) {
    return [
      ...least.map((sentence, index) => `Vorschlag ${index + 1} ist angenommen bei ${sentence}.`),
      `Über jeden Vorschlag wird einzeln abgestimmt; ${abstentions}`,
    ]
  }
  const subject = procedure.items.length === 1 ? 'Der Vorschlag' : 'Über jeden Vorschlag wird einzeln abgestimmt. Jeder'
  return [`${subject} ist angenommen bei ${least[0] ?? ''}; ${abstentions}`]
}

function objectionSentences(rules: RuleOptions): readonly string[] {
  const needed = objectionsNeeded(rules)
  if (needed === null) return []
  const ends =
    needed === 1
      ? 'Schon ein rechtzeitiger Widerspruch beendet es'
      : `Widersprechen rechtzeitig mindestens ${formatWhole(needed)} Mitglieder, ist es beendet`
  return [`Jedes Mitglied kann dem Umlaufverfahren widersprechen. ${ends}; dann entscheidet die nächste Sitzung.`]
}

const SILENCE: Readonly<Record<RuleOptions['silence'], string>> = {
  'not-counted': 'Keine Antwort ist keine Stimme: weder Ja noch Nein noch Enthaltung.',
  abstention: 'Keine Antwort gilt nach der Geschäftsordnung als Enthaltung.',
  consent: 'Keine Antwort gilt nach der Geschäftsordnung als Zustimmung.',
  'missing-consent': 'Keine Antwort gilt nach der Geschäftsordnung als fehlende Zustimmung und zählt wie Nein.',
}

const LATE: Readonly<Record<RuleOptions['lateBallots'], string>> = {
  invalid: 'Eine verspätete Antwort wird aufbewahrt, zählt aber nicht.',
  abstention: 'Eine verspätete Antwort gilt nach der Geschäftsordnung als Enthaltung.',
  'accept-until-declared':
    'Eine verspätete Antwort zählt nach der Geschäftsordnung, solange das Ergebnis nicht festgestellt ist.',
}
