import type { AgendaMatter } from '../../domain/meetings/agenda-item.ts'
import type { SecretBallot } from '../../domain/rules-of-procedure/rule-options.ts'
import type { Secrecy } from './secret-ballot.ts'

interface SecrecyCase {
  readonly title: string
  readonly option: SecretBallot
  readonly matter: AgendaMatter
  readonly secrecy: Secrecy
}

export const SECRECIES: readonly SecrecyCase[] = [
  {
    title: 'über ein Projekt wird nie geheim abgestimmt (§ 2.3)',
    option: 'never-on-projects',
    matter: 'project-assessment',
    secrecy: 'forbidden',
  },
  {
    title: 'über anderes auf Antrag auch dann (§ 2.3)',
    option: 'never-on-projects',
    matter: 'fundamental',
    secrecy: 'on-request',
  },
  {
    title: 'auf Antrag auch über ein Projekt (§ 2.3)',
    option: 'on-request',
    matter: 'project-assessment',
    secrecy: 'on-request',
  },
  { title: 'immer geheim: auch über ein Projekt (§ 2.3)', option: 'always', matter: 'project-assessment', secrecy: 'required' },
  { title: 'immer geheim: auch zur Tagesordnung (§ 2.3)', option: 'always', matter: 'procedural', secrecy: 'required' },
]
