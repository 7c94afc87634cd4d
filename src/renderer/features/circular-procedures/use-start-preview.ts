import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ask } from '#renderer/client/service.ts'
import type { StartPreview } from '#shared/contract/circular-start.ts'
import { type StartValues, toStart } from './start-values.ts'

const WAIT_MS = 250

/**
 * What a start with these values would mean, a moment after the last key; null until the first answer. Asks no more once the
 * start was sent: the project is then no longer open for another one.
 */
export function useStartPreview(values: StartValues, sent: boolean): StartPreview | null {
  const [settled] = useDebouncedValue(values, WAIT_MS)
  const isAsked = !sent && settled.items.length > 0
  const blank = useQuery({ ...previewOf({ ...settled, sentAt: null }, []), enabled: isAsked })
  const roll = blank.data?.roll ?? []
  const full = useQuery({ ...previewOf(settled, roll), enabled: isAsked && blank.data !== undefined })
  return full.data ?? blank.data ?? null
}

function previewOf(values: StartValues, roll: StartPreview['roll']) {
  return ask.circularProcedures.previewStart.queryOptions({
    input: toStart(values, roll),
    placeholderData: keepPreviousData,
    throwOnError: true,
  })
}
