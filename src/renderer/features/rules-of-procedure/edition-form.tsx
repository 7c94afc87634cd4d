import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import type { FormDraft } from '#renderer/client/form-draft.ts'
import { ask } from '#renderer/client/service.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { DraftNote } from '#renderer/ui/acts/draft-note.tsx'
import { focusFirstError } from '#renderer/ui/fields/focus-first-error.ts'
import { submitOnCtrlEnter } from '#renderer/ui/fields/submit-on-ctrl-enter.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { SideLayout } from '#renderer/ui/page/side-layout.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { EditionEntry } from '#shared/contract/rules-of-procedure.ts'
import { DEFAULT_RULES } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { rulesWords } from '#shared/wording/screens/rules-of-procedure.ts'
import { ChangesPanel } from './changes-panel.tsx'
import type { EditionValues } from './edition-values.ts'
import { ExamplePanel } from './example-panel.tsx'
import { formProblems, optionError } from './form-problems.ts'
import { OptionField } from './option-field.tsx'
import { OptionGroups } from './option-groups.tsx'
import styles from './rules-page.module.css'
import { useExample } from './use-example.ts'
import { ValidityFields } from './validity-fields.tsx'

interface EditionFormProps {
  readonly draft: FormDraft<EditionValues>
  readonly values: EditionValues
  /** The newest edition: it is copied, and it ends when the new one begins. */
  readonly base: EditionEntry | undefined
  readonly onNext: () => void
}

const NO_ERRORS = { validFrom: null, resolution: null, circularDays: null, count: 0 } as const

/** Every choice of a new edition with its live effect; nothing is decided here. */
export function EditionForm({ draft, values, base, onNext }: EditionFormProps) {
  const { data: book } = useSuspenseQuery(ask.rulesOfProcedure.list.queryOptions())
  const { data: choices } = useSuspenseQuery(ask.rulesOfProcedure.choices.queryOptions())
  const { example } = useExample()
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const found = formProblems(values, book)
  const shown = tried ? found : { ...NO_ERRORS, circularDays: found.circularDays }
  const before = base?.edition.options ?? DEFAULT_RULES
  function next() {
    setTried(true)
    if (found.count > 0) focusFirstError(form.current)
    else onNext()
  }
  return (
    <Page
      title={rulesWords.newTitle}
      lead={
        base === undefined
          ? rulesWords.copyOfDefaults
          : rulesWords.copyOf(base.edition.edition, base.standing === 'in-force' ? null : base.edition.validFrom)
      }
      trail={[{ label: rulesWords.title, to: pages.rules }]}
      shortTitle={rulesWords.newEdition}
      width="full"
    >
      <form
        ref={form}
        noValidate
        onKeyDown={submitOnCtrlEnter}
        onSubmit={(event) => {
          event.preventDefault()
          next()
        }}
      >
        <SideLayout
          side={
            <div className={styles.sticky}>
              <ExamplePanel />
              <ChangesPanel before={before} after={values.options} />
              <div className={styles.foot}>
                {tried && found.count > 0 && <Notice tone="warn">{rulesWords.stillOpen(found.count)}</Notice>}
                <div className={styles.buttons}>
                  <Button type="submit">{rulesWords.next}</Button>
                  <ButtonLink to={pages.rules} variant="default">
                    {kitWords.cancel}
                  </ButtonLink>
                </div>
              </div>
            </div>
          }
        >
          <DraftNote restoredFrom={draft.restoredFrom} onDiscard={draft.discard} />
          <Section title={rulesWords.validity}>
            <ValidityFields values={values} onChange={draft.change} choices={choices} errors={shown} />
          </Section>
          <OptionGroups
            options={values.options}
            show={(option) => (
              <OptionField
                key={option}
                option={option}
                values={values}
                onChange={draft.change}
                before={before}
                example={example}
                error={optionError(option, shown)}
              />
            )}
          />
        </SideLayout>
      </form>
    </Page>
  )
}
