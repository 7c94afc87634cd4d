import type { AgendaItemKind, AgendaItemState } from '../domain/meetings/agenda-item.ts'
import type { MeetingFormat, MeetingKind, MeetingState } from '../domain/meetings/meeting.ts'
import type { SigningPart } from '../domain/meetings/minutes-record.ts'

/** What the states of a meeting are called (domain § 4). */
export const MEETING_STATE_WORDS: Readonly<Record<MeetingState, string>> = {
  draft: 'Entwurf',
  scheduled: 'terminiert',
  invited: 'eingeladen',
  running: 'läuft',
  ended: 'beendet',
  'minutes-drafted': 'Niederschrift im Entwurf',
  'minutes-sent': 'Niederschrift versandt',
  'minutes-approved': 'Niederschrift genehmigt',
  cancelled: 'abgesagt',
  archived: 'archiviert',
}

/** The state in words; approved minutes that everybody signed are called so. */
export function meetingStateWords(state: MeetingState, minutesSigned: boolean): string {
  return state === 'minutes-approved' && minutesSigned ? 'Niederschrift unterschrieben' : MEETING_STATE_WORDS[state]
}

/** Who signs minutes, beside a name, and within a sentence. */
export const SIGNING_PART_WORDS: Readonly<Record<SigningPart, string>> = {
  chair: 'Sitzungsleitung',
  'minute-taker': 'Schriftführung',
}

export const MEETING_KIND_WORDS: Readonly<Record<MeetingKind, string>> = {
  regular: 'ordentliche Sitzung',
  extraordinary: 'außerordentliche Sitzung',
  constituting: 'konstituierende Sitzung',
}

export const MEETING_FORMAT_WORDS: Readonly<Record<MeetingFormat, string>> = {
  'in-person': 'in Präsenz',
  hybrid: 'hybrid',
  virtual: 'virtuell',
}

export const AGENDA_ITEM_KIND_WORDS: Readonly<Record<AgendaItemKind, string>> = {
  information: 'Information',
  consultation: 'Beratung',
  resolution: 'Beschluss',
  election: 'Wahl',
}

export const AGENDA_ITEM_STATE_WORDS: Readonly<Record<AgendaItemState, string>> = {
  open: 'offen',
  'under-consultation': 'in Beratung',
  adopted: 'angenommen',
  rejected: 'abgelehnt',
  noted: 'zur Kenntnis genommen',
  deferred: 'vertagt',
  removed: 'abgesetzt',
  provisional: 'vorbehaltlich (Nachvotum)',
}
