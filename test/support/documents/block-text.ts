import type { Block } from '#shared/domain/documents/block.ts'

/** Every text of blocks, one per line, in order. */
export function blockText(blocks: readonly Block[]): string {
  return blocks.flatMap(textsIn).join('\n')
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
