import type { Locator, Page } from '@playwright/test'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { FINANCE_LABELS, PROJECT_STATES, projectWords } from '#shared/wording/screens/projects.ts'
import { button, link, section, select, textbox, title } from './controls.ts'

/** The form of an application. */
export function projectForm(page: Page) {
  const partner = (position: number) => page.getByRole('group', { name: projectWords.partner(position), exact: true })
  return {
    words: projectWords,
    title: title(page),
    draftNote: page.getByRole('status').filter({ has: button(page, kitWords.discard) }),
    projectTitle: textbox(page, projectWords.projectTitle),
    shortTitle: textbox(page, projectWords.shortTitle),
    summary: textbox(page, projectWords.summary),
    targetGroup: textbox(page, projectWords.targetGroup),
    sponsor: select(page, projectWords.sponsor),
    suggestion: (name: string) => page.getByRole('option', { name, exact: true }),
    addPartner: button(page, projectWords.addPartner),
    partnerName: (position: number) => select(partner(position), projectWords.partnerName),
    partnerRole: (position: number) => select(partner(position), projectWords.partnerRole),
    contribution: (position: number) => textbox(partner(position), projectWords.contribution),
    fieldOfAction: select(page, projectWords.fieldOfAction),
    activity: select(page, projectWords.activity),
    startsOn: textbox(page, projectWords.startsOn),
    endsOn: textbox(page, projectWords.endsOn),
    receivedOn: textbox(page, projectWords.receivedOn),
    amount: (name: keyof typeof FINANCE_LABELS): Locator => textbox(page, FINANCE_LABELS[name]),
    finances: section(page, projectWords.finances),
    openCalendar: (field: 'startsOn' | 'endsOn' | 'receivedOn') =>
      button(page, `${projectWords[field]}: ${kitWords.openCalendar}`),
    /** A day of the open calendar by its long name. */
    day: (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }),
    submit: button(page, projectWords.submit),
    saveChange: button(page, projectWords.saveChange),
  }
}

/** The list of projects and the page of one of them. */
export function projectPage(page: Page) {
  return {
    words: projectWords,
    states: PROJECT_STATES,
    title: title(page),
    create: link(page, projectWords.create),
    openProject: (shortTitle: string) => link(page, shortTitle).click(),
    path: page.getByRole('list', { name: projectWords.path }),
    application: section(page, projectWords.application),
    connected: section(page, projectWords.connected),
    startProcedure: link(page, projectWords.startProcedure),
  }
}

/** The board: cards by step, moved on by hand or by keys. */
export function projectBoard(page: Page) {
  return {
    column: (name: string) => section(page, name),
    card: (shortTitle: string) => link(page, shortTitle),
    step: (state: keyof typeof PROJECT_STATES) =>
      page.getByRole('menuitem', { name: projectWords.stepTo(PROJECT_STATES[state]), exact: true }),
    message: page.getByRole('alert').filter({ hasText: /\S/ }).first(),
  }
}
