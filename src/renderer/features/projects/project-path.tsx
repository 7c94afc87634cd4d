import { Chain, type ChainStep } from '#renderer/ui/time/chain.tsx'
import type { ProjectStep } from '#shared/contract/projects.ts'
import { formatDateWithWeekday } from '#shared/wording/dates.ts'
import { PROJECT_STEPS, projectWords } from '#shared/wording/screens/projects.ts'

/** The way from application to statement; the first station without a day is the next one. */
export function ProjectPath({ steps }: { readonly steps: readonly ProjectStep[] }) {
  const next = steps.findIndex(({ on }) => on === null)
  const chain = steps.map(({ step, on }, index): ChainStep => {
    const state = on !== null ? 'done' : index === next ? 'now' : 'ahead'
    return {
      label: PROJECT_STEPS[step],
      note: on === null ? (state === 'now' ? projectWords.now : projectWords.notYet) : formatDateWithWeekday(on),
      state,
      stateWord: { done: projectWords.done, now: projectWords.now, ahead: projectWords.ahead }[state],
    }
  })
  return <Chain label={projectWords.path} steps={chain} />
}
