import { expect, test } from 'vitest'
import { toId } from '../../basics/id.ts'
import { localDate } from '../../basics/local-date.ts'
import { STANDING_REQUESTS } from './standing-requests.cases.ts'
import { standingRequests } from './standing-requests.ts'

test.each(STANDING_REQUESTS)('$title', ({ requests, standing }) => {
  const given = requests.map(([id, projectId, items, isSettled]) => ({
    id: toId<'completion-request'>(id),
    projectId: toId<'project'>(projectId),
    items,
    settledOn: isSettled ? localDate('2026-11-20') : null,
  }))
  expect(standingRequests(given).map(({ id }) => id)).toEqual(standing)
})
