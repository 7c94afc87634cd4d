import type { Page } from '@playwright/test'
import { adoptWords, compareWords, draftWords, planWords } from '#shared/wording/screens/action-plan.ts'
import { chartWords } from '#shared/wording/screens/charts.ts'
import { EVALUATION_PART_LABELS, evaluationWords } from '#shared/wording/screens/evaluations.ts'
import { indicatorWords, measurementImportWords } from '#shared/wording/screens/indicators.ts'
import { alerts, button, chooseFilesButton, link, section, select, textbox, title } from './controls.ts'

/** The Handlungskonzept: figures, evaluations, revisions. */
export function planPages(page: Page) {
  return {
    title: title(page),
    alerts: alerts(page),
    overview: { words: planWords, start: link(page, planWords.start), due: section(page, planWords.due) },
    import: {
      words: measurementImportWords,
      choose: chooseFilesButton(page, measurementImportWords.file),
      preview: section(page, measurementImportWords.preview),
      leaveOutErrors: button(page, measurementImportWords.leaveOutErrors),
      take: (count: number) => button(page, measurementImportWords.verb(count)),
    },
    indicator: {
      words: indicatorWords,
      row: (name: string) => page.getByRole('row').filter({ hasText: name }),
      values: page.getByRole('group', { name: indicatorWords.measurements }).getByRole('table'),
    },
    charts: {
      words: chartWords,
      figure: (name: string) => page.getByRole('figure').filter({ hasText: name }),
      asTable: page.getByText(chartWords.asTable).first(),
      tableOf: (name: RegExp) => page.getByRole('table', { name }),
      save: (format: string) => page.getByRole('button', { name: new RegExp(`^${chartWords.download(format)}`) }).first(),
    },
    evaluation: {
      words: evaluationWords,
      open: (name: string) => link(page, name),
      part: (part: keyof typeof EVALUATION_PART_LABELS) => textbox(page, EVALUATION_PART_LABELS[part]),
      save: button(page, evaluationWords.save),
      finish: button(page, evaluationWords.finish),
      reopen: button(page, evaluationWords.reopen),
    },
    draft: {
      words: draftWords,
      start: button(page, planWords.start),
      name: textbox(page, planWords.revision),
      field: (name: string) => page.getByRole('group', { name, exact: true }),
      number: (name: string) =>
        page.getByRole('group', { name, exact: true }).getByRole('spinbutton', { name: planWords.number, exact: true }),
      foreword: textbox(page, planWords.foreword),
      save: button(page, draftWords.save),
      adopt: link(page, draftWords.adopt),
    },
    adoption: { words: adoptWords, resolution: select(page, adoptWords.resolution), verb: button(page, adoptWords.verb) },
    paper: {
      issue: button(page, adoptWords.issue),
      word: link(page, planWords.word),
      words: adoptWords,
    },
    comparison: { words: compareWords, fields: section(page, compareWords.fields) },
    facts: (text: string) => page.getByText(text, { exact: true }),
  }
}
