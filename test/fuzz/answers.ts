import { readAnswer, typeOf } from '#main/signing/answers/answer-file.ts'
import { OPINION_TYPE, readOpinion } from '#main/signing/answers/opinion-file.ts'
import { findArrivedAnswers } from '#main/usecases/circular-procedures/arrived-answers.ts'
import type { Instant } from '#shared/basics/instant.ts'
import { seeded } from '../crash/seeded.ts'
import type { Specimen } from './specimens.ts'

export interface FuzzResult {
  readonly seed: number
  readonly count: number
  /** How many still were the answer that somebody signed: a change outside of it, or none. */
  readonly genuine: number
  readonly seconds: number
}

/**
 * Changes genuine answer files and messages by chance and reads them as they come in. Whatever the bytes are, there is an answer
 * or a refusal and never an error; and what verifies is, byte for byte, something that a member signed.
 */
export async function fuzzAnswers(
  specimens: readonly Specimen[],
  {
    seed,
    count,
    seconds,
    now,
  }: { readonly seed: number; readonly count: number; readonly seconds: number; readonly now: Instant },
): Promise<FuzzResult> {
  const random = seeded(seed)
  const whole = (below: number): number => Math.floor(random() * below)
  const signed = new Set(specimens.map(({ answerSha256 }) => answerSha256))
  const start = performance.now()
  let done = 0
  let genuine = 0
  while (done < count && performance.now() - start < seconds * 1000) {
    const specimen = specimens[whole(specimens.length)]
    if (specimen === undefined) throw new Error('No specimens')
    const bytes = changed(specimen.bytes, whole)
    const found = await findArrivedAnswers({ name: 'fuzz', bytes }, now, null)
    for (const jws of found.ok ? found.value.answers : []) {
      const read = typeOf(jws) === OPINION_TYPE ? await readOpinion(jws) : await readAnswer(jws)
      if (!read.ok) continue
      if (!signed.has(read.value.answerSha256))
        throw new Error(`Verified what nobody signed: seed ${seed}, number ${done}: ${jws}`)
      genuine += 1
    }
    done += 1
  }
  return { seed, count: done, genuine, seconds: Math.round((performance.now() - start) / 100) / 10 }
}

type Whole = (below: number) => number

/** One to four changes: a bit, a byte, a piece cut out, doubled, moved or cut off, a special sign put in. */
function changed(original: Uint8Array, whole: Whole): Uint8Array {
  let bytes = original
  for (let left = 1 + whole(4); left > 0; left -= 1) bytes = CHANGES[whole(CHANGES.length)]?.(bytes, whole) ?? bytes
  return bytes
}

const SPECIAL = [
  '.',
  '..',
  '\r\n',
  '\0',
  '=',
  '-----END ALLIANZ ANTWORT-----',
  '--',
  'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x',
  '{"',
  '%00',
]

const CHANGES: readonly ((bytes: Uint8Array, whole: Whole) => Uint8Array)[] = [
  (bytes, whole) => flipped(bytes, whole(bytes.length), 1 << whole(8)),
  (bytes, whole) => flipped(bytes, whole(bytes.length), 1 + whole(255)),
  (bytes, whole) => {
    const at = whole(bytes.length)
    return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + whole(40)))
  },
  (bytes, whole) => {
    const at = whole(bytes.length)
    return joined(bytes.subarray(0, at), bytes.subarray(at, at + 1 + whole(400)), bytes.subarray(at))
  },
  (bytes, whole) => bytes.subarray(0, whole(bytes.length)),
  (bytes, whole) => {
    const at = whole(bytes.length)
    return joined(bytes.subarray(at), bytes.subarray(0, at))
  },
  (bytes, whole) => {
    const at = whole(bytes.length)
    return joined(bytes.subarray(0, at), new TextEncoder().encode(SPECIAL[whole(SPECIAL.length)]), bytes.subarray(at))
  },
]

function flipped(bytes: Uint8Array, at: number, mask: number): Uint8Array {
  return bytes.length === 0 ? bytes : bytes.with(at, (bytes[at] ?? 0) ^ mask)
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
