import { AFTER, aBallot, type aCircularCase, aRoll, BEFORE, DEADLINE, someBallots, winter } from '#test/support/rule-facts.ts'
import { addMinutes, type Instant } from '../../basics/instant.ts'
import type { DeclarationRefusal } from './may-declare.ts'

interface DeclarationCase {
  readonly title: string
  /** The Umlauf as it was evaluated; 13 members, deadline Do 19.11.2026, 24:00 Uhr. */
  readonly facts: Parameters<typeof aCircularCase>[0]
  /** When the result is to be declared; the moment of the evaluation unless named. */
  readonly declaredAt?: Instant
  /** Until when letters posted in time may arrive; they do not matter unless named. */
  readonly lettersUntil?: Instant
  readonly withoutDispatchProof?: readonly string[]
  readonly answer: 'adopted' | 'rejected' | DeclarationRefusal
}

const sevenYes = someBallots({ yes: 7 })
const tooEarly: DeclarationRefusal = { code: 'DEADLINE_NOT_REACHED', endsAt: DEADLINE }

/** Two working days after the deadline: Mo 23.11.2026, 24:00. */
const LETTERS_UNTIL: Instant = winter('2026-11-24 00:00')

export const DECLARATIONS: readonly DeclarationCase[] = [
  { title: 'nach Fristende 7 Ja → angenommen (R27)', facts: { ballots: sevenYes }, answer: 'adopted' },
  { title: 'nach Fristende 6 Ja → abgelehnt (R27)', facts: { ballots: someBallots({ yes: 6 }) }, answer: 'rejected' },
  {
    title: 'vor Fristende mit offenen Stimmen → noch nicht (R27)',
    facts: { now: BEFORE, ballots: sevenYes },
    answer: tooEarly,
  },
  {
    title: 'genau zum Fristende → noch nicht (R27, F09)',
    facts: { now: DEADLINE, ballots: sevenYes },
    answer: tooEarly,
  },
  {
    title: 'vor Fristende, alle 13 Stimmen liegen vor → angenommen (R27)',
    facts: { now: BEFORE, ballots: someBallots({ yes: 7, no: 6 }) },
    answer: 'adopted',
  },
  {
    title: 'vor Fristende, alle 13 Stimmen liegen vor → abgelehnt (R27)',
    facts: { now: BEFORE, ballots: someBallots({ yes: 6, no: 7 }) },
    answer: 'rejected',
  },
  {
    title: 'ein Ergebnis von nach der Frist gilt nicht vor ihr (R27)',
    facts: { now: AFTER, ballots: sevenYes },
    declaredAt: BEFORE,
    answer: tooEarly,
  },
  {
    title: 'und nicht zu ihrem Ende (R27, F09)',
    facts: { now: AFTER, ballots: sevenYes },
    declaredAt: DEADLINE,
    answer: tooEarly,
  },
  {
    title: 'ein offener Stand von vor der Frist gilt nicht nach ihr (R27)',
    facts: { now: BEFORE, ballots: sevenYes },
    declaredAt: AFTER,
    answer: tooEarly,
  },
  {
    title: 'Poststempel maßgeblich, 6 offen: rechtzeitige Briefe können noch eingehen → noch nicht (F08, R27)',
    facts: { ballots: sevenYes },
    lettersUntil: LETTERS_UNTIL,
    answer: { code: 'LETTERS_UNDER_WAY', until: LETTERS_UNTIL },
  },
  {
    title: 'auch nicht im letzten Augenblick (F08, F09)',
    facts: { ballots: sevenYes },
    declaredAt: LETTERS_UNTIL,
    lettersUntil: LETTERS_UNTIL,
    answer: { code: 'LETTERS_UNDER_WAY', until: LETTERS_UNTIL },
  },
  {
    title: 'danach ja (F08)',
    facts: { ballots: sevenYes },
    declaredAt: addMinutes(LETTERS_UNTIL, 1),
    lettersUntil: LETTERS_UNTIL,
    answer: 'adopted',
  },
  {
    title: 'haben alle geantwortet, wartet niemand auf Briefe (F08, R27)',
    facts: { ballots: someBallots({ yes: 7, no: 6 }) },
    lettersUntil: LETTERS_UNTIL,
    answer: 'adopted',
  },
  {
    title: 'eindeutig vor Fristende: auch dann nicht (R27)',
    facts: { now: BEFORE, ballots: sevenYes, options: { procedureObjection: 'none', ballotChange: 'binding-on-receipt' } },
    lettersUntil: LETTERS_UNTIL,
    answer: 'adopted',
  },
  {
    title: 'Mehrheit der Antworten, 7 befangen: unerreichbar, 7 müssten antworten (R16)',
    facts: { majority: 'majority-of-answers', roll: aRoll(13, 7) },
    answer: { code: 'UNREACHABLE', eligible: 6, required: 7 },
  },
  {
    title: 'einem Mitglied fehlt der Versandnachweis → gesperrt (R25)',
    facts: { ballots: sevenYes },
    withoutDispatchProof: ['m13'],
    answer: { code: 'DISPATCH_PROOF_MISSING', members: ['m13'] },
  },
  {
    title: 'auch vor Fristende gesperrt, wenn der Versandnachweis fehlt (R25)',
    facts: { now: BEFORE, ballots: someBallots({ yes: 13 }) },
    withoutDispatchProof: ['m2'],
    answer: { code: 'DISPATCH_PROOF_MISSING', members: ['m2'] },
  },
  {
    title: 'nach einem Widerspruch gibt es nichts festzustellen (R26)',
    facts: { ballots: [aBallot('m1', 'yes', { objectsToProcedure: true })] },
    answer: { code: 'PROCEDURE_ABORTED' },
  },
  {
    title: 'unerreichbar wird nie festgestellt (R16)',
    facts: { roll: aRoll(13, 7) },
    answer: { code: 'UNREACHABLE', eligible: 6, required: 7 },
  },
]
