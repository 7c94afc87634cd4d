import { useMutation } from '@tanstack/react-query'
import type { Refusal } from '#shared/contract/refusals.ts'
import { showFault } from './faults.ts'
import { reloadAll } from './query-client.ts'
import { refusalOf } from './refusal-of.ts'

export interface Action<Input, Output> {
  /** Sends; resolves to the answer, or to null when it was refused or failed (then `refusal` or a notice says why). */
  readonly run: (input: Input) => Promise<Output | null>
  readonly running: boolean
  /** The declared refusal of the last try, to be shown where it belongs. */
  readonly refusal: Refusal | null
  readonly clear: () => void
}

/** Something that changes data. Afterwards everything on screen is read again. */
export function useAction<Input, Output>(send: (input: Input) => Promise<Output>): Action<Input, Output> {
  const mutation = useMutation({
    mutationFn: send,
    onSuccess: reloadAll,
    onError: (error) => {
      if (refusalOf(error) === null) showFault(error)
    },
  })
  return {
    run: (input) => mutation.mutateAsync(input).catch(() => null),
    running: mutation.isPending,
    refusal: refusalOf(mutation.error),
    clear: mutation.reset,
  }
}
