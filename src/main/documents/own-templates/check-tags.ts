import type { TemplateField, TemplateProblem } from '#shared/domain/documents/document-template.ts'
import type { TemplateParagraph } from './read-paragraphs.ts'
import type { TemplateTag } from './read-tags.ts'

type Open = TemplateTag & { readonly list: Extract<TemplateField, { kind: 'list' }> | null }

/** Whether every tag of a part names a field that is there where it stands, and every loop ends where it may. */
export function checkTags(tags: readonly TemplateTag[], fields: readonly TemplateField[]): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = []
  const open: Open[] = []
  for (const tag of tags) {
    const field = fieldNamed(tag.name, fields, open)
    if (tag.kind === 'end') problems.push(...closeLoop(tag, open))
    else if (field === undefined) problems.push(unknown(tag, fields, open))
    else if (tag.kind === 'value') problems.push(...valueProblems(tag, field))
    if (tag.kind === 'begin' || tag.kind === 'begin-without')
      open.push({ ...tag, list: field?.kind === 'list' && tag.kind === 'begin' ? field : null })
  }
  const left = open.map(({ name, place }) => ({ code: 'LOOP_NOT_CLOSED', name, place }) as const)
  return [...problems, ...left]
}

type Named = TemplateField | { readonly kind: 'column'; readonly name: string }

/** Columns of the lists that are open, the innermost first, then what the whole paper has. */
function fieldNamed(name: string, fields: readonly TemplateField[], open: readonly Open[]): Named | undefined {
  const isColumn = open.some(({ list }) => list?.columns.some((column) => column.name === name) === true)
  return isColumn ? { kind: 'column', name } : fields.find((field) => field.name === name)
}

function valueProblems({ name, place }: TemplateTag, field: Named): readonly TemplateProblem[] {
  if (field.kind === 'list') return [{ code: 'LIST_AS_TEXT', name, place }]
  return field.kind === 'condition' ? [{ code: 'CONDITION_AS_TEXT', name, place }] : []
}

/** A tag that closes takes the innermost loop; what it leaves open or crosses is said. */
function closeLoop(tag: TemplateTag, open: Open[]): readonly TemplateProblem[] {
  const { name, place } = tag
  const begun = open.findLastIndex((loop) => loop.name === name)
  if (begun === -1) return [{ code: 'LOOP_NOT_OPENED', name, place }]
  const [loop, ...inside] = open.splice(begun)
  if (loop === undefined) return []
  const [crossed] = inside
  if (crossed !== undefined) {
    open.push(...inside)
    return [{ code: 'LOOPS_CROSS', name, open: crossed.name, place }]
  }
  return mayRepeat(loop.paragraph, tag.paragraph) ? [] : [{ code: 'LOOP_ACROSS', name, place }]
}

/** Within one paragraph, one cell or the page itself; or over whole rows of one table. */
function mayRepeat(from: TemplateParagraph, to: TemplateParagraph): boolean {
  return from.container === to.container || (from.table !== 0 && from.table === to.table)
}

function unknown(tag: TemplateTag, fields: readonly TemplateField[], open: readonly Open[]): TemplateProblem {
  const { name, place } = tag
  const home = fields.find((field) => field.kind === 'list' && field.columns.some((column) => column.name === name))
  if (home !== undefined) return { code: 'FIELD_OUTSIDE_LIST', name, list: home.name, place }
  const columns = open.flatMap(({ list }) => list?.columns ?? [])
  return { code: 'UNKNOWN_FIELD', name, nearest: nearestName(name, [...columns, ...fields]), place }
}

/** The field that was probably meant; null when none is close. */
function nearestName(name: string, fields: readonly { readonly name: string }[]): string | null {
  const distances = fields.map((field) => ({
    name: field.name,
    distance: distanceOf(name.toLowerCase(), field.name.toLowerCase()),
  }))
  const [best] = distances.toSorted((a, b) => a.distance - b.distance)
  return best !== undefined && best.distance <= Math.max(1, Math.floor(name.length / 3)) ? best.name : null
}

/** Letters to insert, drop or exchange (Levenshtein). */
function distanceOf(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...one].entries()) {
    const row = [i + 1]
    for (const [j, candidate] of [...other].entries()) {
      const exchanged = (above[j] ?? 0) + (letter === candidate ? 0 : 1)
      row.push(Math.min(exchanged, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1))
    }
    above = row
  }
  return above.at(-1) ?? 0
}
