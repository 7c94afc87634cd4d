/** Widths in thousandths of the size, from the space on (Arial, as published with the font). */
const ASCII = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556,
  556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778,
  722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222,
  500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
] as const
/** By code point: sharp s, quotation marks, ellipsis, middle dot and narrow space. */
const OTHERS: ReadonlyMap<number, number> = new Map([
  [0xdf, 611],
  [0x20_1e, 333],
  [0x20_1c, 333],
  [0x20_1a, 222],
  [0x20_18, 222],
  [0x20_19, 222],
  [0x20_26, 1000],
  [0xb7, 333],
  [0x20_2f, 200],
])
/** A letter that is not listed is about as wide as most. */
const USUAL = 556
/** Bold letters are so much wider on average. */
const BOLD = 1.07

/** How many lines a text takes in a width, both in points, broken after spaces and hyphens. */
export function linesIn(text: string, width: number, size: number, bold: boolean): number {
  const room = (width * 1000) / (size * (bold ? BOLD : 1))
  return text.split(/\r\n?|\n/).reduce((sum, line) => sum + linesOf(line, room), 0)
}

function linesOf(line: string, room: number): number {
  let count = 1
  let used = 0
  for (const word of line.match(/[^ \t-]*[ \t-]|[^ \t-]+/g) ?? []) {
    const visible = widthOf(word.trimEnd())
    if (used > 0 && used + visible > room) {
      count += 1
      used = 0
    }
    // A word that is wider than the line goes on in the next one.
    const over = Math.max(0, Math.ceil(visible / room) - 1)
    count += over
    used += widthOf(word) - over * room
  }
  return count
}

function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += ASCII[letter.charCodeAt(0) - 32] ?? OTHERS.get(letter.charCodeAt(0)) ?? baseWidth(letter)
  return width
}

/** An accent takes no room. */
function baseWidth(letter: string): number {
  return ASCII[letter.normalize('NFD').charCodeAt(0) - 32] ?? USUAL
}
