import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ask } from '#renderer/client/service.ts'
import type { Id } from '#shared/basics/id.ts'
import type { StartPreview } from '#shared/contract/circular-procedures.ts'
import { type StartValues, toStart } from './start-values.ts'

const WAIT_MS = 250

/**
 * What a start with these values would mean, a moment after the last key; null until the first answer. Asks no more once the
 * start was sent: the project is then no longer open for another one.
 */
export function useStartPreview(projectId: Id<'project'>, values: StartValues, sent: boolean): StartPreview | null {
  const [settled] = useDebouncedValue(values, WAIT_MS)
  const blank = useQuery({ ...previewOf(projectId, { ...settled, sentAt: null }, []), enabled: !sent })
  const roll = blank.data?.roll ?? []
  const full = useQuery({ ...previewOf(projectId, settled, roll), enabled: !sent && blank.data !== undefined })
  return full.data ?? blank.data ?? null
}

function previewOf(projectId: Id<'project'>, values: StartValues, roll: StartPreview['roll']) {
  return ask.circularProcedures.previewStart.queryOptions({
    input: toStart(projectId, values, roll),
    placeholderData: keepPreviousData,
    throwOnError: true,
  })
}
