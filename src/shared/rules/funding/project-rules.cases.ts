import { localDate } from '../../basics/local-date.ts'
import { cents } from '../../basics/money.ts'
import type { CompletenessLine } from '../../domain/projects/completeness.ts'
import type { Project, ProjectState } from '../../domain/projects/project.ts'
import type { CallFinding } from './check-call.ts'

export interface CallCase {
  readonly title: string
  readonly receivedOn: string
  readonly endsOn: string
  readonly found: readonly CallFinding['code'][]
}

export const CALL_CASES: readonly CallCase[] = [
  {
    title: 'am Tag des Einreichungsschlusses eingegangen → im Aufruf (F01)',
    receivedOn: '2026-12-16',
    endsOn: '2028-02-29',
    found: [],
  },
  { title: 'am Tag danach → zu spät (F01)', receivedOn: '2026-12-17', endsOn: '2028-02-29', found: ['AFTER_DEADLINE'] },
  {
    title: 'vor der Veröffentlichung → gehört in keinen Aufruf (R38)',
    receivedOn: '2026-11-01',
    endsOn: '2028-02-29',
    found: ['BEFORE_CALL'],
  },
  {
    title: 'endet nach der letzten Laufzeit des Aufrufs (R38)',
    receivedOn: '2026-12-01',
    endsOn: '2029-01-01',
    found: ['ENDS_TOO_LATE'],
  },
  {
    title: 'zu spät und zu lang: beides wird gesagt (R38)',
    receivedOn: '2027-01-01',
    endsOn: '2029-01-01',
    found: ['AFTER_DEADLINE', 'ENDS_TOO_LATE'],
  },
]

export interface ChangeCase {
  readonly title: string
  readonly change: Partial<Pick<Project, 'sponsor' | 'endsOn'>> & { readonly totalCost?: number; readonly grant?: number }
  readonly substantial: boolean
}

export const CHANGE_CASES: readonly ChangeCase[] = [
  { title: 'nichts geändert → kein neuer Beschluss (R37)', change: {}, substantial: false },
  {
    title: 'anderer Träger → neuer Beschluss (R37)',
    change: { sponsor: { memberId: null, name: 'Anderer e. V.' } },
    substantial: true,
  },
  { title: 'anderes Ende → neuer Beschluss (R37)', change: { endsOn: localDate('2028-03-31') }, substantial: true },
  { title: 'Ausgaben genau 10 % höher → kein neuer Beschluss (R37)', change: { totalCost: 5_500_000 }, substantial: false },
  { title: 'Ausgaben einen Cent über 10 % höher → neuer Beschluss (R37)', change: { totalCost: 5_500_001 }, substantial: true },
  { title: 'Zuwendung mehr als 10 % niedriger → neuer Beschluss (R37)', change: { grant: 4_049_999 }, substantial: true },
]

export interface StepCase {
  readonly title: string
  readonly from: ProjectState
  readonly to: ProjectState
  readonly checklist?: readonly CompletenessLine[]
  readonly inCall?: boolean
  readonly reason?: string
  readonly statementSent?: boolean
  readonly reportsOpen?: boolean
  readonly because: string | null
}

const COMPLETE: readonly CompletenessLine[] = (
  ['application-61029', 'description-61033', 'finances-plausible', 'own-contribution-proven'] as const
).map((item) => ({ item, state: 'present', note: '' }))

export const STEP_CASES: readonly StepCase[] = [
  {
    title: 'geprüft ist ein Antrag erst, wenn nichts fehlt (R41)',
    from: 'submitted',
    to: 'formally-checked',
    because: 'CHECKLIST_OPEN',
  },
  { title: 'alles da → geprüft (R41)', from: 'submitted', to: 'formally-checked', checklist: COMPLETE, because: null },
  { title: 'nach der Nachforderung gilt dasselbe (R41)', from: 'incomplete', to: 'formally-checked', because: 'CHECKLIST_OPEN' },
  {
    title: 'bewertet wird nur innerhalb eines Aufrufs (R38)',
    from: 'formally-checked',
    to: 'in-assessment',
    because: 'CALL_MISSING',
  },
  { title: 'mit Aufruf → Bewertung (R38)', from: 'formally-checked', to: 'in-assessment', inCall: true, because: null },
  {
    title: 'ein Antrag im Aufruf wartet auf keinen (R38)',
    from: 'submitted',
    to: 'waiting-for-call',
    inCall: true,
    because: 'CALL_GIVEN',
  },
  { title: 'ein Initiativantrag wartet auf den nächsten Aufruf (R38)', from: 'submitted', to: 'waiting-for-call', because: null },
  { title: 'und bleibt dort ohne ihn (R38)', from: 'waiting-for-call', to: 'submitted', because: 'CALL_MISSING' },
  { title: 'mit dem Aufruf ist er eingereicht (R38)', from: 'waiting-for-call', to: 'submitted', inCall: true, because: null },
  { title: 'zurückgezogen nur mit Grund (R37)', from: 'endorsed', to: 'withdrawn', because: 'REASON_MISSING' },
  { title: 'zurückgezogen mit Grund (R37)', from: 'endorsed', to: 'withdrawn', reason: 'Eigenanteil fehlt', because: null },
  {
    title: 'während der Abstimmung bewegt niemand ein Projekt von Hand (R37)',
    from: 'in-decision',
    to: 'withdrawn',
    reason: 'x',
    because: 'NO_SUCH_STEP',
  },
  { title: 'befürwortet wird nur durch Beschluss (R37)', from: 'in-assessment', to: 'endorsed', because: 'NO_SUCH_STEP' },
  {
    title: 'bei der SAB erst, wenn die Stellungnahme versandt ist (R37)',
    from: 'statement-issued',
    to: 'at-funder',
    because: 'STATEMENT_NOT_SENT',
  },
  { title: 'versandt → bei der SAB (R37)', from: 'statement-issued', to: 'at-funder', statementSent: true, because: null },
  {
    title: 'evaluiert erst, wenn alle Berichte da sind (R37)',
    from: 'report-received',
    to: 'evaluated',
    reportsOpen: true,
    because: 'REPORTS_OPEN',
  },
  { title: 'aus dem Archiv führt kein Weg zurück (R37)', from: 'archived', to: 'submitted', because: 'NO_SUCH_STEP' },
]

export interface ClockCase {
  readonly title: string
  /** Granted unless it says otherwise. */
  readonly from?: ProjectState
  readonly today: string
  readonly proof: 'none' | 'open' | 'received'
  readonly state: ProjectState
}

/** A granted project from 01.03.2027 to 29.02.2028. */
export const CLOCK_CASES: readonly ClockCase[] = [
  { title: 'vor dem ersten Tag: bewilligt (R37)', today: '2027-02-28', proof: 'open', state: 'granted' },
  { title: 'am ersten Tag: läuft (R37)', today: '2027-03-01', proof: 'open', state: 'running' },
  { title: 'am letzten Tag: läuft noch (R37)', today: '2028-02-29', proof: 'open', state: 'running' },
  { title: 'am Tag danach: Nachweis offen (R37)', today: '2028-03-01', proof: 'open', state: 'proof-open' },
  { title: 'ohne Nachweis im Bescheid: beendet (R37)', today: '2028-03-01', proof: 'none', state: 'ended' },
  { title: 'Nachweis da: Sachbericht erhalten (R37)', today: '2028-09-01', proof: 'received', state: 'report-received' },
  {
    title: 'teilweise bewilligt läuft ebenso (R37)',
    from: 'partly-granted',
    today: '2027-03-01',
    proof: 'open',
    state: 'running',
  },
  {
    title: 'was nicht bewilligt ist, läuft nicht (R37)',
    from: 'at-funder',
    today: '2027-03-01',
    proof: 'none',
    state: 'at-funder',
  },
]

/** Every state with the steps that somebody may take from it by hand (domain § 4). */
export const HAND_STEPS: Readonly<Record<ProjectState, string>> = {
  idea: 'advised submitted withdrawn',
  advised: 'submitted withdrawn',
  'waiting-for-call': 'submitted withdrawn',
  submitted: 'formally-checked waiting-for-call withdrawn',
  incomplete: 'formally-checked withdrawn',
  'formally-checked': 'in-assessment withdrawn',
  'in-assessment': 'deferred withdrawn',
  deferred: 'in-assessment withdrawn',
  'in-decision': '',
  endorsed: 'withdrawn',
  'endorsed-with-conditions': 'withdrawn',
  'not-endorsed': 'archived withdrawn',
  ranked: 'withdrawn',
  'statement-issued': 'at-funder withdrawn',
  'at-funder': 'withdrawn',
  granted: '',
  'partly-granted': '',
  'grant-refused': 'archived',
  running: '',
  ended: '',
  'proof-open': '',
  'report-received': 'evaluated',
  evaluated: 'archived',
  withdrawn: 'archived',
  archived: '',
}

export const BUDGET_CASES = [
  { title: 'nur befürwortete zählen (R38)', claims: [claim('endorsed', 10), claim('in-assessment', 50)], endorsed: 10, free: 90 },
  { title: 'nach dem Bescheid zählt, was bewilligt ist (R38)', claims: [claim('granted', 40, 30)], endorsed: 30, free: 70 },
  { title: 'genau ausgeschöpft ist nicht überzeichnet (R38)', claims: [claim('ranked', 100)], endorsed: 100, free: 0 },
  {
    title: 'ein Cent mehr ist überzeichnet (R38)',
    claims: [claim('ranked', 100), claim('at-funder', 1)],
    endorsed: 101,
    free: -1,
  },
  { title: 'abgelegt zählt, was bewilligt war (R38)', claims: [claim('archived', 40, 30)], endorsed: 30, free: 70 },
  { title: 'abgelegt ohne Bescheid bindet nichts (R38)', claims: [claim('archived', 40)], endorsed: 0, free: 100 },
  { title: 'zurückgezogen gibt das Geld frei (R38)', claims: [claim('withdrawn', 100)], endorsed: 0, free: 100 },
] as const

function claim(state: ProjectState, grant: number, granted: number | null = null) {
  return { state, grant: cents(grant), granted: granted === null ? null : cents(granted) }
}
