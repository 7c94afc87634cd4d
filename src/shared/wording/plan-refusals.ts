import type { LocalDate } from '../basics/local-date.ts'
import type { EvaluationPart } from '../domain/action-plan/evaluation.ts'
import type { AdoptProblem, AdoptUnfit } from '../rules/revisions/may-adopt.ts'
import { formatDate } from './dates.ts'
import { formatCount, formatList, formatWhole } from './numbers.ts'
import { EVALUATION_PART_LABELS } from './screens/evaluations.ts'

const UNFIT: Readonly<Record<AdoptUnfit, string>> = {
  rejected: 'wurde abgelehnt',
  circular: 'ist im Umlaufverfahren gefasst; über das Handlungskonzept beschließt die Allianz nur in einer Sitzung (R24)',
  project: 'betrifft ein Projekt',
  procedural:
    'wurde mit der Mehrheit für Verfahrensfragen gefasst; das Handlungskonzept braucht die Mehrheit für Grundsatzfragen. Auf der Tagesordnung steht sie beim TOP unter „Mehrheit“',
}

/** Refusals around the Handlungskonzept: revisions, measures, indicators, evaluations. */
export const PLAN_SENTENCES = {
  INDICATOR_EXISTS: ({ title }: { readonly title: string }) =>
    `Den Indikator „${title}“ gibt es dort schon. Bitte den neuen Wert bei ihm eintragen.`,
  MEASUREMENT_INCOMPLETE: ({ missing }: { readonly missing: readonly ('source' | 'date')[] }) =>
    `Ein Messwert braucht ${formatList(missing.map((one) => (one === 'source' ? 'eine Quelle' : 'einen Stichtag')))}. Nennt die Quelle keinen Tag, zählt der Tag der Quelle; bitte dann „Tag der Quelle“ ankreuzen.`,
  MEASUREMENT_KNOWN: ({ source, referenceDate }: { readonly source: string; readonly referenceDate: LocalDate }) =>
    `Dieser Wert vom ${formatDate(referenceDate)} aus „${source}“ steht schon da.`,
  ALREADY_WITHDRAWN: () => 'Dieser Messwert ist schon zurückgezogen.',
  EVALUATION_EXISTS: ({ year }: { readonly year: number }) => `Für ${year} gibt es schon eine Evaluierung.`,
  YEAR_OUTSIDE_PROJECT: ({ year, first, last }: { readonly year: number; readonly first: number; readonly last: number }) =>
    `${year} liegt außerhalb der Laufzeit (${first} bis ${last}).`,
  EVALUATION_FINISHED: ({ finishedOn }: { readonly finishedOn: LocalDate }) =>
    `Die Evaluierung ist seit ${formatDate(finishedOn)} abgeschlossen. Bitte sie zuerst wieder öffnen.`,
  EVALUATION_INCOMPLETE: ({ parts }: { readonly parts: readonly EvaluationPart[] }) =>
    `Noch ohne Text: ${formatList(parts.map((part) => EVALUATION_PART_LABELS[part]))}.`,
  MEASURE_IN_USE: ({ events, indicators }: { readonly events: number; readonly indicators: number }) =>
    `An dieser Maßnahme hängen ${formatCount(events, 'Termin', 'Termine')} und ${formatCount(indicators, 'Indikator', 'Indikatoren')}. Sie bleibt; bitte stattdessen ein Ende eintragen.`,
  GOAL_REFERRED: ({ goal, revision }: { readonly goal: string; readonly revision: string }) =>
    `Auf das Ziel „${goal}“ bezieht sich das Handlungskonzept ${revision}. Es kann umbenannt, aber nicht entfernt werden.`,
  DRAFT_EXISTS: ({ revision }: { readonly revision: string }) =>
    `Die Fortschreibung ${revision} ist noch in Arbeit. Bitte sie zuerst beschließen lassen oder verwerfen.`,
  REVISION_NAME_TAKEN: ({ revision }: { readonly revision: string }) =>
    `Eine Fassung ${revision} gibt es schon. Bitte eine andere Bezeichnung wählen.`,
  NOT_A_DRAFT: () => 'Diese Fassung ist beschlossen und wird nicht mehr geändert. Neues gehört in die nächste Fortschreibung.',
  FIELDS_MISSING: () => 'Ein Handlungskonzept braucht mindestens ein Handlungsfeld.',
  FIELD_NUMBER_TWICE: ({ number }: { readonly number: number }) =>
    `Die Nummer ${formatWhole(number)} tragen zwei Handlungsfelder.`,
  FIELD_LEFT_OUT: ({ number, title, projects }: { readonly number: number; readonly title: string; readonly projects: number }) =>
    `Handlungsfeld ${formatWhole(number)} „${title}“ der geltenden Fassung wird von keinem neuen Feld weitergeführt${
      projects === 0 ? '' : `; ${formatCount(projects, 'offenes Projekt zeigt', 'offene Projekte zeigen')} darauf`
    }. Bitte ein Feld wählen, das es weiterführt, oder den Grund nennen, warum es endet.`,
  CHAPTER_REFERRED: ({ heading, resolutions }: { readonly heading: string; readonly resolutions: readonly string[] }) =>
    `Auf das Kapitel „${heading}“ stützt sich ${formatList(resolutions.map((number) => `Beschluss ${number}`))}. Es kann geändert, aber nicht entfernt werden.`,
  RESOLUTION_DOES_NOT_ADOPT: ({ number, because }: { readonly number: string; readonly because: AdoptUnfit }) =>
    `Der Beschluss ${number} kann nicht die Grundlage sein: Er ${UNFIT[because]}.`,
  VALID_BEFORE_RESOLVED: ({ validFrom, resolvedOn }: { readonly validFrom: LocalDate; readonly resolvedOn: LocalDate }) =>
    `Gültig ab ${formatDate(validFrom)} läge vor dem Beschluss vom ${formatDate(resolvedOn)}.`,
  PLAN_OVERLAPS: ({ revision, validFrom }: { readonly revision: string; readonly validFrom: LocalDate }) =>
    `Die Fassung ${revision} gilt ab ${formatDate(validFrom)}. Eine Fortschreibung kann erst danach beginnen.`,
  PLAN_SIGNED_ALREADY: ({ signedOn }: { readonly signedOn: LocalDate }) =>
    `Als Tag der Unterschrift ist schon der ${formatDate(signedOn)} vermerkt.`,
  PLAN_NOT_ADOPTED: () => 'Ausgefertigt wird eine Fassung erst, wenn sie beschlossen und in Kraft gesetzt ist.',
  PLAN_ISSUED_ALREADY: ({ fileName }: { readonly fileName: string }) =>
    `Diese Fassung ist schon ausgefertigt: ${fileName}. Die Ausfertigung bleibt, wie sie ist.`,
  SIGNED_BEFORE_RESOLVED: ({ resolvedOn }: { readonly resolvedOn: LocalDate }) =>
    `Unterschrieben wird nach dem Beschluss vom ${formatDate(resolvedOn)}.`,
} as const

/** The sentence for one problem of a revision, where it can be mended. */
export function adoptProblemSentence(problem: AdoptProblem): string {
  if (problem.code === 'RESOLUTION_NEEDED')
    return 'Es fehlt der Beschluss, mit dem die Allianz diese Fassung angenommen hat. Ohne Beschluss geht nur eine Fassung, die vor Beginn des Registers beschlossen wurde.'
  const say = PLAN_SENTENCES[problem.code] as (facts: AdoptProblem) => string
  return say(problem)
}
