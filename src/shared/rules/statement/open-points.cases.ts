import type { StatementReasons } from '../../domain/statements/statement.ts'
import type { IssueFacts, OpenPoint } from './open-points.ts'

interface OpenPointsCase {
  readonly title: string
  /** What differs from a complete endorsing Stellungnahme on an adopted resolution, signed by the WFE. */
  readonly statement?: Partial<IssueFacts['statement']>
  readonly outcome?: IssueFacts['outcome']
  readonly signing?: IssueFacts['signing']
  readonly changedSince?: boolean
  readonly points: readonly OpenPoint[]
}

const reasons: StatementReasons = {
  regionalNeed: 'Bedarf',
  fitToActionPlan: 'Handlungsfeld 2',
  workforceStrategy: 'Ziel 3',
  noDoubleFunding: 'keine',
  costBenefit: 'angemessen',
  sustainability: 'gesichert',
}
const needAndFit: StatementReasons = {
  ...reasons,
  workforceStrategy: '',
  noDoubleFunding: ' ',
  costBenefit: '',
  sustainability: '',
}

export const COMPLETE: IssueFacts = {
  statement: { kind: 'endorsed', reasons, conditions: '', exceptionReason: '', conflictDisclosed: false },
  outcome: 'adopted',
  options: { endorsementWithoutMajority: false, signatories: 'one-managing-member' },
  changedSince: false,
  signing: { managingMembers: ['wfe'], recusedMembers: [], chosen: [{ memberId: 'wfe', capacity: 'managing-member' }] },
}
const wfeRecused: IssueFacts['signing'] = { ...COMPLETE.signing, recusedMembers: ['wfe'] }

export const OPEN_POINTS: readonly OpenPointsCase[] = [
  { title: 'alles da → darf ausgefertigt werden (R37)', points: [] },
  {
    title: 'nach dem Beschluss wesentlich geändert → ein neuer Beschluss ist nötig (R37)',
    changedSince: true,
    points: [{ code: 'CHANGED_SINCE_RESOLUTION' }],
  },
  {
    title: 'befürwortend ohne angenommenen Beschluss (R37)',
    outcome: 'rejected',
    points: [{ code: 'RESOLUTION_DOES_NOT_PERMIT', kind: 'endorsed', outcome: 'rejected' }],
  },
  {
    title: 'befürwortend mit Lücken in der Begründung (§ 3)',
    statement: { reasons: needAndFit },
    points: [{ code: 'REASONS_MISSING', fields: ['workforceStrategy', 'noDoubleFunding', 'costBenefit', 'sustainability'] }],
  },
  {
    title: 'nicht befürwortend braucht nur Bedarf und Passfähigkeit (R37, § 3)',
    statement: { kind: 'not-endorsed', reasons: needAndFit },
    outcome: 'rejected',
    points: [],
  },
  {
    title: 'nicht befürwortend ohne Bedarf (R37, § 3)',
    statement: { kind: 'not-endorsed', reasons: { ...needAndFit, regionalNeed: '' } },
    outcome: 'rejected',
    points: [{ code: 'REASONS_MISSING', fields: ['regionalNeed'] }],
  },
  {
    title: 'mit Auflagen, aber ohne Auflage (§ 3)',
    statement: { kind: 'endorsed-with-conditions', conditions: ' ' },
    points: [{ code: 'CONDITIONS_MISSING' }],
  },
  {
    title: 'mit Auflagen (§ 3)',
    statement: { kind: 'endorsed-with-conditions', conditions: 'Bericht bis 31.12.' },
    points: [],
  },
  {
    title: 'die befangene WFE allein (R19)',
    signing: wfeRecused,
    points: [{ code: 'MANAGING_MEMBER_RECUSED', members: ['wfe'] }],
  },
  {
    title: 'die befangene WFE, offengelegt (R19)',
    statement: { conflictDisclosed: true },
    signing: wfeRecused,
    points: [],
  },
]
