import { USUAL_DETAILS } from '../domain/meetings/agenda-item.ts'
import type { AgendaTemplateItem } from '../domain/meetings/agenda-template.ts'
import type { BodyKind } from '../domain/members/body.ts'

/** The name of the agenda that every body has from the start. */
export const STANDARD_TEMPLATE = 'Übliche Tagesordnung'

/** Items that stay behind what is put on an agenda. */
export const CLOSING_ITEMS: readonly string[] = [
  'Priorisierung der Projekte',
  'Berichte und Indikatoren',
  'Sonstiges (ohne Beschluss)',
  'Termine',
]

const OPENING: readonly AgendaTemplateItem[] = [
  { ...information('Eröffnung, Feststellung der Ladung und der Beschlussfähigkeit'), plannedMinutes: 5 },
  resolution('Genehmigung der Tagesordnung'),
  resolution('Genehmigung der Niederschrift der letzten Sitzung'),
  { ...information('Kontrolle der Aufträge'), reviewsTasks: true },
]

const CLOSING: readonly AgendaTemplateItem[] = [information('Sonstiges (ohne Beschluss)'), information('Termine')]

const OF_ALLIANCE: readonly AgendaTemplateItem[] = [
  ...OPENING,
  { ...information('Bekanntgabe der Ergebnisse von Umlaufverfahren'), announcesResults: true },
  information('Stand des Regionalbudgets'),
  { ...information('Vorstellung der Projekte'), kind: 'consultation' },
  { ...information('Priorisierung der Projekte'), kind: 'consultation' },
  information('Berichte und Indikatoren'),
  ...CLOSING,
]

/** What a body has on its agenda until it keeps its own (domain § 3); resolutions on projects go in before the closing items. */
export const STANDARD_AGENDAS: Readonly<Record<BodyKind, readonly AgendaTemplateItem[]>> = {
  alliance: OF_ALLIANCE,
  network: [...OPENING.slice(0, 1), information('Berichte aus der Allianz'), information('Berichte der Partner'), ...CLOSING],
  'working-group': [
    ...OPENING,
    information('Stand der Arbeitsaufträge'),
    { ...information('Weiteres Vorgehen'), kind: 'consultation' },
    ...CLOSING,
  ],
  'steering-group': [
    ...OPENING,
    information('Stand der Vorhaben'),
    { ...information('Empfehlungen an die Allianz'), kind: 'consultation' },
    ...CLOSING,
  ],
  'advisory-board': [
    ...OPENING,
    information('Bericht des Trägers'),
    { ...information('Empfehlungen des Beirats'), kind: 'consultation' },
    ...CLOSING,
  ],
}

function information(title: string): AgendaTemplateItem {
  const { isPublic, publicTitle, plannedMinutes, announcesResults, reviewsTasks } = USUAL_DETAILS
  const usual = { isPublic, publicTitle, plannedMinutes, announcesResults, reviewsTasks }
  return { ...usual, title, kind: 'information', matter: 'procedural', reportedBy: '', proposedText: '' }
}

function resolution(title: string): AgendaTemplateItem {
  return { ...information(title), kind: 'resolution', proposedText: title }
}
