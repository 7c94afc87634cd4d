import type { AgendaItemKind, AgendaItemState } from '../domain/meetings/agenda-item.ts'
import type { MeetingFormat, MeetingKind, MeetingState } from '../domain/meetings/meeting.ts'

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
