import {
  IconCalculator,
  IconCalendarEvent,
  IconChecklist,
  IconFileText,
  IconFolder,
  IconGavel,
  IconHistory,
  IconHome,
  IconMailForward,
  IconScale,
  IconSend,
  IconSettings,
  IconTargetArrow,
  IconUsersGroup,
} from '@tabler/icons-react'
import { pages } from '#renderer/client/addresses.ts'
import { castWords } from '#shared/wording/screens/circular-post.ts'
import { frameWords } from '#shared/wording/screens/frame.ts'

export interface NavigationItem {
  readonly label: string
  readonly to: string
  readonly icon: typeof IconHome
}

/** What the navigation offers, in the order of the work. An area appears here once it can do something. */
export const NAVIGATION: readonly NavigationItem[] = [
  { label: frameWords.overview, to: pages.overview, icon: IconHome },
  { label: frameWords.meetings, to: pages.meetings, icon: IconCalendarEvent },
  { label: frameWords.procedures, to: pages.procedures, icon: IconMailForward },
  { label: frameWords.projects, to: pages.projects, icon: IconChecklist },
  { label: frameWords.statements, to: pages.statements, icon: IconFileText },
  { label: frameWords.resolutions, to: pages.resolutions, icon: IconGavel },
  { label: frameWords.actionPlan, to: pages.actionPlan, icon: IconTargetArrow },
  { label: frameWords.members, to: pages.members, icon: IconUsersGroup },
  { label: frameWords.documents, to: pages.documents, icon: IconFolder },
]

/** At the foot: the rules by which all of this runs, and how the program is set. */
export const FOOT: readonly NavigationItem[] = [
  { label: castWords.title, to: pages.castVote, icon: IconSend },
  { label: frameWords.rules, to: pages.rules, icon: IconScale },
  { label: frameWords.calculator, to: pages.calculator, icon: IconCalculator },
  { label: frameWords.journal, to: pages.journal, icon: IconHistory },
  { label: frameWords.settings, to: pages.settings, icon: IconSettings },
]
