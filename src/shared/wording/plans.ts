import type { LocalDate } from '../basics/local-date.ts'
import type { Chart } from '../domain/action-plan/chart.ts'
import type { Majority } from '../domain/rules-of-procedure/rule-options.ts'
import { formatDate } from './dates.ts'
import { MAJORITY_LABELS } from './screens/settings.ts'

/** By which majority a revision of the Handlungskonzept is adopted. */
export function majorityForPlanSentence(majority: Majority): string {
  return `Über das Handlungskonzept beschließt eine Sitzung mit der Mehrheit für Grundsatzfragen: ${MAJORITY_LABELS[majority]} (R24, §\u00a02.3).`
}

/** Begins the names of files with a chart. */
export const CHART_FILE_PART = 'Diagramm'

/** Source line of charts that rest on the records of the alliance itself. */
export function chartSource(today: LocalDate): string {
  return `Quelle: Aufzeichnungen der Allianz, Stand ${formatDate(today)}`
}

/** The map also says what its two shades mean. */
export function fieldMapSource(today: LocalDate): string {
  return `Dunkel: offene Projekte, hell: abgeschlossene. ${chartSource(today)}`
}

/** How a project stands on the day of a plan. */
export function planProjectStanding(endsOn: LocalDate, on: LocalDate): { readonly isOpen: boolean; readonly state: string } {
  return endsOn >= on ? { isOpen: true, state: 'läuft' } : { isOpen: false, state: 'beendet' }
}

/** What is read aloud for the picture of a chart; the table behind it says the rest. */
export function chartAltText({ title }: Pick<Chart, 'title'>): string {
  return `Diagramm. ${title}. Die Werte stehen in der Tabelle darunter.`
}
