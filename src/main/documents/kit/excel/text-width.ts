/** Widths already looked up; a workbook asks for the same hundred letters millions of times. */
const known = new Map<string, number>()
const MOST_KNOWN = 4096

/** Width in digits of Arial, on the safe side. */
export function textWidth(text: string): number {
  let width = 0
  for (const letter of text) width += known.get(letter) ?? lookUp(letter)
  return width
}

function lookUp(letter: string): number {
  const width = letterWidth(letter)
  if (known.size < MOST_KNOWN) known.set(letter, width)
  return width
}

function letterWidth(letter: string): number {
  if (/[ijlftIr.,;:'|!()[\]/ \u00a0\u202f-]/.test(letter)) return 0.6
  if (/[mwMW@%—…]/.test(letter)) return 1.6
  return /[A-ZÄÖÜ&–„“]/.test(letter) ? 1.25 : 1
}
