/** Width in digits of Arial, on the safe side. */
export function textWidth(text: string): number {
  return [...text].reduce((width, letter) => width + letterWidth(letter), 0)
}

function letterWidth(letter: string): number {
  if (/[ijlftIr.,;:'|!()[\]/ \u00a0\u202f-]/.test(letter)) return 0.6
  if (/[mwMW@%—…]/.test(letter)) return 1.6
  return /[A-ZÄÖÜ&–„“]/.test(letter) ? 1.25 : 1
}
