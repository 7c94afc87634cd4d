import type { SigningPart } from './minutes-record.ts'

interface SigningCase {
  readonly title: string
  readonly chair: string | null
  readonly minuteTaker: string | null
  readonly signed: readonly SigningPart[]
  readonly toSign: readonly SigningPart[]
  readonly isSigned: boolean
}

/** Domain § 3, VwVfG § 93 as model: signature of the chair and of who took the minutes. */
export const SIGNINGS: readonly SigningCase[] = [
  {
    title: 'Leitung und Schriftführung unterschreiben; noch hat niemand (VwVfG § 93)',
    chair: 'p1',
    minuteTaker: 'p2',
    signed: [],
    toSign: ['chair', 'minute-taker'],
    isSigned: false,
  },
  {
    title: 'eine Unterschrift von zweien genügt nicht (VwVfG § 93)',
    chair: 'p1',
    minuteTaker: 'p2',
    signed: ['chair'],
    toSign: ['chair', 'minute-taker'],
    isSigned: false,
  },
  {
    title: 'mit beiden ist sie unterschrieben (VwVfG § 93)',
    chair: 'p1',
    minuteTaker: 'p2',
    signed: ['minute-taker', 'chair'],
    toSign: ['chair', 'minute-taker'],
    isSigned: true,
  },
  {
    title: 'ohne Schriftführung unterschreibt die Leitung allein',
    chair: 'p1',
    minuteTaker: null,
    signed: ['chair'],
    toSign: ['chair'],
    isSigned: true,
  },
  {
    title: 'wer leitet und schreibt, unterschreibt einmal',
    chair: 'p1',
    minuteTaker: 'p1',
    signed: ['chair'],
    toSign: ['chair'],
    isSigned: true,
  },
]
