import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { useFormDraft } from '#renderer/client/form-draft.ts'
import { ask } from '#renderer/client/service.ts'
import { EditionForm } from './edition-form.tsx'
import { copyOf, soundValues, toEdition } from './edition-values.ts'
import { EnactEdition } from './enact-edition.tsx'

/** A new edition: first its rules, then, at an address of its own, the act that brings it into force. */
export function NewEdition() {
  const { data: book } = useSuspenseQuery(ask.rulesOfProcedure.list.queryOptions())
  const { step } = useSearch({ strict: false }) as { readonly step?: string }
  const navigate = useNavigate()
  const base = book.editions[0]
  const draft = useFormDraft('rules-of-procedure:new', copyOf(base?.edition.options))
  const values = soundValues(draft.values, base?.edition.options)
  const edition = toEdition(values)
  if (step === ENACT && edition !== null) return <EnactEdition edition={edition} base={base} onDone={draft.finish} />
  return (
    <EditionForm
      draft={draft}
      values={values}
      base={base}
      onNext={() => void navigate({ to: pages.newEdition, search: { step: ENACT } as never })}
    />
  )
}

const ENACT = 'enact'
