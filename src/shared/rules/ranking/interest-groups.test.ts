import { expect, test } from 'vitest'
import { INTEREST_GROUPS_OF_VOTES } from './interest-groups.cases.ts'
import { checkInterestGroups } from './interest-groups.ts'

test.each(INTEREST_GROUPS_OF_VOTES)('$title', ({ votesCast, check }) => {
  const found = checkInterestGroups(votesCast)
  if (check === null) expect(found).toBeNull()
  else expect(found).toMatchObject(check)
})
