import type { z } from 'zod'
import type { Misfit } from '../wording/refusal-terms.ts'

/** A place in a case file and what does not fit there. */
export interface PlacedMisfit {
  readonly path: readonly PropertyKey[]
  readonly misfit: Misfit
}

/** What does not fit in a case, from what zod found; `given` is the case as it was read. */
export function misfitsOf(error: z.ZodError, given: unknown): readonly PlacedMisfit[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: [...issue.path, key], misfit: { kind: 'unknown-key' as const } }))
    }
    return [{ path: issue.path, misfit: misfitOf(issue, valueAt(given, issue.path)) }]
  })
}

function misfitOf(issue: z.core.$ZodIssue, value: unknown): Misfit {
  if (value === undefined) return { kind: 'missing' }
  switch (issue.code) {
    case 'custom':
      return (issue.params as { readonly misfit: Misfit }).misfit
    case 'invalid_value':
      return { kind: 'unknown-value', value, allowed: issue.values.map(String) }
    case 'invalid_type':
      return { kind: 'wrong-type', expected: issue.expected }
    case 'too_small':
      return { kind: 'too-small', least: Number(issue.minimum), isText: issue.origin === 'string' }
    case 'too_big':
      return { kind: 'too-big', most: Number(issue.maximum), isList: issue.origin === 'array' }
    default:
      return { kind: 'unknown-value', value, allowed: 'options' in issue ? (issue.options as readonly string[]) : [] }
  }
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Readonly<Record<PropertyKey, unknown>>)[key], given)
}
