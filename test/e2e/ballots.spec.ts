import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Download } from '@playwright/test'
import { unzipSync } from 'fflate'
import { makeBallotPage } from '#main/documents/ballot-page/html.ts'
import { importAnswers } from '#main/usecases/circular-procedures/import-answers.ts'
import { listProcedureRows } from '#main/usecases/circular-procedures/list-procedures.ts'
import { showProcedure } from '#main/usecases/circular-procedures/show-procedure.ts'
import { submitProject } from '#main/usecases/projects/submit-project.ts'
import { pages } from '#renderer/client/addresses.ts'
import type { Id } from '#shared/basics/id.ts'
import type { BallotPack } from '#shared/domain/circular-procedures/ballot-pack.ts'
import { anApplication, anItem, granted, startUmlauf } from '#test/support/erzgebirge.ts'
import { packsOf } from '#test/support/packs.ts'
import { dropPaths } from './arrived-file.ts'
import { expect, type Program, test } from './fixtures.ts'
import { expectNoHurdles } from './hurdles.ts'
import { ballotFile, castPage, postPage } from './pages/ballot-pages.ts'
import { declarePage } from './pages/declare-page.ts'
import { procedurePage } from './pages/procedure-page.ts'

test.use({ beginning: 'demo' })

/** Saves a download and gives where it lies. */
async function saved(download: Download, folder: string): Promise<string> {
  const path = join(folder, download.suggestedFilename())
  await download.saveAs(path)
  return path
}

function unpack(zip: string, folder: string): readonly string[] {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  return readdirSync(folder).toSorted()
}

test('Stimmpakete: ein Mitglied stimmt im Stimmzettel ab, eines in der Anwendung, beide Antworten zählen', async ({
  page,
  browser,
  program,
  folder,
}) => {
  test.slow()
  const { deps, at } = program
  const running = (await listProcedureRows(deps)).find(({ state }) => state === 'running')
  const circularProcedureId = running?.id
  if (circularProcedureId === undefined) throw new Error('no running procedure')
  const before = granted(await showProcedure(deps, { circularProcedureId }))
  const [first, second] = before.missing.map((id) => before.roll.findIndex(({ memberId }) => memberId === id))
  const packs = join(folder, 'packs')
  const post = postPage(page)

  await test.step('Die Koordination legt die Pakete an und lädt sie herunter', async () => {
    await program.open(page, pages.procedurePost(circularProcedureId))
    await post.makePacks.click()
    await expect(post.download).toBeVisible({ timeout: 90_000 })
    const [download] = await Promise.all([page.waitForEvent('download'), post.download.click()])
    expect(unpack(await saved(download, folder), packs)).toHaveLength(before.roll.length)
  })

  const folders = readdirSync(packs).toSorted()
  const ballotOf = (index: number | undefined) => join(packs, folders[index ?? -1] ?? '', 'Stimmzettel.html')
  const nameOf = (index: number | undefined) => before.roll[index ?? -1]?.memberName ?? ''
  const answers: string[] = []

  await test.step('Ein Mitglied stimmt in einem anderen Browser ab, ohne Netz und ohne Anwendung', async () => {
    const elsewhere = await browser.newContext({ offline: true, acceptDownloads: true })
    const paper = await elsewhere.newPage()
    const errors: string[] = []
    paper.on('pageerror', (error) => errors.push(error.message))
    paper.on('console', (line) => line.type() === 'error' && errors.push(line.text()))
    await paper.clock.setFixedTime(new Date('2026-11-10T10:00:00+01:00'))
    await paper.goto(pathToFileURL(ballotOf(first)).href)
    const ballot = ballotFile(paper)
    await ballot.make.click()
    await expect(ballot.problems).toHaveCount(3)
    await ballot.agree.check()
    await ballot.choice('yes').check()
    await ballot.noConflict.check()
    await ballot.make.click()
    await expect(ballot.receipt).toHaveText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)
    await expect(ballot.mail).toHaveAttribute('href', /^mailto:.*BEGIN%20ALLIANZ%20ANTWORT/)
    const [download] = await Promise.all([paper.waitForEvent('download'), ballot.save.click()])
    answers.push(await saved(download, folder))
    expect(errors).toEqual([])
    await elsewhere.close()
  })

  await test.step('Ein anderes stimmt in der Anwendung ab, mit dem Schlüssel seines Geräts', async () => {
    const cast = castPage(page)
    await program.open(page, pages.castVote)
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), cast.choosePack.click()])
    await chooser.setFiles(ballotOf(second))
    await cast.radio(cast.words.agree).check()
    await cast.choice('no').check()
    await cast.radio(cast.words.noConflict).check()
    await cast.withKey.click()
    await cast.passphrase.fill('sieben bunte Enten')
    await cast.cast.click()
    const [download] = await Promise.all([page.waitForEvent('download'), cast.save.click()])
    answers.push(await saved(download, folder))
  })

  await test.step('Beide Antworten liegen in einem Ordner, gehen mit ihm hinein und zählen', async () => {
    await program.open(page, pages.procedurePost(circularProcedureId))
    const mailbox = join(folder, 'postfach')
    mkdirSync(mailbox)
    for (const [index, path] of answers.entries()) copyFileSync(path, join(mailbox, `${index}.jws`))
    await dropPaths(page, post.dropZone, [mailbox])
    await expect(post.dropped).toHaveCount(2)
    await post.take.click()
    await expect(post.reportRow(nameOf(first))).toContainText(post.words.signedBy.pack)
    await expect(post.reportRow(nameOf(second))).toContainText(post.words.signedBy['device-key'])
    await expect(post.missing).not.toContainText(nameOf(first))
    await post.confirmKey.click()
    await expect(post.keys).toContainText('bestätigt am')
  })

  await test.step('Nach Fristende wird das Ergebnis festgestellt', async () => {
    at('2026-11-20', '09:00')
    await program.open(page, pages.declareResult(circularProcedureId))
    await declarePage(page).declare.click()
    await expect(procedurePage(page).notify).toBeVisible()
    const after = granted(await showProcedure(deps, { circularProcedureId }))
    const { counts } = before.items[0]?.verdict ?? { counts: null }
    expect(after.items[0]?.verdict.counts).toMatchObject({ yes: (counts?.yes ?? 0) + 1, no: (counts?.no ?? 0) + 1 })
  })
})

test.describe('mehrere Gegenstände', () => {
  test.use({ beginning: 'members' })

  test('Über zwei Projekte: befangen bei einem, Stimme zum anderen, im Stimmzettel und in der Anwendung (R14)', async ({
    page,
    browser,
    program,
    folder,
  }) => {
    const { deps, at } = program
    const [one, two] = await Promise.all(['Lotsenstelle', 'Berufswegweiser'].map((title) => submitted(program, title)))
    if (one === undefined || two === undefined) throw new Error('no projects')
    const started = await startUmlauf(program, {}, { items: [anItem(one), anItem(two, { subject: 'Berufswegweiser' })] })
    const [first, second] = (await packsOf(program, started)).filter(({ items }) => items.every(({ recused }) => !recused))
    if (first === undefined || second === undefined) throw new Error('no packs')
    const pathOf = (pack: BallotPack) => {
      const path = join(folder, `${pack.member.id}.html`)
      writeFileSync(path, makeBallotPage(pack))
      return path
    }
    const answers: string[] = []
    at('2026-11-10')

    await test.step('im Stimmzettel', async () => {
      const elsewhere = await browser.newContext({ offline: true, acceptDownloads: true })
      const paper = await elsewhere.newPage()
      await paper.clock.setFixedTime(new Date('2026-11-10T10:00:00+01:00'))
      await paper.goto(pathToFileURL(pathOf(first)).href)
      const ballot = ballotFile(paper)
      await ballot.agree.check()
      await ballot.hasConflict.check()
      await ballot.make.click()
      await expect(ballot.problems).toHaveText([/Ja, Nein/, /Ja, Nein/, /bei welchen Gegenständen/])
      await ballot.conflictIn('1.').check()
      await ballot.make.click()
      await expect(ballot.problems).toHaveText([/Ja, Nein/, /Grund/])
      await ballot.conflictReason.first().fill('Sitz im Vorstand')
      await ballot.choice('yes').nth(1).check()
      await ballot.make.click()
      const [download] = await Promise.all([paper.waitForEvent('download'), ballot.save.click()])
      answers.push(await saved(download, folder))
      await expectNoHurdles(paper, 'ballot with a conflict of interest')
      await elsewhere.close()
    })

    await test.step('in der Anwendung', async () => {
      const cast = castPage(page)
      await program.open(page, pages.castVote)
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), cast.choosePack.click()])
      await chooser.setFiles(pathOf(second))
      await cast.radio(cast.words.agree).check()
      await cast.radio(cast.words.hasConflict).check()
      await cast.conflictIn(2).check()
      await cast.choice('no').first().check()
      await cast.cast.click()
      await expect(cast.conflictReasonMissing).toBeVisible()
      await cast.conflictReason.fill('Partner mit Mitteln')
      await expectNoHurdles(page, 'conflict of interest in one of two items')
      await cast.cast.click()
      const [download] = await Promise.all([page.waitForEvent('download'), cast.save.click()])
      answers.push(await saved(download, folder))
    })

    const files = answers.map((path) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }))
    await importAnswers(deps, { files, statedAt: null })
    const after = granted(await showProcedure(deps, { circularProcedureId: started.procedure.id }))
    expect(after.items.map(({ verdict: { counts } }) => [counts.yes, counts.no, counts.recused])).toEqual([
      [0, 1, 1],
      [1, 0, 1],
    ])
  })
})

async function submitted(program: Program, title: string): Promise<Id<'project'>> {
  return granted(await submitProject(program.deps, anApplication(program, { title, shortTitle: title }))).projectId
}
