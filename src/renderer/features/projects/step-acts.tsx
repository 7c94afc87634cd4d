import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { ProjectPage } from '#shared/contract/projects.ts'
import type { ProjectState } from '#shared/domain/projects/project.ts'
import { stepSentence } from '#shared/wording/project-refusals.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { PROJECT_STATES, projectWords } from '#shared/wording/screens/projects.ts'
import styles from './step-acts.module.css'

/** Steps that ask for a reason before they are taken. */
const WITH_REASON: readonly ProjectState[] = ['withdrawn', 'deferred']

/** What can be done by hand with a project here; what a guard forbids says why. */
export function StepActs({ page }: { readonly page: ProjectPage }) {
  const move = useAction(service.projects.move)
  const [asking, setAsking] = useState<ProjectState | null>(null)
  const [reason, setReason] = useState('')
  const take = async (to: ProjectState) => {
    const done = await move.run({ projectId: page.project.id, to, reason })
    if (done === null) return
    setAsking(null)
    setReason('')
    showDone(projectWords.stepDone(PROJECT_STATES[done.stateToday]))
  }
  return (
    <div className={styles.steps}>
      {page.steps.map(({ to, refusal }) => (
        <div key={to} className={styles.step}>
          <Button
            variant="default"
            disabled={refusal !== null}
            loading={move.running && asking === null}
            onClick={() => (WITH_REASON.includes(to) ? setAsking(to) : void take(to))}
          >
            {projectWords.stepTo(PROJECT_STATES[to])}
          </Button>
          {refusal !== null && <span className={styles.because}>{stepSentence(refusal)}</span>}
          {asking === to && (
            <form
              className={styles.reason}
              onSubmit={(event) => {
                event.preventDefault()
                void take(to)
              }}
            >
              <TextInput
                label={projectWords.stepReason}
                value={reason}
                required
                data-autofocus
                onChange={({ currentTarget }) => setReason(currentTarget.value)}
              />
              <Button type="submit" loading={move.running} disabled={reason.trim() === ''}>
                {projectWords.stepTo(PROJECT_STATES[to])}
              </Button>
            </form>
          )}
        </div>
      ))}
      {move.refusal !== null && <Notice tone="bad">{refusalSentence(move.refusal)}</Notice>}
    </div>
  )
}
