import type { Tone } from '#renderer/ui/text/state-word.tsx'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { AgendaItemState } from '#shared/domain/meetings/agenda-item.ts'
import type { MeetingState } from '#shared/domain/meetings/meeting.ts'
import { meetingStateWords } from '#shared/wording/meetings.ts'

const MEETING_TONES: Readonly<Record<MeetingState, Tone>> = {
  draft: 'neutral',
  scheduled: 'neutral',
  invited: 'active',
  running: 'active',
  ended: 'warn',
  'minutes-drafted': 'warn',
  'minutes-sent': 'active',
  'minutes-approved': 'good',
  cancelled: 'bad',
  archived: 'neutral',
}

const ITEM_TONES: Readonly<Record<AgendaItemState, Tone>> = {
  open: 'neutral',
  'under-consultation': 'active',
  adopted: 'good',
  rejected: 'bad',
  noted: 'neutral',
  deferred: 'warn',
  removed: 'neutral',
  provisional: 'warn',
}

/** The state of the meeting in words. */
export function stateWords({ meeting, next }: Pick<MeetingPage, 'meeting' | 'next'>): string {
  return meetingStateWords(meeting.state, next.act !== 'sign-minutes')
}

export function meetingTone(state: MeetingState): Tone {
  return MEETING_TONES[state]
}

export function itemTone(state: AgendaItemState): Tone {
  return ITEM_TONES[state]
}
