import type { Page } from '@playwright/test'
import { castWords, postWords } from '#shared/wording/screens/circular-post.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { CHOICE_LABELS } from '#shared/wording/screens/votes.ts'
import { button, chooseFilesButton, link, section, textbox } from './controls.ts'

/** What goes out for an Umlauf and what comes in. */
export function postPage(page: Page) {
  const coming = section(page, postWords.import)
  return {
    words: postWords,
    makePacks: button(page, postWords.makePacks),
    download: link(page, postWords.downloadOnce),
    chooseAnswers: chooseFilesButton(coming, postWords.importFiles),
    dropZone: coming.getByText(kitWords.dropFiles),
    /** What was taken and not yet sent. */
    dropped: coming.getByRole('list', { name: postWords.importFiles }).getByRole('listitem'),
    take: button(coming, postWords.importVerb),
    reportRow: (member: string) => coming.getByRole('row').filter({ hasText: member }),
    report: coming.getByRole('status').last(),
    missing: section(page, postWords.reminders),
    remind: button(page, postWords.remind(1)),
    keys: section(page, postWords.keys),
    confirmKey: button(page, postWords.confirmKey),
  }
}

/** The ballot that a member opens as a file, outside of the application. */
export function ballotFile(page: Page) {
  return {
    make: page.getByRole('button', { name: 'Antwort erstellen' }),
    problems: page.getByRole('alert').filter({ visible: true }),
    agree: page.getByLabel(/einverstanden/),
    choice: (choice: 'yes' | 'no' | 'abstain') => page.getByLabel(CHOICE_LABELS[choice], { exact: true }),
    noConflict: page.getByLabel(/nicht befangen/),
    hasConflict: page.getByLabel(/ist befangen und stimmt nicht mit/),
    conflictIn: (item: string) => page.getByRole('checkbox', { name: item }),
    conflictReason: page.getByLabel('Grund der Befangenheit'),
    receipt: page.locator('#receipt'),
    save: page.getByRole('link', { name: 'Antwortdatei speichern' }),
    mail: page.getByRole('link', { name: 'E-Mail mit der Antwort öffnen' }),
    late: page.getByText(/ist die Frist vorbei/),
  }
}

/** „Stimme abgeben“ in the application. */
export function castPage(page: Page) {
  return {
    words: castWords,
    choosePack: chooseFilesButton(page, castWords.choosePack),
    radio: (label: string) => page.getByRole('radio', { name: label }),
    choice: (choice: 'yes' | 'no' | 'abstain') => page.getByRole('radio', { name: CHOICE_LABELS[choice], exact: true }),
    conflictIn: (position: number) => page.getByRole('checkbox', { name: `${position}.` }),
    conflictReason: textbox(page, procedureWords.conflictReason),
    conflictReasonMissing: page.getByText(procedureWords.conflictReasonMissing),
    withKey: page.getByRole('switch', { name: castWords.withKey }),
    passphrase: textbox(page, castWords.passphraseNew),
    cast: button(page, castWords.cast),
    save: link(page, castWords.save),
  }
}
