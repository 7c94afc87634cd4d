import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { exportArchive } from '#main/usecases/workspace/export-archive.ts'
import { finished } from '#shared/basics/work.ts'
import { ARCHIVE_PATHS } from '#shared/domain/workspace/archive.ts'
import { PROJECT_ROOT } from '../architecture/source-tree.ts'
import { SPOILED_ARCHIVES, signed } from '../support/spoil-archive.ts'
import { expect, test } from './fixtures.ts'
import { expectNoHurdles } from './hurdles.ts'
import { verifierPage } from './pages/verifier-page.ts'

test.use({ beginning: 'demo' })

test(`die Seite im Archiv prüft ohne Internet: sie rechnet alle Beschlüsse nach und findet jede von ${SPOILED_ARCHIVES.length} Veränderungen`, async ({
  page,
  program,
  folder,
}) => {
  const path = join(folder, 'archiv.zip')
  const verifier = readFileSync(join(PROJECT_ROOT, 'out/verifier/pruefen.html'))
  await finished(exportArchive(program.deps, { path, verifier, signer: null }))
  const archive = readFileSync(path)
  const pagePath = join(folder, ARCHIVE_PATHS.verifier)
  writeFileSync(pagePath, unzipSync(archive)[ARCHIVE_PATHS.verifier] ?? '')

  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(pathToFileURL(pagePath).href)
  const checking = verifierPage(page)
  const give = (bytes: Uint8Array) =>
    checking.choose.setInputFiles({ name: 'archiv.zip', mimeType: 'application/zip', buffer: Buffer.from(bytes) })
  await expectNoHurdles(page, 'verifier, empty')
  await give(archive)
  await expect(checking.holds).toBeVisible()
  await expect(checking.resolutions).toHaveCount(12)
  await expectNoHurdles(page, 'verifier, all in order')
  await give(signed(archive))
  await expect(checking.signed).toBeVisible()
  await expect(checking.holds).toBeVisible()

  expect(SPOILED_ARCHIVES.length).toBeGreaterThanOrEqual(30)
  for (const { title, says, make } of SPOILED_ARCHIVES) {
    await give(make(archive))
    await expect(checking.alert, title).toBeVisible()
    expect((await checking.findings.allTextContents()).join('\n'), title).toMatch(says)
  }
  await expectNoHurdles(page, 'verifier, findings')
  await give(new TextEncoder().encode('kein ZIP'))
  await expect(checking.alert).toHaveText(checking.words.notAnArchive)
  expect(asked).toEqual([pathToFileURL(pagePath).href])
})
