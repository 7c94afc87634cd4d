import { Spotlight, type SpotlightActionData } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { frameWords } from '#shared/wording/screens/frame.ts'
import { type Destination, useDestinations } from './use-destinations.ts'

/** How many hits are shown at once; more words in the search narrow it. */
const MOST_HITS = 30

/** Search over everything: pages, members, projects, procedures, resolutions, statements. */
export function CommandPalette() {
  const navigate = useNavigate()
  const [opened, setOpened] = useState(false)
  const destinations = useDestinations(opened)
  return (
    <Spotlight
      shortcut={['mod + K']}
      tagsToIgnore={[]}
      actions={grouped(destinations, (to) => void navigate({ to }))}
      nothingFound={frameWords.nothingFound}
      limit={MOST_HITS}
      scrollable
      maxHeight={420}
      lockScroll={false}
      onSpotlightOpen={() => setOpened(true)}
      onSpotlightClose={() => setOpened(false)}
      searchProps={{
        leftSection: <IconSearch size={18} stroke={1.7} aria-hidden />,
        placeholder: frameWords.searchLong,
        'aria-label': frameWords.searchLong,
      }}
      attributes={{ content: { 'aria-label': frameWords.search } }}
    />
  )
}

function grouped(destinations: readonly Destination[], go: (to: string) => void) {
  const groups = new Map<string, SpotlightActionData[]>()
  for (const { id, label, detail, group, to } of destinations) {
    const actions = groups.get(group) ?? []
    actions.push({ id, label, description: detail, onClick: () => go(to) })
    groups.set(group, actions)
  }
  return [...groups].map(([group, actions]) => ({ group, actions }))
}
