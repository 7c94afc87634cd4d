import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useClock } from '#renderer/client/clock.ts'
import { useFormDraft } from '#renderer/client/form-draft.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { DraftNote } from '#renderer/ui/acts/draft-note.tsx'
import { focusFirstError } from '#renderer/ui/fields/focus-first-error.ts'
import { submitOnCtrlEnter } from '#renderer/ui/fields/submit-on-ctrl-enter.ts'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import type { RollMember } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { Choice } from '#shared/domain/resolutions/vote.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { CorrectionFields } from './correction-fields.tsx'
import { endsByObjection } from './ends-by-objection.ts'
import { earlierOf } from './member-standing.ts'
import { ResponseFields } from './response-fields.tsx'
import styles from './response-form.module.css'
import { allOf, holdersOf, newResponseValues, toNewResponse } from './response-values.ts'
import { savedMessage } from './saved-message.ts'

interface ResponseFormProps {
  readonly page: CircularProcedurePage
  readonly member: RollMember | null
  readonly preset: Choice | null
  readonly onSaved: (message: string, page: CircularProcedurePage) => void
}

/** Enters what one person sent for one member, or a stranger for nobody. */
export function ResponseForm({ page, member, preset, onSaved }: ResponseFormProps) {
  const { now } = useClock()
  const { procedure } = page
  const memberId = member?.memberId ?? null
  const voters = page.voters.filter((voter) => voter.memberId === memberId)
  const holders = holdersOf(page, memberId)
  const draft = useFormDraft(`response:${procedure.id}:${memberId ?? 'stranger'}`, newResponseValues(page, voters, now, preset))
  const [evidence, setEvidence] = useState<readonly File[]>([])
  const [tried, setTried] = useState(false)
  const [asked, setAsked] = useState(false)
  const record = useAction(service.circularProcedures.recordResponse)
  const form = useRef<HTMLFormElement>(null)
  const { values, change } = draft
  const ends = values.objects && endsByObjection(page, memberId, values)
  const asks = asked && ends

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the panel opens
  useEffect(() => {
    if (preset !== null && draft.restoredFrom !== null) change({ choices: allOf(page.items, preset) })
    const first = preset === null ? 'select, input' : '[data-moment] input'
    form.current?.querySelector<HTMLElement>(first)?.focus()
  }, [])

  async function send() {
    setTried(true)
    const response = toNewResponse(page, memberId, values, evidence)
    if (response === null) return focusFirstError(form.current)
    if (ends && !asked) return setAsked(true)
    const done = await record.run(response)
    if (done === null) return
    await draft.finish()
    onSaved(savedMessage(done.page, done.responseId, member?.memberName ?? values.personName), done.page)
  }
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <DraftNote restoredFrom={draft.restoredFrom} onDiscard={draft.discard} />
      <CorrectionFields earlier={earlierOf(page, memberId)} values={values} change={change} />
      {member === null && <p className={styles.soft}>{procedureWords.enterStrangerText}</p>}
      <ResponseFields
        page={page}
        memberId={memberId}
        voters={voters}
        holders={holders}
        values={values}
        change={change}
        evidence={evidence}
        onEvidence={setEvidence}
        tried={tried}
      />
      {record.refusal !== null && <Notice tone="bad">{refusalSentence(record.refusal)}</Notice>}
      <div role="status">{asks && <Notice tone="warn">{procedureWords.objectionEnds}</Notice>}</div>
      <div className={styles.foot}>
        <Button type="submit" loading={record.running}>
          {asks ? procedureWords.saveObjection : procedureWords.save}
        </Button>
      </div>
    </form>
  )
}
