import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { useFormDraft } from '#renderer/client/form-draft.ts'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { DraftNote } from '#renderer/ui/acts/draft-note.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { MeetingForm } from './meeting-form.tsx'
import { newMeetingValues } from './meeting-values.ts'

/** A new meeting with the usual agenda. What is typed survives until it is sent or thrown away. */
export function NewMeeting() {
  const { data: choices } = useSuspenseQuery(ask.meetings.choices.queryOptions())
  const { data: templates } = useSuspenseQuery(ask.meetings.templates.queryOptions())
  const draft = useFormDraft('meeting:new', newMeetingValues(choices, templates))
  const prepare = useAction(service.meetings.prepare)
  const navigate = useNavigate()
  return (
    <Page title={meetingWords.create} trail={[{ label: meetingWords.title, to: pages.meetings }]} width="full">
      <MeetingForm
        choices={choices}
        values={draft.values}
        onChange={draft.change}
        sending={prepare.running}
        refusal={prepare.refusal}
        verb={meetingWords.save}
        backTo={pages.meetings}
        draftNote={<DraftNote restoredFrom={draft.restoredFrom} onDiscard={draft.discard} />}
        onSend={async (content, agenda) => {
          const done = await prepare.run({ ...content, agenda })
          if (done === null) return
          await draft.finish()
          await navigate({ to: pages.meeting(done.meetingId) })
        }}
      />
    </Page>
  )
}
