import type { Locator, Page } from '@playwright/test'
import { kitWords } from '#shared/wording/screens/kit.ts'

/** A page, or a part of one. */
export type Scope = Page | Locator

/** A file as a person would pick it. */
export interface PickedFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

export function textbox(scope: Scope, name: string): Locator {
  return scope.getByRole('textbox', { name, exact: true })
}

export function button(scope: Scope, name: string): Locator {
  return scope.getByRole('button', { name, exact: true })
}

export function link(scope: Scope, name: string): Locator {
  return scope.getByRole('link', { name, exact: true })
}

export function checkbox(scope: Scope, name: string): Locator {
  return scope.getByRole('checkbox', { name, exact: true })
}

export function radio(scope: Scope, name: string): Locator {
  return scope.getByRole('radio', { name, exact: true })
}

export function select(scope: Scope, name: string): Locator {
  return scope.getByRole('combobox', { name, exact: true })
}

/** A part of a page under its own heading. */
export function section(scope: Scope, title: string): Locator {
  return scope.getByRole('region', { name: title, exact: true })
}

/** The title of the open page. */
export function title(page: Page): Locator {
  return page.getByRole('heading', { level: 1 })
}

/** The button that opens the system's choice of files for a field. */
export function chooseFilesButton(scope: Scope, label: string): Locator {
  return button(scope, `${label}: ${kitWords.chooseFiles}`)
}

/** Refusals and warnings that are read aloud at once. */
export function alerts(scope: Scope): Locator {
  return scope.getByRole('alert').filter({ hasText: /\S/ })
}
