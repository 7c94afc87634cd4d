import type { AgendaMatter } from '../../domain/meetings/agenda-item.ts'
import type { Majority, RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'

interface MajorityCase {
  readonly title: string
  readonly matter: AgendaMatter
  readonly options?: Partial<RuleOptions>
  readonly majority: Majority
}

export const MAJORITIES_FOR: readonly MajorityCase[] = [
  {
    title: 'Bewertung eines Projekts: Mehrheit aller Mitglieder (R02, § 2.3)',
    matter: 'project-assessment',
    majority: 'majority-of-all-members',
  },
  {
    title: 'Verfahren und Tagesordnung: Mehrheit der abgegebenen Stimmen (R33, § 2.3)',
    matter: 'procedural',
    majority: 'majority-of-votes-cast',
  },
  {
    title: 'Handlungskonzept, Aufnahme, Ausschluss: Mehrheit aller Mitglieder (R02, § 2.3)',
    matter: 'fundamental',
    majority: 'majority-of-all-members',
  },
  {
    title: 'Grundsatzfragen, wo die Geschäftsordnung zwei Drittel verlangt (R35, § 2.3)',
    matter: 'fundamental',
    options: { fundamentalMajority: 'two-thirds-of-all-members' },
    majority: 'two-thirds-of-all-members',
  },
]
