import { expect, test } from 'vitest'
import { signFile } from '#main/usecases/documents/sign-file.ts'
import { verifyFile } from '#main/usecases/documents/verify-file.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { exampleFile, keyFile, NO_ROOTS, SIGNED_AT } from '#test/support/signed-files.ts'
import { hostileFiles } from './hostile-files.ts'

const FILES = hostileFiles(await exampleFile('statement-endorsed'))
/** Far above what any of them needs, far below what a bomb would take. */
const MOST_MEMORY = 400 * 1024 * 1024

test('es sind mindestens sechzig', () => {
  expect(new Set(FILES.map(({ title }) => title)).size).toBeGreaterThanOrEqual(60)
})

test.each(FILES)('$title', ({ bytes, expect: expected }) => {
  const file = bytes()
  const before = process.memoryUsage.rss()
  const result = verifyFile(file, { roots: NO_ROOTS, now: SIGNED_AT })
  expect(process.memoryUsage.rss() - before).toBeLessThan(MOST_MEMORY)
  expect(result.ok ? result.value.state : 'refused').toBe(expected)
  if (!result.ok) expect(refusalSentence(result.error)).toMatch(/^[A-ZÄÖÜ].{20,}\.$/)
  const signing = signFile({
    file,
    keyFile: keyFile('ec-256'),
    passphrase: 'geheim',
    signedAt: SIGNED_AT,
    comment: '',
    roots: NO_ROOTS,
  })
  if (expected !== 'unsigned') expect(signing.ok).toBe(false)
})
