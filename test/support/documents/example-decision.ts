import type { Sha256 } from '#shared/basics/bytes.ts'
import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { cents } from '#shared/basics/money.ts'
import type { CircularProcedure } from '#shared/domain/circular-procedures/circular-procedure.ts'
import { NO_DETAILS, type Project } from '#shared/domain/projects/project.ts'
import type { Resolution, RollLine } from '#shared/domain/resolutions/resolution.ts'
import type { Counts } from '#shared/domain/resolutions/verdict.ts'
import type { Choice } from '#shared/domain/resolutions/vote.ts'
import { DEFAULT_RULES } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { exampleMember, FIELD_OF_ACTION } from './example-alliance.ts'

/** A project whose sponsor manages the alliance, so that it is recused (R14, R19). */
export const PROJECT: Project = {
  id: toId('project-1'),
  number: 'FKA-ERZ/2026/P-011',
  title: 'NAFKA II: Netzwerk zur Anwerbung und Integration von Fachkräften aus dem Ausland',
  shortTitle: 'NAFKA II',
  sponsor: { memberId: exampleMember(13).id, name: exampleMember(13).name },
  partners: [
    {
      memberId: exampleMember(6).id,
      name: exampleMember(6).name,
      role: 'without-funds',
      contribution: 'Ansprache der Unternehmen',
    },
    {
      memberId: exampleMember(7).id,
      name: exampleMember(7).name,
      role: 'without-funds',
      contribution: 'Beratung zu Sprachkursen',
    },
    { memberId: null, name: 'Welcome Center Erzgebirge', role: 'without-funds', contribution: 'Begleitung der Zugewanderten' },
  ],
  fieldOfActionId: FIELD_OF_ACTION.id,
  eligibleActivity: 7,
  startsOn: localDate('2027-03-01'),
  endsOn: localDate('2028-02-29'),
  finances: {
    totalCost: cents(14_860_000),
    staffCost: cents(11_240_000),
    materialCost: cents(3_620_000),
    grant: cents(13_374_000),
    ownContribution: cents(1_486_000),
    thirdPartyFunds: cents(0),
  },
  summary: 'Auf- und Ausbau eines Netzwerks, das Unternehmen bei Anwerbung und Integration begleitet.',
  targetGroup: 'Kleine und mittlere Unternehmen im Erzgebirgskreis',
  funderReference: '100 777 888',
  receivedOn: localDate('2026-10-12'),
  ...NO_DETAILS,
  completeOn: null,
  checklist: [],
  jointOverride: null,
  state: 'endorsed',
  createdAt: instant('2026-10-12T08:00:00Z'),
}

/** One letter per member in the order of the list: j, n, e, u, k (no answer), b (recused), v (late). */
export function rollOf(letters: string): readonly RollLine[] {
  return [...letters].map((letter, index) => {
    const member = exampleMember(index + 1)
    const choice = CHOICES[letter] ?? null
    const answered = choice !== null || letter === 'v'
    return {
      memberId: member.id,
      memberName: member.name,
      recused: letter === 'b',
      recusalReason: letter === 'b' ? 'Träger des Projekts' : null,
      choice: letter === 'v' ? 'yes' : choice,
      personName: answered ? `Kim Beispiel-${index + 1}` : null,
      role: answered ? (index % 3 === 1 ? 'deputy' : 'representative') : null,
      way: answered ? (index % 4 === 2 ? 'letter' : 'email') : null,
      receivedAt: answered
        ? instant(`2026-11-${letter === 'v' ? '20' : String(5 + index).padStart(2, '0')}T09:${10 + index}:00Z`)
        : null,
      late: letter === 'v',
      isDerived: false,
    }
  })
}

const CHOICES: Readonly<Record<string, Choice>> = { j: 'yes', n: 'no', e: 'abstain', u: 'invalid' }

export function countsOf(letters: string): Counts {
  const count = (letter: string) => [...letters].filter((one) => one === letter).length
  return {
    entitled: letters.length,
    yes: count('j'),
    no: count('n'),
    abstain: count('e'),
    invalid: count('u'),
    silent: count('k') + count('v'),
    recused: count('b'),
    late: count('v'),
  }
}

/** A resolution on the example project with the votes given as letters, see `rollOf`. */
export function exampleResolution(letters: string, outcome: Resolution['outcome'] = 'adopted'): Resolution {
  const counts = countsOf(letters)
  return {
    id: toId('resolution-1'),
    number: 'FKA-ERZ/2026/B-014',
    subject: 'Befürwortung des Projekts „NAFKA II“',
    text: 'Die Fachkräfteallianz Erzgebirge befürwortet das Projekt „NAFKA II: Netzwerk zur Anwerbung und Integration von Fachkräften aus dem Ausland“ und empfiehlt dem Fördermittelgeber die Bewilligung der beantragten Zuwendung von 133.740,00\u202f€.',
    procedure: 'circular',
    circularProcedureId: toId('circular-1'),
    meetingId: null,
    projectId: PROJECT.id,
    resolvedOn: localDate('2026-11-20'),
    declaredAt: instant('2026-11-20T08:30:00Z'),
    declaredBy: 'Alex Muster',
    outcome,
    verdict: {
      outcome,
      procedure: 'circular',
      majority: 'majority-of-all-members',
      required: 7,
      basis: letters.length,
      counts,
      standing: outcome === 'adopted' ? 'reached' : 'out-of-reach',
      fates: [],
      proof: [],
    },
    rules: DEFAULT_RULES,
    roll: rollOf(letters),
    sentence: sentenceOf(counts, outcome),
    proofSentences: [
      `Stimmberechtigt am 04.11.2026: ${counts.entitled} (R22)`,
      `befangen: ${counts.recused}, bleibt im Nenner (R16)`,
      'nötig: ⌊13/2⌋+1 = 7 (R02)',
      `ohne Rückmeldung: ${counts.silent}, keine Stimme (R07)`,
      `Ja: ${counts.yes} → ${outcome === 'adopted' ? 'angenommen' : 'abgelehnt'} (R02)`,
    ],
    snapshotSha256: '3f2a9c1b7d4e5f60718293a4b5c6d7e8f90123456789abcdef0123456789abcd' as Sha256,
  }
}

/** As it was worded on the day of the declaration; a resolution keeps its sentence whatever becomes of the wording. */
function sentenceOf(counts: Counts, outcome: Resolution['outcome']): string {
  const start = outcome === 'adopted' ? `Angenommen: ${counts.no > 0 ? 'mehrheitlich' : 'ohne Gegenstimme'}` : 'Abgelehnt'
  const yes = `${counts.yes} von ${counts.entitled} Ja (nötig: 7)`
  const abstentions = counts.abstain === 1 ? '1 Enthaltung' : `${counts.abstain} Enthaltungen`
  const joint = outcome === 'adopted' ? ',' : ':'
  return `${start}${joint} ${yes}; ${counts.no} Nein, ${abstentions}, ${counts.silent} ohne Rückmeldung, ${counts.recused} befangen.`
}

export const CIRCULAR_PROCEDURE: CircularProcedure = {
  id: toId('circular-1'),
  number: 'FKA-ERZ/2026/U-003',
  subject: 'Befürwortung des Projekts „NAFKA II“',
  urgencyReason: 'Der Antrag muss bis zum 30.11.2026 bei der SAB liegen; die nächste Sitzung ist erst am 09.12.2026.',
  items: [
    {
      id: toId('item-1'),
      position: 1,
      projectId: PROJECT.id,
      subject: 'Befürwortung des Projekts „NAFKA II“',
      proposedText: 'Die Fachkräfteallianz Erzgebirge befürwortet das Projekt „NAFKA II“.',
    },
  ],
  rules: DEFAULT_RULES,
  rollDate: localDate('2026-11-04'),
  startedAt: instant('2026-11-04T09:00:00Z'),
  deadline: {
    endsAt: instant('2026-11-19T23:00:00Z'),
    endsOn: localDate('2026-11-19'),
    countedFrom: localDate('2026-11-04'),
    sentence:
      'Zugang Mi, 04.11.2026; 14\u00a0Tage enden am Mi, 18.11.2026; 18.11. ist Buß- und Bettag; Frist Do, 19.11.2026, 24:00 Uhr (§\u00a0187 Abs.\u00a01, §§\u00a0188, 193 BGB)',
  },
  state: 'adopted',
  declaredAt: instant('2026-11-20T08:30:00Z'),
  declaredBy: 'Alex Muster',
  notifiedAt: instant('2026-11-20T10:15:00Z'),
  abortedAt: null,
}
