import { useSuspenseQuery } from '@tanstack/react-query'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import { OfficerFields } from '../officer-fields.tsx'

/** Names who chairs and who takes the minutes, at the last moment. */
export function ChooseChair({ page }: { readonly page: MeetingPage }) {
  const { data: choices } = useSuspenseQuery(ask.meetings.choices.queryOptions())
  const name = useAction(service.meetings.nameChair)
  const { id: meetingId, chairPersonId, minuteTakerPersonId } = page.meeting
  return (
    <OfficerFields
      people={choices.people}
      values={{ chairPersonId, minuteTakerPersonId }}
      onChange={(fields) => void name.run({ meetingId, chairPersonId, minuteTakerPersonId, ...fields })}
    />
  )
}
