import { expect, test } from 'vitest'
import { blockText } from '#test/support/documents/block-text.ts'
import { STATEMENT_INPUT } from '#test/support/documents/example-statement.ts'
import { STATEMENT_CASES } from './content.cases.ts'
import { statementBlocks, statementPaper } from './content.ts'
import { makeStatement } from './docx.ts'

test.each(STATEMENT_CASES)('$title', ({ input, says, keepsSilentOn }) => {
  const text = blockText(statementBlocks(input))
  expect(says.filter((words) => !text.includes(words))).toEqual([])
  expect(keepsSilentOn.filter((words) => text.includes(words))).toEqual([])
})

test('Unterschriften: je unterzeichnende Person ein Block', () => {
  const counts = STATEMENT_CASES.map(({ input }) => {
    const block = statementBlocks(input).find((one) => one.kind === 'signatures')
    return block?.kind === 'signatures' && block.signatures.length === input.statement.signatories.length
  })
  expect(counts.every(Boolean)).toBe(true)
})

test('Blöcke überstehen JSON, damit die Vorschau dieselben zeigen kann', () => {
  const blocks = statementBlocks(STATEMENT_INPUT)
  expect(JSON.parse(JSON.stringify(blocks))).toEqual(blocks)
})

test('der Prüfwert im Fuß ist der des Beschlusses', () => {
  expect(statementPaper(STATEMENT_INPUT).imprint.recordSha256).toBe(STATEMENT_INPUT.resolution.snapshotSha256)
})

test('Dateinamen sagen Nummer, Projekt und Votum', async () => {
  const { statement } = STATEMENT_INPUT
  const issued = await makeStatement(STATEMENT_INPUT)
  const draft = await makeStatement({ ...STATEMENT_INPUT, draft: true, statement: { ...statement, number: null } })
  expect([issued.fileName, draft.fileName]).toEqual([
    'ST-2026-007_NAFKA-II_befuerwortend.docx',
    'Entwurf-ST_NAFKA-II_befuerwortend.docx',
  ])
})
