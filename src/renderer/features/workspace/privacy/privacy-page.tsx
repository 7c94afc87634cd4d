import { useSuspenseQuery } from '@tanstack/react-query'
import { downloadAddress, pages } from '#renderer/client/addresses.ts'
import { ask } from '#renderer/client/service.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { PlainLink } from '#renderer/ui/text/plain-link.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { PrivacyPage as PrivacyData } from '#shared/contract/privacy.ts'
import { privacyWords as words } from '#shared/wording/screens/privacy.ts'
import { settingsWords } from '#shared/wording/screens/settings.ts'
import { HoldingCopies } from './holding-copies.tsx'
import styles from './privacy-page.module.css'
import { RetentionRules } from './retention-rules.tsx'

/** How long things are kept, what is due, what was erased and where it may still stand. */
export function PrivacyPage() {
  const { data: page } = useSuspenseQuery(ask.privacy.show.queryOptions())
  return (
    <Page
      title={words.title}
      lead={words.lead}
      trail={[{ label: settingsWords.title, to: pages.settings }]}
      action={<ButtonLink to={pages.retentionReview}>{words.startReview}</ButtonLink>}
    >
      <Section title={words.reviewSection}>
        <p>
          <Standing page={page} /> {words.dueCount(page.due.length)}
        </p>
      </Section>
      <RetentionRules rules={page.rules} />
      <HoldingCopies holding={page.holding} lastErasureAt={page.lastErasureAt} />
      <Section title={words.reviewsSection}>
        {page.reviews.length === 0 ? (
          <p className={styles.lead}>{words.noReviews}</p>
        ) : (
          <ul className={styles.plain}>
            {page.reviews.map(({ id, heldOn, heldBy, lines }) => {
              const kept = lines.filter(({ outcome }) => outcome === 'keep').length
              return (
                <li key={id}>
                  {words.reviewLine(heldOn, heldBy, kept, lines.length - kept)}{' '}
                  <DownloadLink href={downloadAddress('retention-review', id)}>{words.reviewWord}</DownloadLink>
                </li>
              )
            })}
          </ul>
        )}
      </Section>
      <Section title={words.papersSection}>
        <ul className={styles.plain}>
          <li>
            <PlainLink to={pages.processingRecord}>{words.toProcessing}</PlainLink>
          </li>
          <li>
            <PlainLink to={pages.deliveries}>{words.toDeliveries}</PlainLink>
          </li>
        </ul>
      </Section>
    </Page>
  )
}

function Standing({ page }: { readonly page: Pick<PrivacyData, 'reviews' | 'nextReviewOn' | 'today'> }) {
  const { reviews, nextReviewOn, today } = page
  const last = reviews[0] === undefined ? words.neverReviewed : words.lastReview(reviews[0].heldOn)
  if (nextReviewOn === null) return <>{last}</>
  if (nextReviewOn > today) return <>{`${last} ${words.nextReview(nextReviewOn)}`}</>
  return <StateWord tone="warn">{`${last} ${words.overdue(nextReviewOn)}`}</StateWord>
}
