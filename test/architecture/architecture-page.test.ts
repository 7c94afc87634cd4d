import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { architecturePage } from './architecture-page.ts'
import { FLOORS } from './floors.ts'
import { PROJECT_ROOT } from './source-tree.ts'

test('docs/architecture.md is what the tables say (npm run docs writes it)', () => {
  expect(readFileSync(join(PROJECT_ROOT, 'docs/architecture.md'), 'utf8')).toBe(architecturePage())
})

test('every floor stands on the page', () => {
  const page = architecturePage()
  expect(FLOORS.filter(({ folder }) => !page.includes(`| \`${folder}\` |`))).toEqual([])
})
