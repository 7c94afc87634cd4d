import { LARGEST_ANSWER } from './answer-file.ts'

const BEGIN = '-----BEGIN ALLIANZ ANTWORT-----'
const END = '-----END ALLIANZ ANTWORT-----'
const WHOLE = /^[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{86}$/
const MOST_ANSWERS = 10

/** The answer as lines that survive a mail: between two marks, 64 letters a line. */
export function toMailBlock(jws: string): string {
  return [BEGIN, ...(jws.match(/.{1,64}/g) ?? []), END].join('\n')
}

/**
 * Answers in a text: the whole of a file, or blocks between the marks in a message, quoted or not. Whether they are good is
 * asked when they are read.
 */
export function findAnswers(text: string): readonly string[] {
  const bare = text.replace(/^\uFEFF/, '').trim()
  if (bare.length <= LARGEST_ANSWER && WHOLE.test(bare)) return [bare]
  const found: string[] = []
  let from = 0
  while (found.length < MOST_ANSWERS) {
    const begin = text.indexOf(BEGIN, from)
    const end = begin < 0 ? -1 : text.indexOf(END, begin)
    if (end < 0) break
    const block = end - begin > 2 * LARGEST_ANSWER ? '' : text.slice(begin + BEGIN.length, end)
    const jws = block.replaceAll(/^[>|\s]+/gm, '').replaceAll(/\s+/g, '')
    if (WHOLE.test(jws) && !found.includes(jws)) found.push(jws)
    from = end + END.length
  }
  return found
}
