import { FURNITURE } from './words.ts'

const TRANSLITERATIONS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'Ae',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
}

/** How much of one part is kept; Windows still stumbles over long paths. */
const LONGEST_PART = 40

/**
 * Name of a file from its parts, safe on every system: „ST-2026-007“, „WelcomERZ“, „befürwortend“ with `docx` give
 * `ST-2026-007_WelcomERZ_befuerwortend.docx` (domain § 3). Empty parts fall out.
 */
export function fileName(parts: readonly string[], extension: 'docx' | 'xlsx' | 'vcf' | 'json' | 'png' | 'svg' | 'txt'): string {
  const safe = parts.map(safePart).filter((part) => part !== '')
  return `${safe.join('_') || FURNITURE.nameless}.${extension}`
}

/** The number inside a file reference, year first: `FKA-ERZ/2026/ST-007` gives `ST-2026-007`. Others stay as they are. */
export function shortNumber(fileReference: string): string {
  const [, year, kind, serial] = /\/(\d{4})\/([A-Z]+)-(\d+)$/.exec(fileReference) ?? []
  return year === undefined || kind === undefined || serial === undefined ? fileReference : `${kind}-${year}-${serial}`
}

function safePart(part: string): string {
  const ascii = [...part]
    .map((letter) => TRANSLITERATIONS[letter] ?? letter)
    .join('')
    .normalize('NFKD')
  return ascii
    .replace(/[^\u0020-\u007e]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, LONGEST_PART)
    .replace(/^-+|-+$/g, '')
}
