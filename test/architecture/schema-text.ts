import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from './source-tree.ts'

export const SNAPSHOT_PATH = 'src/main/store/schema-snapshot.sql'

/** A table as the schema snapshot writes it. */
export interface Table {
  readonly name: string
  /** Each column or table constraint, as written. */
  readonly lines: readonly string[]
  /** What stands behind the closing bracket: `strict, without rowid`. */
  readonly options: string
}

/** The schema snapshot of the store; null where there is none yet. */
export function readSnapshot(): string | null {
  const path = join(PROJECT_ROOT, SNAPSHOT_PATH)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

/** All tables that the text of a schema creates. */
export function tablesOf(sql: string): readonly Table[] {
  const text = sql.replaceAll(/--.*$/gm, '')
  return [...text.matchAll(/create\s+table\s+(?:if\s+not\s+exists\s+)?["`[]?(\w+)["`\]]?\s*\(/gi)].map((found) => {
    const start = found.index + found[0].length
    const end = closingBracket(text, start)
    return {
      name: found[1] ?? '',
      lines: splitAtTop(text.slice(start, end)),
      options: (text.slice(end + 1).split(';')[0] ?? '').trim(),
    }
  })
}

/** Splits at commas that stand in no bracket and no text. */
function splitAtTop(text: string): readonly string[] {
  const parts: string[] = ['']
  let depth = 0
  let inText = false
  for (const character of text) {
    if (character === "'") inText = !inText
    if (!inText && character === '(') depth += 1
    if (!inText && character === ')') depth -= 1
    if (character === ',' && depth === 0 && !inText) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts.map((part) => part.trim().replaceAll(/\s+/g, ' ')).filter((part) => part !== '')
}

function closingBracket(text: string, start: number): number {
  let depth = 1
  let inText = false
  for (let index = start; index < text.length; index += 1) {
    const character = text[index]
    if (character === "'") inText = !inText
    if (!inText && character === '(') depth += 1
    if (!inText && character === ')') depth -= 1
    if (depth === 0) return index
  }
  return text.length
}
