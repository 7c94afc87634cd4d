import { describe, expect, test } from 'vitest'
import { instant } from '../basics/instant.ts'
import { cents } from '../basics/money.ts'
import { NBSP } from './numbers.ts'
import { refusalSentence, type SpokenRefusal } from './refusals.ts'

const cases: readonly (readonly [SpokenRefusal, string])[] = [
  [
    { code: 'DEADLINE_NOT_REACHED', endsAt: instant('2026-11-19T23:00:00Z') },
    'Die Frist läuft bis Do, 19.11.2026, 24:00 Uhr. Bis dahin können Stimmen geändert und Widersprüche erhoben werden (R27).',
  ],
  [
    { code: 'FILE_TOO_LARGE', name: 'scan.pdf', size: 104_857_600, limit: 26_214_400 },
    `„scan.pdf“ ist mit 100${NBSP}MB zu groß. Eine Datei darf höchstens 25${NBSP}MB haben.`,
  ],
  [
    {
      code: 'FINANCES_DO_NOT_FIT',
      findings: [{ code: 'GRANT_ABOVE_QUOTA', grant: cents(4_500_001), most: cents(4_500_000) }],
    },
    `Der Finanzplan geht nicht auf (R41). Höchstens 90${NBSP}% der Gesamtausgaben werden gefördert: 45.000,00\u202f€ statt 45.000,01\u202f€.`,
  ],
  [
    { code: 'DISPATCH_PROOF_MISSING', members: ['DGB Region Südwestsachsen', 'Jobcenter Erzgebirgskreis'] },
    'Für DGB Region Südwestsachsen und Jobcenter Erzgebirgskreis fehlt der Nachweis, dass die Unterlagen versandt wurden (R25). Bitte den Versand nachtragen.',
  ],
  [
    { code: 'REASONS_MISSING', fields: ['costBenefit', 'sustainability'] },
    'Noch ohne Begründung: Kosten und Nutzen und Nachhaltigkeit.',
  ],
  [
    { code: 'RESOLUTION_DOES_NOT_PERMIT', kind: 'endorsed', outcome: 'rejected' },
    'Der Beschluss lehnt das Projekt ab. Eine befürwortende Stellungnahme darf daraus nicht entstehen (R37).',
  ],
  [
    { code: 'CANNOT_START', problems: [{ code: 'UNREACHABLE', eligible: 6, required: 7 }] },
    'So kann das Umlaufverfahren nicht beginnen. Abstimmen können nur 6, nötig sind 7 Ja: Die Mehrheit ist wegen Befangenheit nicht erreichbar (R16). Bitte in einer Sitzung beraten.',
  ],
]

describe('Sätze zu Ablehnungen sagen, was ist und was zu tun ist', () => {
  test.each(cases)('$code', (refusal, sentence) => expect(refusalSentence(refusal)).toBe(sentence))
})
