import type { Page } from '@playwright/test'
import { oparlWords } from '#shared/wording/oparl.ts'
import { backupWords } from '#shared/wording/screens/backups.ts'
import { journalWords } from '#shared/wording/screens/journal.ts'
import { button } from './controls.ts'

/** Backups of the workspace, the step back, and the journal that tells of it. */
export function backupsPage(page: Page) {
  return {
    words: backupWords,
    backUp: button(page, backupWords.backUp),
    prove: button(page, backupWords.prove),
    fullCheck: button(page, backupWords.fullCheck),
    checkHolds: page.getByText(backupWords.checkHolds),
    backups: page.getByRole('table', { name: backupWords.list }).getByRole('link'),
    proven: page.getByText(/ist in Ordnung/),
    restore: button(page, backupWords.restore),
    loses: (count: number) => page.getByText(backupWords.loses(count)),
    baseUrl: page.getByLabel(oparlWords.baseUrl),
    makePublicPart: button(page, oparlWords.make),
    downloadPublicPart: page.getByRole('link', { name: oparlWords.download }),
    refused: page.getByRole('alert'),
    anywhere: (text: string) => page.getByText(text),
    restored: page.getByText(backupWords.restored),
    undone: page.getByText(backupWords.undone),
    lockedBanner: page.getByRole('complementary').filter({ hasText: 'Nur lesend' }),
    journalEntries: page.getByRole('group'),
    journalGroup: page.getByLabel(journalWords.group),
    journalText: page.getByLabel(journalWords.text),
  }
}
