import { readFile } from 'node:fs/promises'
import { err, ok, type Result } from '#shared/basics/result.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import type { Outcome } from '../outcome.ts'

/** Runs an engine on the text of a case file; the answer is JSON in any case. */
export async function answerCase(path: string, run: (text: string) => Result<unknown, string>): Promise<Outcome> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return err(words.cannotRead(path))
  const answer = run(text)
  if (!answer.ok) return answer
  return ok({ exitCode: 0, json: answer.value, text: JSON.stringify(answer.value, null, 2) })
}
