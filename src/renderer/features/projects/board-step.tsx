import { ActionIcon, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconArrowRight } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { refusalOf } from '#renderer/client/refusal-of.ts'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import type { ProjectRow } from '#shared/contract/projects.ts'
import type { ProjectState } from '#shared/domain/projects/project.ts'
import { stepsFrom } from '#shared/rules/transitions/move-project.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { boardWords as words } from '#shared/wording/screens/project-calls.ts'
import { PROJECT_STATES, projectWords } from '#shared/wording/screens/projects.ts'

/** Steps that need a reason are taken on the page of the project. */
const ASKS_WHY: readonly ProjectState[] = ['withdrawn', 'deferred']

interface BoardStepProps {
  readonly row: ProjectRow
  /** The card stands in another column now. */
  readonly onMoved: (id: string) => void
}

/** Takes a card on by hand; what a guard forbids is said. */
export function BoardStep({ row, onMoved }: BoardStepProps) {
  const navigate = useNavigate()
  const move = useAction(async (to: ProjectState) => {
    try {
      return await service.projects.move({ projectId: row.id, to, reason: '' })
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal === null) throw error
      notifications.show({
        message: refusalSentence(refusal),
        withBorder: true,
        color: 'red',
        autoClose: 12_000,
        closeButtonProps: { 'aria-label': kitWords.close },
      })
      return null
    }
  })
  const steps = stepsFrom(row.state)
  if (steps.length === 0) return null
  return (
    <Menu position="bottom-start" width={280}>
      <Menu.Target>
        <ActionIcon variant="subtle" size={28} aria-label={words.move(row.shortTitle)} loading={move.running}>
          <IconArrowRight size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {steps.map((to) => (
          <Menu.Item
            key={to}
            onClick={async () => {
              if (ASKS_WHY.includes(to)) {
                await navigate({ to: pages.project(row.id) })
                return
              }
              const done = await move.run(to)
              if (done === null) return
              showDone(projectWords.stepDone(PROJECT_STATES[done.stateToday]))
              onMoved(row.id)
            }}
          >
            {projectWords.stepTo(PROJECT_STATES[to])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
