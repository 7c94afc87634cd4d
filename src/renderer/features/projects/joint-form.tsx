import { Button, Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import styles from '#renderer/ui/table/plain-table.module.css'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { ProjectPage } from '#shared/contract/projects.ts'
import { isJointlySupported } from '#shared/rules/ranking/jointly-supported.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { checkWords } from '#shared/wording/screens/project-checks.ts'

type Choice = 'derived' | 'yes' | 'no'

/** Whether a project counts as jointly supported: as derived, or overridden with a reason (R39). */
export function JointForm({ page }: { readonly page: ProjectPage }) {
  const { jointOverride } = page.project
  const [choice, setChoice] = useState<Choice>(jointOverride === null ? 'derived' : jointOverride.jointlySupported ? 'yes' : 'no')
  const [reason, setReason] = useState(jointOverride?.reason ?? '')
  const save = useAction(service.projects.overrideJoint)
  return (
    <form
      className={styles.form}
      onSubmit={async (event) => {
        event.preventDefault()
        const jointlySupported = choice === 'derived' ? null : choice === 'yes'
        const done = await save.run({ projectId: page.project.id, jointlySupported, reason })
        if (done !== null) showDone(checkWords.jointSaved)
      }}
    >
      <p className={styles.soft}>{checkWords.jointDerived(isJointlySupported(page.project))}</p>
      <Radio.Group aria-label={checkWords.joint} value={choice} onChange={(value) => setChoice(value as Choice)}>
        <div className={styles.list}>
          <Radio value="derived" label={checkWords.jointAsDerived} />
          <Radio value="yes" label={checkWords.jointYes} />
          <Radio value="no" label={checkWords.jointNo} />
        </div>
      </Radio.Group>
      {choice !== 'derived' && (
        <TextInput
          label={checkWords.reason}
          value={reason}
          required
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      )}
      {save.refusal !== null && <Notice tone="bad">{refusalSentence(save.refusal)}</Notice>}
      <div>
        <Button type="submit" variant="default" loading={save.running}>
          {checkWords.saveJoint}
        </Button>
      </div>
    </form>
  )
}
