import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { useFormDraft } from '#renderer/client/form-draft.ts'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { DraftNote } from '#renderer/ui/acts/draft-note.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { AgendaEntry, MeetingContent } from '#shared/contract/meeting-shapes.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { MeetingForm } from './meeting-form.tsx'
import { valuesOf } from './meeting-values.ts'

interface MeetingChange {
  readonly version: number
  readonly content: MeetingContent
  readonly agenda: AgendaEntry[]
}

/** Changes a meeting and its agenda while nobody was invited. */
export function ChangeMeeting({ meetingId }: { readonly meetingId: Id<'meeting'> }) {
  const { data: page } = useSuspenseQuery(ask.meetings.show.queryOptions({ input: { meetingId } }))
  const { data: choices } = useSuspenseQuery(ask.meetings.choices.queryOptions())
  const draft = useFormDraft(`meeting:${meetingId}`, valuesOf(page))
  const change = useAction(async ({ version, content, agenda }: MeetingChange) => {
    const changed = await service.meetings.change({ meetingId, version, content })
    return service.meetings.changeAgenda({ meetingId, version: changed.version, agenda })
  })
  const navigate = useNavigate()
  const { meeting, version } = page
  return (
    <Page
      title={meetingWords.changeTitle(meeting.number)}
      trail={[
        { label: meetingWords.title, to: pages.meetings },
        { label: meeting.title, to: pages.meeting(meetingId) },
      ]}
      width="full"
    >
      <MeetingForm
        choices={choices}
        values={draft.values}
        onChange={draft.change}
        sending={change.running}
        refusal={change.refusal}
        verb={meetingWords.saveChange}
        backTo={pages.meeting(meetingId)}
        draftNote={<DraftNote restoredFrom={draft.restoredFrom} onDiscard={draft.discard} />}
        onSend={async (content, agenda) => {
          if ((await change.run({ version, content, agenda })) === null) return
          await draft.finish()
          await navigate({ to: pages.meeting(meetingId) })
        }}
      />
    </Page>
  )
}
