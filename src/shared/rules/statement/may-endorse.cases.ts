import type { StatementKind } from '../../domain/statements/statement.ts'
import type { EndorsementFacts } from './may-endorse.ts'

interface EndorsementCase {
  readonly title: string
  readonly facts: EndorsementFacts
  readonly permitted: readonly StatementKind[]
}

const strict = { endorsementWithoutMajority: false }
const soft = { endorsementWithoutMajority: true }

export const ENDORSEMENTS: readonly EndorsementCase[] = [
  {
    title: 'angenommen → befürwortend, auch mit Auflagen (R37)',
    facts: { outcome: 'adopted', options: strict, exceptionReason: '' },
    permitted: ['endorsed', 'endorsed-with-conditions'],
  },
  {
    title: 'abgelehnt → nur nicht befürwortend (R37)',
    facts: { outcome: 'rejected', options: strict, exceptionReason: 'Ausnahme' },
    permitted: ['not-endorsed'],
  },
  {
    title: 'abgelehnt, Ausnahme erlaubt, aber ohne Grund (R37)',
    facts: { outcome: 'rejected', options: soft, exceptionReason: ' ' },
    permitted: ['not-endorsed'],
  },
  {
    title: 'abgelehnt, Ausnahme erlaubt und begründet (R37)',
    facts: { outcome: 'rejected', options: soft, exceptionReason: 'Sommerpause' },
    permitted: ['not-endorsed', 'endorsed', 'endorsed-with-conditions'],
  },
]
