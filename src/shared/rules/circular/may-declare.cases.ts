import { AFTER, aBallot, type aCircularCase, aRoll, BEFORE, DEADLINE, someBallots } from '#test/support/rule-facts.ts'
import type { Instant } from '../../basics/instant.ts'
import type { DeclarationRefusal } from './may-declare.ts'

interface DeclarationCase {
  readonly title: string
  /** The Umlauf as it was evaluated; 13 members, deadline Do 19.11.2026, 24:00 Uhr. */
  readonly facts: Parameters<typeof aCircularCase>[0]
  /** When the result is to be declared; the moment of the evaluation unless named. */
  readonly declaredAt?: Instant
  readonly withoutDispatchProof?: readonly string[]
  readonly answer: 'adopted' | 'rejected' | DeclarationRefusal
}

const sevenYes = someBallots({ yes: 7 })
const tooEarly: DeclarationRefusal = { code: 'DEADLINE_NOT_REACHED', endsAt: DEADLINE }

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
