import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import type { FormDraft } from '#renderer/client/form-draft.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { focusFirstError } from '#renderer/ui/fields/focus-first-error.ts'
import { SideLayout } from '#renderer/ui/page/side-layout.tsx'
import { PageSkeleton } from '#renderer/ui/text/skeletons.tsx'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { StartAct } from './start-act.tsx'
import { StartDeadline } from './start-deadline.tsx'
import { StartDispatch } from './start-dispatch.tsx'
import styles from './start-form.module.css'
import { StartItems } from './start-items.tsx'
import { StartMeaning } from './start-meaning.tsx'
import { StartPapers } from './start-papers.tsx'
import { StartReason } from './start-reason.tsx'
import { StartRecusals } from './start-recusals.tsx'
import { type StartValues, toStart } from './start-values.ts'
import { stillOpen } from './still-open.ts'
import { useStartPreview } from './use-start-preview.ts'

/** The steps of a start one below the other; beside them, live, what it would mean. */
export function StartForm({ draft, backTo }: { readonly draft: FormDraft<StartValues>; readonly backTo: string }) {
  const { values, change } = draft
  const [papers, setPapers] = useState<readonly File[]>([])
  const [tried, setTried] = useState(false)
  const [sent, setSent] = useState(false)
  const preview = useStartPreview(values, sent)
  const start = useAction(service.circularProcedures.start)
  const navigate = useNavigate()
  const form = useRef<HTMLFormElement>(null)
  if (values.items.length === 0) return <StartItems values={values} change={change} preview={null} tried={false} />
  if (preview === null) return <PageSkeleton what={procedureWords.previewing} />
  const open = stillOpen(values, papers, preview)

  async function send() {
    setTried(true)
    if (preview === null || open.length > 0) return focusFirstError(form.current)
    setSent(true)
    const done = await start.run({ ...toStart(values, preview.roll), papers: [...papers] })
    if (done === null) return setSent(false)
    await draft.finish()
    await navigate({ to: pages.procedure(done.circularProcedureId) })
  }
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <SideLayout side={<StartMeaning preview={preview} values={values} />}>
        <StartItems values={values} change={change} preview={preview} tried={tried} />
        <StartReason values={values} change={change} problems={tried ? preview.problems : []} />
        <StartPapers
          papers={papers}
          onPapers={setPapers}
          showMissing={tried}
          projectIds={values.items.flatMap(({ projectId }) => projectId ?? [])}
        />
        <StartDispatch values={values} change={change} preview={preview} />
        <StartRecusals values={values} change={change} preview={preview} tried={tried} />
        <StartDeadline values={values} change={change} preview={preview} />
        <StartAct preview={preview} values={values} open={open} refusal={start.refusal} running={start.running} backTo={backTo} />
      </SideLayout>
    </form>
  )
}
