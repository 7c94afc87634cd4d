import { pages } from '#renderer/client/addresses.ts'
import { Tabs } from '#renderer/ui/page/tabs.tsx'
import { planWords } from '#shared/wording/screens/action-plan.ts'

const TABS = [
  { to: pages.actionPlan, label: planWords.overview },
  { to: pages.measures, label: planWords.measures },
  { to: pages.indicators, label: planWords.indicators },
  { to: pages.evaluations, label: planWords.evaluation },
  { to: pages.charts, label: planWords.charts },
  { to: pages.strategies, label: planWords.strategies },
] as const

/** The parts of the Handlungskonzept. */
export function PlanNav() {
  return <Tabs label={planWords.title} tabs={TABS} />
}

/** Where every page below the Handlungskonzept comes from. */
export const PLAN_TRAIL = [{ label: planWords.title, to: pages.actionPlan }] as const
