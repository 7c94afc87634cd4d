import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ask } from '#renderer/client/service.ts'
import { PageSkeleton } from '#renderer/ui/text/skeletons.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { StatementContent } from '#shared/contract/statements.ts'
import { statementWords } from '#shared/wording/screens/statements.ts'
import { PaperBlock } from './paper-block.tsx'
import styles from './paper-preview.module.css'

interface PaperPreviewProps {
  readonly statementId: Id<'statement'>
  /** Null shows what is stored. */
  readonly content: StatementContent | null
}

const WAIT_MS = 300

/** The paper as it will be printed, from the very blocks that the Word file is made of. */
export function PaperPreview({ statementId, content }: PaperPreviewProps) {
  const [settled] = useDebouncedValue(content, WAIT_MS)
  const { data } = useQuery(
    ask.statements.preview.queryOptions({
      input: { statementId, content: settled },
      placeholderData: keepPreviousData,
      throwOnError: true,
    }),
  )
  if (data === undefined) return <PageSkeleton what={statementWords.preview} />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls the page from here
    <section className={styles.frame} aria-label={statementWords.paper} tabIndex={0}>
      <div className={styles.paper}>
        {data.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity of their own
          <PaperBlock key={index} block={block} />
        ))}
      </div>
    </section>
  )
}
