import type { CompletionRequest } from '../../domain/projects/completeness.ts'

type Asked = Pick<CompletionRequest, 'id' | 'projectId' | 'items' | 'settledOn'>

/**
 * R41: what sponsors still owe, of requests with the newest first. A later request to the same project that asks for all of an
 * earlier one stands in its place, with its own day.
 */
export function standingRequests<Request extends Asked>(newestFirst: readonly Request[]): readonly Request[] {
  const laterOf = new Map<Asked['projectId'], Request[]>()
  return newestFirst.filter((request) => {
    const later = laterOf.get(request.projectId) ?? []
    laterOf.set(request.projectId, [...later, request])
    return request.settledOn === null && !later.some(({ items }) => request.items.every((item) => items.includes(item)))
  })
}
