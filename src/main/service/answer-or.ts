import type { Result } from '#shared/basics/result.ts'
import type { Refusal, RefusalCode } from '#shared/contract/refusals.ts'

/** The declared errors of a procedure, as far as a use case needs them: one maker for each code that it can refuse with. */
export type ErrorsFor<Refused extends { readonly code: RefusalCode }> = {
  readonly [Code in Refused['code']]: (options: { data: Omit<Extract<Refused, { readonly code: Code }>, 'code'> }) => Error
}

/**
 * Answers with what a use case reached, or throws its refusal as the error that the procedure declares for it.
 * A use case that refuses with a code its procedure does not declare is a compile error here.
 */
export function answerOr<T, Refused extends Refusal>(errors: ErrorsFor<Refused>, result: Result<T, Refused>): T {
  if (result.ok) return result.value
  const { code, ...data } = result.error
  const refuse = errors as Readonly<Record<RefusalCode, (options: { readonly data: object }) => Error>>
  throw refuse[code]({ data })
}
