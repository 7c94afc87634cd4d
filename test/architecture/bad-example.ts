import { expect } from 'vitest'
import { type SourceModule, toModule } from './source-tree.ts'
import { describeViolation, type Violation } from './violation.ts'

/** A file as it must not be, and words that the message must contain. */
export interface BadExample {
  readonly title: string
  readonly path: string
  readonly text: string
  readonly says: readonly string[]
}

/** Holds that a check finds exactly one violation in a bad example, and says what it should. */
export function expectRefusal(
  check: (modules: readonly SourceModule[]) => readonly Violation[],
  { path, text, says }: BadExample,
): void {
  const messages = check([toModule(path, text)]).map(describeViolation)
  expect(messages).toHaveLength(1)
  for (const words of says) expect(messages[0]).toContain(words)
}
