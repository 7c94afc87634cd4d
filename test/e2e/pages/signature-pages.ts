import type { Page } from '@playwright/test'
import { signatureWords } from '#shared/wording/screens/signatures.ts'
import { alerts, button, chooseFilesButton, select, title } from './controls.ts'

/** The page on which any file is checked. */
export function checkPage(page: Page) {
  return {
    words: signatureWords,
    title: title(page),
    choose: chooseFilesButton(page, signatureWords.file),
    result: page.getByRole('main'),
    signature: (signer: string) => page.getByRole('article', { name: signer }),
    refusal: alerts(page.getByRole('main')),
  }
}

/** The page on which an issued paper is signed. */
export function signPage(page: Page) {
  return {
    words: signatureWords,
    title: title(page),
    choose: chooseFilesButton(page, signatureWords.keyFile),
    passphrase: page.getByLabel(signatureWords.passphrase, { exact: true }),
    mark: select(page, signatureWords.mark),
    sign: button(page, signatureWords.signAct),
    main: page.getByRole('main'),
    refusal: alerts(page.getByRole('main')),
    copy: page.getByRole('link', { name: /_signiert\.docx/ }),
  }
}
