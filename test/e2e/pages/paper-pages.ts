import type { Page } from '@playwright/test'
import type { PreviewedKind } from '#shared/contract/documents.ts'
import type { TemplateKind } from '#shared/domain/documents/document-template.ts'
import { templateWords } from '#shared/wording/screens/document-templates.ts'
import { DOCUMENT_LABELS, documentWords } from '#shared/wording/screens/documents.ts'
import { letterheadWords } from '#shared/wording/screens/letterhead.ts'
import { alerts, button, chooseFilesButton, section, textbox, title } from './controls.ts'

/** A paper on screen before it is a Word file. */
export function previewPage(page: Page, kind: PreviewedKind) {
  return { title: title(page), paper: section(page, documentWords.previewTitle(DOCUMENT_LABELS[kind])) }
}

/** The look of all papers, with a letter that shows it. */
export function letterheadPage(page: Page) {
  return {
    words: letterheadWords,
    color: textbox(page, letterheadWords.accent),
    line: textbox(page, letterheadWords.line(1)),
    paper: section(page, letterheadWords.previewLabel),
    save: button(page, letterheadWords.save),
    main: page.getByRole('main'),
    refusal: alerts(page.getByRole('main')),
  }
}

/** Word templates of the alliance's own. */
export function templatesPage(page: Page, kind: TemplateKind) {
  const part = section(page, templateWords.kinds[kind])
  return {
    words: templateWords,
    part,
    choose: chooseFilesButton(page, templateWords.fileFor(kind)),
    take: part.getByRole('button', { name: templateWords.take }),
    backToBuiltIn: part.getByRole('button', { name: templateWords.backToBuiltIn }),
    refusal: alerts(part),
  }
}
