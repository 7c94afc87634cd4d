import type { z } from 'zod'
import { err, ok, type Result } from '#shared/basics/result.ts'
import { misfitsOf } from '#shared/contract/misfits.ts'
import { misfitSentence, notJsonSentence } from '#shared/wording/refusal-terms.ts'

/** Answers one case or a list of cases alike; refused with one German line that names the first place that does not fit. */
export function answerCases<Case, Answer>(
  text: string,
  shape: z.ZodType<Case>,
  answer: (given: Case) => Answer,
): Result<Answer | readonly Answer[], string> {
  const given = parseJson(text)
  if (!given.ok) return given
  if (!Array.isArray(given.value)) {
    const one = readCase(given.value, shape, [])
    return one.ok ? ok(answer(one.value)) : one
  }
  const answers: Answer[] = []
  for (const [index, value] of given.value.entries()) {
    const one = readCase(value, shape, [index])
    if (!one.ok) return one
    answers.push(answer(one.value))
  }
  return ok(answers)
}

function parseJson(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (error) {
    return err(notJsonSentence(String(error)))
  }
}

function readCase<Case>(value: unknown, shape: z.ZodType<Case>, place: readonly PropertyKey[]): Result<Case, string> {
  const read = shape.safeParse(value)
  if (read.success) return ok(read.data)
  const [first] = misfitsOf(read.error, value)
  if (first === undefined) throw read.error
  return err(misfitSentence([...place, ...first.path], first.misfit))
}
