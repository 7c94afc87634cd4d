import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { CLOCK_REFRESH_MS } from '#renderer/client/clock.ts'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { CircularProcedurePage, MadeBundle } from '#shared/contract/circular-procedures.ts'
import { postWords as words } from '#shared/wording/screens/circular-post.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import { BundleLink } from './bundle-link.tsx'
import { ImportSection } from './import-section.tsx'
import { KeysSection, RefusedSection } from './keys-section.tsx'
import { PacksSection } from './packs-section.tsx'
import styles from './post.module.css'
import { RemindersSection } from './reminders-section.tsx'

/** What goes out for an Umlauf and what comes in: packs, answers, reminders, notification. */
export function PostPage({ procedureId }: { readonly procedureId: Id<'circular-procedure'> }) {
  const { data } = useSuspenseQuery(
    ask.circularProcedures.show.queryOptions({
      input: { circularProcedureId: procedureId },
      refetchInterval: CLOCK_REFRESH_MS,
    }),
  )
  const { procedure } = data
  const isRunning = procedure.state === 'running'
  return (
    <Page
      title={words.title}
      lead={words.lead(procedure.number, procedure.subject)}
      trail={[
        { label: procedureWords.title, to: pages.procedures },
        { label: shortNumber(procedure.number), to: pages.procedure(procedureId) },
      ]}
      width="full"
    >
      {isRunning && <PacksSection page={data} />}
      {(isRunning || procedure.state === 'deadline-passed') && <ImportSection />}
      {isRunning && <RemindersSection page={data} />}
      {procedure.declaredAt !== null && <ResultSection page={data} />}
      <KeysSection page={data} />
      <RefusedSection page={data} />
    </Page>
  )
}

function ResultSection({ page }: { readonly page: CircularProcedurePage }) {
  const [bundle, setBundle] = useState<MadeBundle | null>(null)
  const make = useAction(service.circularProcedures.makeResultMails)
  return (
    <Section title={words.result}>
      <div className={styles.stack}>
        <p>{words.resultText}</p>
        <Button
          loading={make.running}
          onClick={async () => setBundle(await make.run({ circularProcedureId: page.procedure.id }))}
        >
          {words.makeResult}
        </Button>
        {bundle !== null && <BundleLink bundle={bundle} />}
      </div>
    </Section>
  )
}
