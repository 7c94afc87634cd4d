import { isDefinedError } from '@orpc/client'
import type { Refusal, RefusalCode } from '#shared/contract/refusals.ts'
import { REFUSALS } from '#shared/contract/refusals.ts'

/** The declared refusal in a failed call: its code and data side by side; null when it is a fault. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof Error) || !isDefinedError(error)) return null
  const { code, data } = error as unknown as { readonly code: string; readonly data: unknown }
  if (!isRefusalCode(code)) return null
  return { code, ...(data instanceof Object ? data : {}) } as Refusal
}

function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(REFUSALS, code)
}
