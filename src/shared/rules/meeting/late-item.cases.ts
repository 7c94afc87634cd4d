import { localDate } from '../../basics/local-date.ts'
import type { LateItemFacts } from './late-item.ts'

interface LateItemCase {
  readonly title: string
  /** What differs from a resolution that comes after the invitation, under rules that forbid it. */
  readonly facts: Partial<LateItemFacts>
  readonly mayAdd: boolean
}

interface LabelCase {
  readonly title: string
  readonly labels: readonly string[]
  readonly behind: string
  readonly label: string
}

export const LATE_RESOLUTION: LateItemFacts = {
  rule: 'not-for-resolutions',
  isVotable: true,
  state: 'invited',
  today: localDate('2026-11-20'),
  closesOn: localDate('2026-11-25'),
  consent: '',
}

export const LATE_ITEMS: readonly LateItemCase[] = [
  {
    title: 'eine Information kommt immer noch hinzu (§ 2.3)',
    facts: { isVotable: false, state: 'running' },
    mayAdd: true,
  },
  {
    title: 'ein Beschluss nicht, wenn die Regeln ihn ausschließen, auch wenn alle einverstanden sind (§ 2.3)',
    facts: { consent: 'Alle sind einverstanden.' },
    mayAdd: false,
  },
  {
    title: 'vor der Sitzung, wenn die Regeln es bis dahin erlauben (§ 2.3)',
    facts: { rule: 'until-before-meeting' },
    mayAdd: true,
  },
  {
    title: 'am letzten Tag noch, wenn die Tagesordnung vorher schließt (§ 2.3)',
    facts: { rule: 'until-before-meeting', today: localDate('2026-11-18'), closesOn: localDate('2026-11-18') },
    mayAdd: true,
  },
  {
    title: 'am Tag danach nicht mehr (§ 2.3)',
    facts: { rule: 'until-before-meeting', today: localDate('2026-11-19'), closesOn: localDate('2026-11-18') },
    mayAdd: false,
  },
  {
    title: 'in der Sitzung dann nicht mehr (§ 2.3)',
    facts: { rule: 'until-before-meeting', state: 'running' },
    mayAdd: false,
  },
  {
    title: 'mit Zustimmung aller auch in der Sitzung (§ 2.3, BGB § 32 Abs. 1 S. 2)',
    facts: { rule: 'with-consent-of-all', state: 'running', consent: 'einstimmig' },
    mayAdd: true,
  },
  {
    title: 'ohne die Zustimmung nicht (§ 2.3)',
    facts: { rule: 'with-consent-of-all', consent: ' ' },
    mayAdd: false,
  },
]

export const LABELS: readonly LabelCase[] = [
  { title: 'hinter TOP 5 kommt 5a (§ 3)', labels: ['4', '5', '6'], behind: '5', label: '5a' },
  { title: 'und danach 5b; die Nummern davor und danach bleiben (§ 3)', labels: ['4', '5', '5a', '6'], behind: '5', label: '5b' },
  { title: 'hinter 5a kommt 5c, wenn 5b vergeben ist (§ 3)', labels: ['5', '5a', '5b'], behind: '5a', label: '5c' },
  { title: 'vor jedem anderen Punkt steht a (§ 3)', labels: [], behind: '', label: 'a' },
  {
    title: 'auch der 27. späte Punkt hat eine Nummer (§ 3)',
    labels: [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `5${letter}`),
    behind: '5',
    label: '5za',
  },
]
