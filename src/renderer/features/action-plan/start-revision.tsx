import { Button, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { yearOf } from '#shared/basics/local-date.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { planWords as words } from '#shared/wording/screens/action-plan.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { PLAN_TRAIL } from './plan-nav.tsx'

/** Begins a revision: its name and its title; the words come from the plan in force. */
export function StartRevision() {
  const { data } = useSuspenseQuery(ask.actionPlan.overview.queryOptions())
  const { today } = useClock()
  const newest = data.plans[0]
  const [revision, setRevision] = useState(String(yearOf(today)))
  const [title, setTitle] = useState(newest?.plan.title ?? words.title)
  const start = useAction(service.actionPlan.start)
  const navigate = useNavigate()
  return (
    <Page
      title={newest === undefined ? words.firstPlan : words.start}
      lead={newest === undefined ? words.startFirst : words.startLead}
      trail={PLAN_TRAIL}
      width="text"
    >
      <form
        className={styles.form}
        onSubmit={async (event) => {
          event.preventDefault()
          const done = await start.run({ revision, title })
          if (done !== null) await navigate({ to: pages.revision(done.revisionId) })
        }}
      >
        <TextInput
          label={words.revision}
          description={words.revisionHelp}
          required
          value={revision}
          onChange={({ currentTarget }) => setRevision(currentTarget.value)}
        />
        <TextInput label={words.name} required value={title} onChange={({ currentTarget }) => setTitle(currentTarget.value)} />
        {start.refusal !== null && <Notice tone="bad">{refusalSentence(start.refusal)}</Notice>}
        <div className={styles.buttons}>
          <Button type="submit" loading={start.running} disabled={revision.trim() === '' || title.trim() === ''}>
            {newest === undefined ? words.firstPlan : words.start}
          </Button>
          <ButtonLink to={pages.actionPlan} variant="default">
            {kitWords.cancel}
          </ButtonLink>
        </div>
      </form>
    </Page>
  )
}
