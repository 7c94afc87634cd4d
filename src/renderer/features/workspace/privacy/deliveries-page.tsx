import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { pages } from '#renderer/client/addresses.ts'
import { ask } from '#renderer/client/service.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import { PageSkeleton } from '#renderer/ui/text/skeletons.tsx'
import { formatInstant } from '#shared/wording/dates.ts'
import { deliveryWords as words } from '#shared/wording/deliveries.ts'
import { privacyWords } from '#shared/wording/screens/privacy.ts'
import { settingsWords } from '#shared/wording/screens/settings.ts'
import styles from './privacy-page.module.css'

/** The log of everything that left with personal data. */
export function DeliveriesPage() {
  const query = useInfiniteQuery(
    ask.privacy.listDeliveries.infiniteOptions({
      input: (before: number | null) => ({ before }),
      initialPageParam: null as number | null,
      getNextPageParam: (slice) => (slice.hasMore ? (slice.lines.at(-1)?.sequence ?? null) : null),
    }),
  )
  const lines = (query.data?.pages ?? []).flatMap((slice) => slice.lines)
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="full"
      trail={[
        { label: settingsWords.title, to: pages.settings },
        { label: privacyWords.title, to: pages.privacy },
      ]}
    >
      {query.isPending ? (
        <PageSkeleton what={words.title} />
      ) : lines.length === 0 ? (
        <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>
      ) : (
        <ScrollingTable label={words.title}>
          <table className={styles.table} aria-label={words.title}>
            <thead>
              <tr>
                {[words.at, words.actor, words.what, words.file, words.recipient].map((header) => (
                  <th key={header} scope="col">
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ sequence, at, actor, kind, fileName, recipient }) => (
                <tr key={sequence}>
                  <td>{formatInstant(at)}</td>
                  <td>{actor}</td>
                  <td>{kind}</td>
                  <td>{fileName || '–'}</td>
                  <td>{recipient}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollingTable>
      )}
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </Page>
  )
}
