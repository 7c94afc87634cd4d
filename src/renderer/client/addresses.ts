import type { Sha256 } from '#shared/basics/bytes.ts'
import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { DocumentKind } from '#shared/domain/documents/issued-document.ts'

/** Where each screen lives. A feature reaches another one by these addresses, never by an import. */
export const pages = {
  overview: '/',
  members: '/mitglieder',
  newMember: '/mitglieder/neu',
  importMembers: '/mitglieder/einlesen',
  member: (id: Id<'member'>) => `/mitglieder/${id}`,
  admitMember: (id: Id<'member'>) => `/mitglieder/${id}/aufnehmen`,
  endMembership: (id: Id<'member'>) => `/mitglieder/${id}/beenden`,
  mergeMember: (id: Id<'member'>) => `/mitglieder/${id}/zusammenfuehren`,
  bodies: '/gremien',
  newBody: '/gremien/neu',
  body: (id: Id<'body'>) => `/gremien/${id}`,
  meetings: '/sitzungen',
  newMeeting: '/sitzungen/neu',
  meetingTasks: '/sitzungen/auftraege',
  meetingTemplates: '/sitzungen/vorlagen',
  meeting: (id: Id<'meeting'>) => `/sitzungen/${id}`,
  changeMeeting: (id: Id<'meeting'>) => `/sitzungen/${id}/aendern`,
  inviteMembers: (id: Id<'meeting'>) => `/sitzungen/${id}/einladen`,
  cancelMeeting: (id: Id<'meeting'>) => `/sitzungen/${id}/absagen`,
  moveMeeting: (id: Id<'meeting'>) => `/sitzungen/${id}/verschieben`,
  meetingSession: (id: Id<'meeting'>) => `/sitzungen/${id}/leiten`,
  meetingRoom: (id: Id<'meeting'>) => `/sitzungen/${id}/leinwand`,
  previewInvitation: (id: Id<'meeting'>) => `/sitzungen/${id}/einladung-ansehen`,
  previewMinutes: (id: Id<'meeting'>) => `/sitzungen/${id}/niederschrift-ansehen`,
  minutes: (id: Id<'meeting'>) => `/sitzungen/${id}/niederschrift`,
  signMinutes: (id: Id<'meeting'>) => `/sitzungen/${id}/signieren`,
  projects: '/projekte',
  projectBoard: '/projekte/tafel',
  projectCalls: '/projekte/aufrufe',
  newProjectCall: '/projekte/aufrufe/neu',
  projectCall: (id: Id<'project-call'>) => `/projekte/aufrufe/${id}`,
  startCallProcedure: (id: Id<'project-call'>) => `/projekte/aufrufe/${id}/umlauf`,
  changeProjectCall: (id: Id<'project-call'>) => `/projekte/aufrufe/${id}/aendern`,
  criteria: '/projekte/kriterien',
  projectCheck: (id: Id<'project'>) => `/projekte/${id}/pruefung`,
  projectAssessment: (id: Id<'project'>) => `/projekte/${id}/bewertung`,
  projectFunding: (id: Id<'project'>) => `/projekte/${id}/foerderung`,
  changeProjectLater: (id: Id<'project'>) => `/projekte/${id}/nachtraeglich`,
  newProject: '/projekte/neu',
  project: (id: Id<'project'>) => `/projekte/${id}`,
  changeProject: (id: Id<'project'>) => `/projekte/${id}/aendern`,
  startProcedure: (id: Id<'project'>) => `/projekte/${id}/umlauf`,
  procedures: '/umlaufverfahren',
  newProcedure: '/umlaufverfahren/neu',
  procedure: (id: Id<'circular-procedure'>) => `/umlaufverfahren/${id}`,
  previewLetter: (id: Id<'circular-procedure'>) => `/umlaufverfahren/${id}/anschreiben-ansehen`,
  procedurePost: (id: Id<'circular-procedure'>) => `/umlaufverfahren/${id}/post`,
  extendDeadline: (id: Id<'circular-procedure'>) => `/umlaufverfahren/${id}/verlaengern`,
  endProcedure: (id: Id<'circular-procedure'>) => `/umlaufverfahren/${id}/beenden`,
  polls: '/meinungsbilder',
  newPoll: '/meinungsbilder/neu',
  poll: (id: Id<'opinion-poll'>) => `/meinungsbilder/${id}`,
  castVote: '/stimme-abgeben',
  /** The same without a workspace, in a frame of its own. */
  castAlone: '/stimme',
  declareResult: (id: Id<'circular-procedure'>) => `/umlaufverfahren/${id}/feststellen`,
  confirmNotification: (id: Id<'circular-procedure'>) => `/umlaufverfahren/${id}/mitteilen`,
  resolutions: '/beschluesse',
  resolution: (id: Id<'resolution'>) => `/beschluesse/${id}`,
  statements: '/stellungnahmen',
  statement: (id: Id<'statement'>) => `/stellungnahmen/${id}`,
  issueStatement: (id: Id<'statement'>) => `/stellungnahmen/${id}/ausfertigen`,
  signStatement: (id: Id<'statement'>) => `/stellungnahmen/${id}/signieren`,
  actionPlan: '/handlungskonzept',
  startRevision: '/handlungskonzept/fortschreiben',
  revision: (id: Id<'revision'>) => `/handlungskonzept/fassungen/${id}`,
  adoptRevision: (id: Id<'revision'>) => `/handlungskonzept/fassungen/${id}/beschliessen`,
  compareRevision: (id: Id<'revision'>) => `/handlungskonzept/fassungen/${id}/vergleich`,
  signRevision: (id: Id<'revision'>) => `/handlungskonzept/fassungen/${id}/signieren`,
  previewRevision: (id: Id<'revision'>) => `/handlungskonzept/fassungen/${id}/ansehen`,
  fieldOfAction: (id: Id<'field-of-action'>) => `/handlungskonzept/felder/${id}`,
  measures: '/handlungskonzept/massnahmen',
  indicators: '/handlungskonzept/indikatoren',
  importMeasurements: '/handlungskonzept/indikatoren/einlesen',
  indicator: (id: Id<'indicator'>) => `/handlungskonzept/indikatoren/${id}`,
  evaluations: '/handlungskonzept/evaluierung',
  evaluation: (id: Id<'evaluation'>) => `/handlungskonzept/evaluierung/${id}`,
  charts: '/handlungskonzept/diagramme',
  strategies: '/handlungskonzept/strategien',
  documents: '/dokumente',
  checkFile: '/dokumente/pruefen',
  newIdentity: '/dokumente/signaturidentitaet',
  settings: '/einstellungen',
  backups: '/einstellungen/sicherungen',
  /** Without the ending of its name: an address with a dot in its last part is a file. */
  backup: (name: string) => `/einstellungen/sicherungen/${name.replace(/\.allianz$/, '')}`,
  letterhead: '/einstellungen/briefkopf',
  privacy: '/einstellungen/datenschutz',
  retentionReview: '/einstellungen/datenschutz/durchsicht',
  processingRecord: '/einstellungen/datenschutz/verzeichnis',
  deliveries: '/einstellungen/datenschutz/ausgaben',
  handover: '/einstellungen/uebergabe',
  documentTemplates: '/einstellungen/vorlagen',
  signaturePictures: '/einstellungen/unterschriften',
  limits: '/einstellungen/grenzen',
  journal: '/journal',
  rules: '/geschaeftsordnung',
  edition: (id: Id<'rules-of-procedure'>) => `/geschaeftsordnung/${id}`,
  newEdition: '/geschaeftsordnung/neu',
  compareEditions: '/geschaeftsordnung/vergleich',
  calculator: '/rechner',
  deadlineCalculator: '/rechner/frist',
} as const

/** Address of a paper that is made on demand; `id` is `all` for registers and lists. */
export function downloadAddress(kind: DocumentKind, id: string): string {
  return `/download/${kind}/${encodeURIComponent(id)}`
}

/** The same paper as PDF; only where LibreOffice is installed. */
export function pdfAddress(kind: DocumentKind, id: string): string {
  return `${downloadAddress(kind, id)}/pdf`
}

/** A fresh backup as a file, and everything as an archive. */
export const backupAddress = '/download/backup'

/** Names a body in the address of a paper about its members, as they are today (null) or on another day. */
export function bodyOnDay(body: Id<'body'> | 'all', on: LocalDate | null): string {
  return on === null ? body : `${body}@${on}`
}

/** Address of a stored file: paper or evidence. */
export function fileAddress(sha256: Sha256): string {
  return `/file/${sha256}`
}
