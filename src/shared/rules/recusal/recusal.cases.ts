import { toId } from '../../basics/id.ts'
import type { PartnerRole, ProjectPartner } from '../../domain/projects/project.ts'
import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import type { RecusalGround } from './find-recusals.ts'
import type { SettledRecusal } from './settle-recusals.ts'
import type { ChosenSignatory, SignatoryRefusal } from './signatories.ts'

interface FoundCase {
  readonly title: string
  /** Null: the sponsor is no member. */
  readonly sponsor: string | null
  readonly partners: readonly ProjectPartner[]
  readonly partnersWithoutFundsRecused?: boolean
  readonly recused: readonly (readonly [member: string, ground: RecusalGround])[]
}

interface SettledCase {
  readonly title: string
  readonly found: readonly string[]
  readonly given: readonly SettledRecusal<string>[]
  readonly settled: readonly SettledRecusal<string>[]
}

interface SignatoryCase {
  readonly title: string
  readonly managing: readonly string[]
  readonly recused: readonly string[]
  readonly chosen: readonly ChosenSignatory[]
  readonly rule?: RuleOptions['signatories']
  readonly conflictDisclosed?: boolean
  readonly answer: 'ja' | readonly [SignatoryRefusal['code'], ...string[]]
}

function partner(member: string | null, role: PartnerRole): ProjectPartner {
  return { memberId: member === null ? null : toId<'member'>(member), name: '', role, contribution: '' }
}

/** On the roll stand the members ihk, khs and wfe. */
export const FOUND: readonly FoundCase[] = [
  { title: 'der Träger (R14)', sponsor: 'wfe', partners: [], recused: [['wfe', 'sponsor']] },
  {
    title: 'ein Partner mit Mitteln (R14)',
    sponsor: null,
    partners: [partner('khs', 'with-funds')],
    recused: [['khs', 'partner-with-funds']],
  },
  {
    title: 'eine Kammer, deren Betriebe ein fremder Träger unterstützt: bloßes Gruppeninteresse befangen nicht (R14)',
    sponsor: null,
    partners: [],
    partnersWithoutFundsRecused: true,
    recused: [],
  },
  {
    title: 'fremde Träger und Partner befangen niemanden (R14)',
    sponsor: 'fremd',
    partners: [partner(null, 'with-funds')],
    partnersWithoutFundsRecused: true,
    recused: [],
  },
  {
    title: 'der stärkste Grund zählt, jedes Mitglied einmal (R14)',
    sponsor: 'ihk',
    partners: [partner('ihk', 'with-funds'), partner('khs', 'without-funds'), partner('khs', 'with-funds')],
    recused: [
      ['ihk', 'sponsor'],
      ['khs', 'partner-with-funds'],
    ],
  },
  {
    title: 'ein Partner ohne Mittel nicht (R18)',
    sponsor: null,
    partners: [partner('khs', 'without-funds')],
    recused: [],
  },
  {
    title: 'ein Partner ohne Mittel, wo die Geschäftsordnung es sagt (R18)',
    sponsor: null,
    partners: [partner('khs', 'without-funds')],
    partnersWithoutFundsRecused: true,
    recused: [['khs', 'partner-without-funds']],
  },
  {
    title: 'ein Kofinanzierer erhält nichts und ist nicht befangen (R14, R18)',
    sponsor: null,
    partners: [partner('khs', 'co-financing')],
    recused: [],
  },
  {
    title: 'ein Kofinanzierer, wo die Geschäftsordnung es sagt (R18)',
    sponsor: null,
    partners: [partner('khs', 'co-financing')],
    partnersWithoutFundsRecused: true,
    recused: [['khs', 'co-financing']],
  },
  {
    title: 'Kofinanzierer vor Partner ohne Mittel (R18)',
    sponsor: null,
    partners: [partner('wfe', 'without-funds'), partner('wfe', 'co-financing')],
    partnersWithoutFundsRecused: true,
    recused: [['wfe', 'co-financing']],
  },
]

const decided: SettledRecusal<string> = {
  memberId: 'ihk',
  kind: 'decided',
  reason: 'Geschäftsführer sitzt im Beirat des Trägers',
}
const declared: SettledRecusal<string> = { memberId: 'khs', kind: 'declared', reason: 'Obermeister ist Organ des Trägers' }

/** On the roll stand the members ihk, khs and wfe; what is found says „aus den Projektdaten“. */
export const SETTLED: readonly SettledCase[] = [
  { title: 'kein Zweifel, niemand ist befangen (R15)', found: [], given: [], settled: [] },
  {
    title: 'ein Zweifelsfall, den die Leitung im Umlauf oder das Gremium in der Sitzung entschied, mit seinem Grund (R15)',
    found: [],
    given: [decided],
    settled: [decided],
  },
  {
    title: 'Ermitteltes, Angezeigtes und Entschiedenes zugleich, in der Reihenfolge der Liste (R14, R15)',
    found: ['wfe'],
    given: [declared, decided],
    settled: [decided, declared, { memberId: 'wfe', kind: 'found', reason: 'aus den Projektdaten' }],
  },
  {
    title: 'was das Projekt selbst zeigt, ist kein Zweifelsfall: es bleibt, auch wenn nichts eingetragen ist (R14, R15)',
    found: ['ihk', 'khs'],
    given: [],
    settled: [
      { memberId: 'ihk', kind: 'found', reason: 'aus den Projektdaten' },
      { memberId: 'khs', kind: 'found', reason: 'aus den Projektdaten' },
    ],
  },
  {
    title: 'auch wer anders entscheidet, ändert daran nur den Wortlaut des Grundes (R14, R15)',
    found: ['ihk'],
    given: [decided],
    settled: [{ ...decided, kind: 'found' }],
  },
  {
    title: 'wer nicht abstimmt, über dessen Befangenheit ist nicht zu entscheiden (R13, R15)',
    found: [],
    given: [{ ...decided, memberId: 'gast' }],
    settled: [],
  },
]

const manager = (memberId: string): ChosenSignatory => ({ memberId, capacity: 'managing-member' })
const substitute = (memberId: string | null): ChosenSignatory => ({ memberId, capacity: 'substitute' })
const all = 'all-managing-members'

/** The WFE manages the Erzgebirge alone; in Chemnitz the agency (aa) and the city (stadt) do together. */
export const SIGNATORIES: readonly SignatoryCase[] = [
  { title: 'das geschäftsführende Mitglied (R19)', managing: ['wfe'], recused: [], chosen: [manager('wfe')], answer: 'ja' },
  {
    title: 'niemand gewählt, die WFE ist befangen → Ersatz nötig (R19)',
    managing: ['wfe'],
    recused: ['wfe'],
    chosen: [],
    answer: ['MANAGING_MEMBER_RECUSED', 'wfe'],
  },
  {
    title: 'die befangene WFE nie allein (R19)',
    managing: ['wfe'],
    recused: ['wfe'],
    chosen: [manager('wfe')],
    answer: ['MANAGING_MEMBER_RECUSED', 'wfe'],
  },
  {
    title: 'die befangene WFE mit offengelegter Befangenheit (R19)',
    managing: ['wfe'],
    recused: ['wfe'],
    chosen: [manager('wfe')],
    conflictDisclosed: true,
    answer: 'ja',
  },
  {
    title: 'Ersatz für die befangene WFE (R19)',
    managing: ['wfe'],
    recused: ['wfe'],
    chosen: [substitute('ihk')],
    answer: 'ja',
  },
  {
    title: 'die befangene WFE zusammen mit einem Ersatz (R19)',
    managing: ['wfe'],
    recused: ['wfe'],
    chosen: [manager('wfe'), substitute(null)],
    answer: 'ja',
  },
  {
    title: 'Ersatz aus einem ebenfalls befangenen Mitglied (R19)',
    managing: ['wfe'],
    recused: ['wfe', 'ihk'],
    chosen: [substitute('ihk')],
    answer: ['MANAGING_MEMBER_RECUSED', 'wfe'],
  },
  {
    title: 'wer nicht die Geschäfte führt, unterschreibt nicht für sie (R19)',
    managing: ['wfe'],
    recused: [],
    chosen: [manager('ihk')],
    answer: ['SIGNATORY_MISSING', 'wfe'],
  },
  {
    title: 'wer zu keinem Mitglied gehört, führt keine Geschäfte (R19)',
    managing: ['wfe'],
    recused: [],
    chosen: [{ memberId: null, capacity: 'managing-member' }],
    answer: ['SIGNATORY_MISSING', 'wfe'],
  },
  { title: 'niemand gewählt (R20)', managing: ['wfe'], recused: [], chosen: [], answer: ['SIGNATORY_MISSING', 'wfe'] },
  {
    title: 'zwei führen die Geschäfte, eine genügt (R20)',
    managing: ['aa', 'stadt'],
    recused: [],
    chosen: [manager('aa')],
    answer: 'ja',
  },
  {
    title: 'zwei führen die Geschäfte, beide müssen (R20)',
    managing: ['aa', 'stadt'],
    recused: [],
    chosen: [manager('aa')],
    rule: all,
    answer: ['SIGNATORY_MISSING', 'stadt'],
  },
  {
    title: 'beide unterschreiben (R20)',
    managing: ['aa', 'stadt'],
    recused: [],
    chosen: [manager('aa'), manager('stadt')],
    rule: all,
    answer: 'ja',
  },
  {
    title: 'die eine ist befangen, die andere unterschreibt (R19, R20)',
    managing: ['aa', 'stadt'],
    recused: ['aa'],
    chosen: [manager('stadt')],
    rule: all,
    answer: 'ja',
  },
  {
    title: 'die eine ist befangen und hat allein unterschrieben: genannt wird nur sie (R19, R20)',
    managing: ['aa', 'stadt'],
    recused: ['aa'],
    chosen: [manager('aa')],
    answer: ['MANAGING_MEMBER_RECUSED', 'aa'],
  },
  {
    title: 'beide befangen → Ersatz nötig (R19, R20)',
    managing: ['aa', 'stadt'],
    recused: ['aa', 'stadt'],
    chosen: [manager('aa')],
    rule: all,
    answer: ['MANAGING_MEMBER_RECUSED', 'aa', 'stadt'],
  },
  {
    title: 'mit Schriftführung: eine genügt (§ 2.3)',
    managing: ['wfe'],
    recused: [],
    chosen: [manager('wfe')],
    rule: 'managing-member-and-minute-taker',
    answer: 'ja',
  },
]
