import { declareResult } from '#main/usecases/circular-procedures/declare-result.ts'
import { showProcedure } from '#main/usecases/circular-procedures/show-procedure.ts'
import { submitProject } from '#main/usecases/projects/submit-project.ts'
import type { Id } from '#shared/basics/id.ts'
import { assess, complete, openCall, rate } from '#test/support/call-of-projects.ts'
import { anApplication, castVotes, granted, memberOf } from '#test/support/erzgebirge.ts'
import { resolveItems } from '#test/support/resolved-matter.ts'
import { expect, test } from './fixtures.ts'
import { assessmentPage, callPage, projectCheckPage } from './pages/call-pages.ts'
import { frame } from './pages/frame.ts'
import { projectBoard, projectPage } from './pages/project-pages.ts'
import { startPage } from './pages/start-page.ts'
import { statementList } from './pages/statement-pages.ts'

test('Ein Aufruf mit sechs Projekten: geprüft, bewertet, priorisiert, zwei in der Sitzung und eines im Umlauf befürwortet, Stellungnahmen in einem Zug', async ({
  page,
  program,
  browserWatch,
}) => {
  test.slow()
  browserWatch.expectTrouble(/409 \/rpc\/projects\/move/)
  const { deps, at } = program
  const call = callPage(page)
  const { callId } = await openCall(program)
  const address = `/projekte/aufrufe/${callId}`
  const inCall = (shortTitle: string) => ({ shortTitle, title: `Projekt ${shortTitle}`, projectCallId: callId })
  const partners = [{ ...memberOf(program, 'dgb-suedwestsachsen'), role: 'without-funds' as const, contribution: 'Räume' }]
  const joint = await assess(program, { ...inCall('Gemeinsam'), sponsor: memberOf(program, 'ihk-erzgebirge'), partners })
  const own = await assess(program, { ...inCall('Eigenes'), sponsor: memberOf(program, 'wfe') })
  const strong = await assess(program, inCall('Stark'))
  const weak = await assess(program, inCall('Schwach'))
  const doubtful = await assess(program, inCall('Zweifelhaft'))
  const { projectId: incomplete } = granted(await submitProject(deps, anApplication(program, inCall('Lückenhaft'))))

  await test.step('Einem Antrag fehlen Unterlagen: sie werden nachgefordert', async () => {
    const check = projectCheckPage(page)
    await program.open(page, `/projekte/${incomplete}/pruefung`)
    await check.send.click()
    await expect(check.request).toContainText(check.words.waiting)
    await program.open(page, address)
    await expect(call.projects).toHaveCount(7)
    await expect(call.projects.filter({ hasText: 'Lückenhaft' })).toContainText(projectPage(page).states.incomplete)
  })

  await test.step('Auf der Tafel mit Tasten: von Karte zu Karte, und was ein Schritt verbietet, wird gesagt', async () => {
    const board = projectBoard(page)
    await program.open(page, '/projekte/tafel')
    await board.card('Lückenhaft').focus()
    await page.keyboard.press('ArrowRight')
    await expect(board.card('Gemeinsam')).toBeFocused()
    await page.keyboard.press('End')
    await expect(board.card('Zweifelhaft')).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('w')
    await board.step('formally-checked').press('Enter')
    await expect(board.message).toContainText('Noch nicht vollständig')
    await expect(board.column('Eingang und Prüfung')).toContainText('Lückenhaft')
  })

  await test.step('Drei Mitglieder bewerten; ein Bogen wird hier ausgefüllt', async () => {
    for (const [projectId, points] of [
      [joint, 2],
      [own, 2],
      [strong, 3],
      [doubtful, 2],
    ] as const)
      await rate(program, projectId, points)
    await rate(program, weak, 2, 2)
    const assessment = assessmentPage(page)
    await program.open(page, `/projekte/${weak}/bewertung`)
    await assessment.fillIn('Jobcenter Erzgebirgskreis').click()
    for (let index = 0; index < 8; index += 1) await assessment.points(3).nth(index).fill('1')
    await assessment.save.click()
    await expect(assessment.score).toContainText('13,33 von 24 Punkten im Mittel von 3 Bewertungen')
  })

  await test.step('Die Reihenfolge: Gemeinsames vorn, unter der Linie nachrangig', async () => {
    await program.open(page, address)
    await call.draw.click()
    await expect(call.ranking).toContainText(call.words.tied)
    await expect(call.ranked.nth(1)).toContainText('Gemeinsam')
    await expect(call.ranked.nth(2)).toContainText('Stark')
    await expect(call.ranked.nth(3)).toContainText('Budgetlinie: Mittel bis 100.000,00')
    await expect(call.ranked).toHaveCount(7)
  })

  await test.step('Die Sitzung befürwortet zwei und lehnt zwei ab', async () => {
    const item = (projectId: Id<'project'>, title: string, votes: { readonly yes?: number; readonly no?: number }) => ({
      projectId,
      title,
      proposedText: `Die Allianz befürwortet das Projekt „${title}“.`,
      votes,
    })
    await resolveItems(program, { invitedOn: '2026-11-04', heldOn: '2026-11-25' }, [
      item(joint, 'Gemeinsam', { yes: 12 }),
      item(strong, 'Stark', { yes: 9, no: 4 }),
      item(weak, 'Schwach', { yes: 3, no: 10 }),
      item(doubtful, 'Zweifelhaft', { yes: 6, no: 7 }),
    ])
  })

  await test.step('Über das eigene Projekt des geschäftsführenden Mitglieds und die Reihenfolge geht ein Umlauf', async () => {
    at('2026-11-26')
    await program.open(page, address)
    await call.drawAgain.click()
    await expect(call.ranked).toHaveCount(5)
    const start = startPage(page)
    await frame(page).moreActions.click()
    await frame(page).menuItem(start.words.startForCall).click()
    await expect(start.subjects).toHaveCount(2)
    await expect(start.texts.last()).toHaveValue(/1\. „Gemeinsam“\n2\. „Stark“\n3\. „Eigenes“ \(unterhalb der Budgetlinie/)
    await start.reason.fill('Die Anträge müssen vor der nächsten Sitzung bei der SAB sein.')
    await start.addMemberVersion.click()
    await expect(start.paperNames).toHaveText([/Mitgliederfassung/])
    await start.recusal('Wirtschaftsförderung Erzgebirge GmbH').check()
    await expect(start.stillOpen).toHaveCount(0)
    await start.start.click()
    await expect(page).toHaveURL(/\/umlaufverfahren\/[^/]+$/)
    const circularProcedureId = new URL(page.url()).pathname.split('/').at(-1) as Id<'circular-procedure'>
    const procedure = granted(await showProcedure(deps, { circularProcedureId }))
    await castVotes(program, procedure, Array(8).fill('yes'))
    at('2026-12-11')
    granted(await declareResult(deps, { circularProcedureId }))
  })

  await test.step('Der Beschluss legt die Reihenfolge fest', async () => {
    await program.open(page, address)
    await expect(call.resolution).toHaveAccessibleDescription(call.words.proposed('circular', '2026/U-001'))
    await expect(call.chosenResolution).toContainText('Priorisierung der Projekte des Aufrufs 1/2027')
    await call.resolve.click()
    await expect(call.ranking).toContainText('Sie wird nicht mehr geändert.')
    await expect(call.projects.filter({ hasText: 'Eigenes' })).toContainText(projectPage(page).states.ranked)
  })

  await test.step('Alle Stellungnahmen in einem Zug', async () => {
    at('2026-12-14')
    for (const projectId of [joint, own, strong, weak, doubtful]) await complete(program, projectId)
    await program.open(page, address)
    await call.issueAll.click()
    await expect(call.batch).toContainText(call.words.batchDone(5))
    await expect(call.batch).toContainText(call.words.batchState(0, 0, 5))
    await expect(call.issueAll).toBeDisabled()
    const list = statementList(page)
    await program.open(page, '/stellungnahmen')
    await expect(list.rows).toHaveCount(6)
    await expect(list.rows.filter({ hasText: 'Eigenes' })).toContainText(list.states.issued)
  })
})
