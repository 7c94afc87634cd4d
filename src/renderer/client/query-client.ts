import { ORPCError } from '@orpc/client'
import { QueryClient } from '@tanstack/react-query'

/**
 * What was read stays until something was written: `changes` of the workspace invalidates it. The clock also changes what
 * is true, so a window that gets the focus back reads again.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: (failures, error) => failures < 2 && !(error instanceof ORPCError),
      retryDelay: 400,
      refetchOnWindowFocus: 'always',
      staleTime: 2_000,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})

/** Reads everything on screen again, except the drafts that are being typed. */
export function reloadAll(): Promise<void> {
  return queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'draft' })
}
