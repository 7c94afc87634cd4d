import { localDate } from '../basics/local-date.ts'
import type { Figure, Measurement } from '../domain/action-plan/indicator.ts'

export const FIGURE_CASES: readonly { readonly title: string; readonly figure: Figure; readonly text: string }[] = [
  { title: 'ganze Zahl mit Tausenderpunkt (§ 1.2)', figure: { digits: 15_500, decimals: 0 }, text: '15.500' },
  { title: 'eine Nachkommastelle (§ 1.2)', figure: { digits: 45, decimals: 1 }, text: '4,5' },
  { title: 'unter eins (§ 1.2)', figure: { digits: 5, decimals: 2 }, text: '0,05' },
  { title: 'ein Minus mit richtigem Zeichen (§ 1.2)', figure: { digits: -3800, decimals: 0 }, text: '−3.800' },
  {
    title: 'die Null hinter dem Komma bleibt, wie die Quelle sie nennt (§ 1.2)',
    figure: { digits: 550, decimals: 2 },
    text: '5,50',
  },
]

export const READ_CASES: readonly (readonly [text: string, figure: Figure | null])[] = [
  ['15.500', { digits: 15_500, decimals: 0 }],
  ['15500', { digits: 15_500, decimals: 0 }],
  ['4,5', { digits: 45, decimals: 1 }],
  ['5,50', { digits: 550, decimals: 2 }],
  ['-3.800', { digits: -3800, decimals: 0 }],
  ['− 3 800', { digits: -3800, decimals: 0 }],
  ['1.23', null],
  ['4.5', null],
  ['1,2345', null],
  ['ca. 300', null],
  ['=1+1', null],
  ['', null],
]

type Period = Pick<Measurement, 'periodFrom' | 'referenceDate' | 'isDayOfSource'>

function period(from: string | null, until: string, isDayOfSource = false): Period {
  return { periodFrom: from === null ? null : localDate(from), referenceDate: localDate(until), isDayOfSource }
}

export const PERIOD_CASES: readonly (readonly [period: Period, text: string])[] = [
  [period(null, '2022-07-06'), '06.07.2022'],
  [period('2023-01-01', '2023-12-31'), '2023'],
  [period('2023-06-01', '2023-06-30'), '06/2023'],
  [period('2024-02-01', '2024-02-29'), '02/2024'],
  [period('2023-02-01', '2023-02-27'), '01.02.2023 bis 27.02.2023'],
  [period('2023-07-01', '2024-01-31'), '01.07.2023 bis 31.01.2024'],
  [period(null, '2024-06-06', true), 'Bericht vom 06.06.2024'],
]
