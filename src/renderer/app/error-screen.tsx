import { Button } from '@mantine/core'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { isConnectionLost } from '#renderer/client/faults.ts'
import { queryClient } from '#renderer/client/query-client.ts'
import { refusalOf } from '#renderer/client/refusal-of.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { faultWords } from '#shared/wording/screens/faults.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import styles from './error-screen.module.css'
import { NotFoundScreen } from './not-found-screen.tsx'

/** Instead of a page that could not be shown: why, and two ways on. */
export function ErrorScreen({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const refusal = refusalOf(error)
  if (refusal?.code === 'NOT_FOUND') return <NotFoundScreen />
  const why = isConnectionLost(error) ? faultWords.noAnswer : faultWords.screenText
  return (
    <Page title={faultWords.screenTitle} lead={refusal === null ? why : refusalSentence(refusal)} width="text">
      <div className={styles.buttons}>
        <Button
          onClick={() => {
            queryClient.removeQueries({ predicate: (query) => query.state.status === 'error' })
            reset()
            void router.invalidate()
          }}
        >
          {kitWords.retry}
        </Button>
        <ButtonLink to={pages.overview} variant="default">
          {faultWords.toOverview}
        </ButtonLink>
      </div>
      <details className={styles.details}>
        <summary>{faultWords.technical}</summary>
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </details>
    </Page>
  )
}
