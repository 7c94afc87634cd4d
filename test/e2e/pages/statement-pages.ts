import type { Page } from '@playwright/test'
import type { StatementReasons } from '#shared/domain/statements/statement.ts'
import { REASON_LABELS } from '#shared/wording/screens/statement-reasons.ts'
import { STATEMENT_STATES, statementWords } from '#shared/wording/screens/statements.ts'
import { button, link, section, select, textbox, title } from './controls.ts'

/** The editor of a statement, with the paper beside it. */
export function statementEditor(page: Page) {
  const addSignatory = select(page, statementWords.addSignatory)
  return {
    words: statementWords,
    title: title(page),
    openPoints: section(page, statementWords.openPoints),
    openPoint: (sentence: string | RegExp) => section(page, statementWords.openPoints).getByRole('button', { name: sentence }),
    reason: (field: keyof StatementReasons) => textbox(page, REASON_LABELS[field]),
    addSignatory,
    /** Chooses who signs by the name that begins an entry. */
    letSign: async (name: string) => {
      const entry = addSignatory.getByRole('option').filter({ hasText: name })
      await addSignatory.selectOption(await entry.getAttribute('value'))
    },
    saved: page.getByRole('status').filter({ hasText: statementWords.savedDraft }),
    paper: section(page, statementWords.paper),
    issue: button(page, statementWords.issue),
  }
}

/** The decisive act, and the statement once it is issued. */
export function issuedStatement(page: Page) {
  return {
    words: statementWords,
    states: STATEMENT_STATES,
    title: title(page),
    issue: button(page, statementWords.issue),
    paper: section(page, statementWords.paper),
    download: link(page, statementWords.download),
    facts: page.getByRole('main').getByRole('definition'),
  }
}

/** The register of statements. */
export function statementList(page: Page) {
  return { states: STATEMENT_STATES, rows: page.getByRole('main').getByRole('row') }
}
