import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ask } from '#renderer/client/service.ts'
import { Paper } from '#renderer/paper/paper.tsx'
import { PageSkeleton } from '#renderer/ui/text/skeletons.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { StatementContent } from '#shared/contract/statements.ts'
import { documentWords } from '#shared/wording/screens/documents.ts'
import { statementWords } from '#shared/wording/screens/statements.ts'
import styles from './statement-editor.module.css'

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
  const templates = useQuery(ask.documentTemplates.list.queryOptions())
  const own = templates.data?.find(({ kind }) => kind === 'statement')?.file ?? null
  if (data === undefined) return <PageSkeleton what={statementWords.preview} />
  return (
    <>
      <Paper label={statementWords.paper} blocks={data} />
      {own !== null && <p className={styles.note}>{documentWords.previewOfOwn(own.name)}</p>}
    </>
  )
}
