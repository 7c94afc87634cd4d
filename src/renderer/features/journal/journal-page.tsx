import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '#renderer/client/service.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import { PageSkeleton } from '#renderer/ui/text/skeletons.tsx'
import type { JournalFilter } from '#shared/contract/journal.ts'
import { JOURNAL_GROUPS, journalWords as words } from '#shared/wording/screens/journal.ts'
import { JournalItem } from './journal-item.tsx'
import styles from './journal-page.module.css'

const EVERYTHING: Omit<JournalFilter, 'before'> = { from: null, until: null, act: '', actor: '', text: '' }

/** The journal as a whole, newest first, with filters. */
export function JournalPage() {
  const [filter, setFilter] = useState(EVERYTHING)
  const [asked] = useDebouncedValue(filter, 250)
  const query = useInfiniteQuery({
    ...ask.journal.list.infiniteOptions({
      input: (before: number | null) => ({ ...asked, before }),
      initialPageParam: null as number | null,
      getNextPageParam: (slice) => (slice.hasMore ? (slice.entries.at(-1)?.sequence ?? null) : null),
    }),
    placeholderData: keepPreviousData,
  })
  const narrow = (changes: Partial<typeof filter>): void => setFilter({ ...filter, ...changes })
  const slices = query.data?.pages ?? []
  const entries = slices.flatMap((slice) => slice.entries)
  const actors = slices[0]?.actors ?? []
  return (
    <Page title={words.title} lead={words.lead} width="full">
      <search className={styles.filters}>
        <DateField label={words.from} value={filter.from} onChange={(from) => narrow({ from })} />
        <DateField label={words.until} value={filter.until} onChange={(until) => narrow({ until })} />
        <NativeSelect
          label={words.group}
          data={[...JOURNAL_GROUPS]}
          value={filter.act}
          onChange={(event) => narrow({ act: event.currentTarget.value })}
        />
        <NativeSelect
          label={words.actor}
          data={[{ value: '', label: words.everybody }, ...actors]}
          value={filter.actor}
          onChange={(event) => narrow({ actor: event.currentTarget.value })}
        />
        <TextInput label={words.text} value={filter.text} onChange={(event) => narrow({ text: event.currentTarget.value })} />
      </search>
      {query.isPending ? (
        <PageSkeleton what={words.title} />
      ) : entries.length === 0 ? (
        <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>
      ) : (
        <>
          <p className={styles.count} role="status">
            {words.count(entries.length, query.hasNextPage)}
          </p>
          <ol className={styles.entries}>
            {entries.map((entry) => (
              <JournalItem key={entry.sequence} entry={entry} />
            ))}
          </ol>
        </>
      )}
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </Page>
  )
}
