import { describe, expect, test } from 'vitest'
import type { Id } from '#shared/basics/id.ts'
import { localDate } from '#shared/basics/local-date.ts'
import type { RevisionPage } from '#shared/contract/action-plan.ts'
import { anApplication, type Erzgebirge, granted, openErzgebirge } from '#test/support/erzgebirge.ts'
import { refused } from '#test/support/meeting-of-thirteen.ts'
import { resolveRules } from '#test/support/resolved-rules.ts'
import { submitProject } from '../projects/submit-project.ts'
import { showResolution } from '../resolutions/show-resolution.ts'
import { adoptRevision, listAdoptionChoices, signPlan } from './adopt-revision.ts'
import { compareTwoRevisions, showRevision } from './revision-page.ts'
import { showField, showOverview } from './show-overview.ts'
import { discardRevision, saveRevision, startRevision } from './write-revision.ts'

async function withDraft(): Promise<
  Erzgebirge & { readonly revisionId: Id<'revision'>; readonly page: () => Promise<RevisionPage> }
> {
  const alliance = await openErzgebirge()
  const { revisionId } = granted(await startRevision(alliance.deps, { revision: '2026', title: 'Handlungskonzept' }))
  return { ...alliance, revisionId, page: async () => granted(await showRevision(alliance.deps, { revisionId })) }
}

describe('Fassungen der Beispieldaten', () => {
  test('2022 hat fünf Felder, 2024 vier; Feld 3 ist mit Grund entfallen (§ 6 Nr. 7)', async () => {
    const { deps } = await openErzgebirge()
    const { plans, fields } = await showOverview(deps)
    expect(plans.map(({ plan, fields: count, isInForce }) => [plan.revision, count, isInForce])).toEqual([
      ['2024', 4, true],
      ['2022', 5, false],
    ])
    expect(fields.map(({ field }) => field.number)).toEqual([1, 2, 4, 5])
    const [after, before] = plans.map(({ revisionId }) => revisionId)
    if (!after || !before) throw new Error('not written')
    const comparison = granted(await compareTwoRevisions(deps, { beforeId: before, afterId: after }))
    expect(comparison.fields.map(({ change, numberBefore, numberAfter }) => [change, numberBefore, numberAfter])).toEqual([
      ['changed', 1, 1],
      ['changed', 2, 2],
      ['changed', 4, 4],
      ['changed', 5, 5],
      ['removed', 3, null],
    ])
    expect(comparison.fields.at(-1)?.reason).toContain('Kein Projekt')
    expect(comparison.subgoals).toMatchObject({ added: [], removed: [] })
    expect(comparison.texts.find(({ key }) => key === 'organization')?.change).toBe('same')
    expect(comparison.texts.find(({ key }) => key === 'economy')?.change).toBe('changed')
  })
})

describe('Eine Fortschreibung', () => {
  test('beginnt mit dem Wortlaut der geltenden Fassung und führt jedes Feld weiter', async () => {
    const { page } = await withDraft()
    const { revision, base, problems } = await page()
    expect(base?.revision).toBe('2024')
    expect(revision.text.subgoals).toHaveLength(7)
    expect(revision.text.fields.map(({ number, continues }) => [number, continues.length])).toEqual([
      [1, 1],
      [2, 1],
      [4, 1],
      [5, 1],
    ])
    expect(problems).toEqual([])
  })

  test('gibt es nur einmal, und ihr Name ist neu', async () => {
    const { deps, revisionId } = await withDraft()
    expect(refused(await startRevision(deps, { revision: '2027', title: 'x' }))).toEqual({
      code: 'DRAFT_EXISTS',
      revision: '2026',
    })
    granted(await discardRevision(deps, { revisionId }))
    expect(refused(await startRevision(deps, { revision: '2024', title: 'x' }))).toEqual({
      code: 'REVISION_NAME_TAKEN',
      revision: '2024',
    })
  })

  test('vergibt eine Nummer nicht zweimal und wird nicht überschrieben, was jemand anders gespeichert hat', async () => {
    const { deps, revisionId, page } = await withDraft()
    const { revision, version } = await page()
    const input = { revisionId, version, revision: '2026', title: 'Handlungskonzept', text: revision.text }
    const fields = revision.text.fields.map((field) => ({ ...field, number: 1 }))
    expect(refused(await saveRevision(deps, { ...input, text: { ...revision.text, fields } }))).toEqual({
      code: 'FIELD_NUMBER_TWICE',
      number: 1,
    })
    granted(await saveRevision(deps, { ...input, title: 'Neu' }))
    expect(refused(await saveRevision(deps, input)).code).toBe('CHANGED_MEANWHILE')
  })

  test('tritt durch Beschluss in Kraft: neue Nummern, alte Projekte zählen mit, die alte Fassung endet am Tag davor (R24)', async () => {
    const alliance = await withDraft()
    const { deps, revisionId, page, seeded, at } = alliance
    granted(await submitProject(deps, anApplication(alliance)))
    const { revision, version } = await page()
    const fields = revision.text.fields.map((field) => (field.number === 4 ? { ...field, number: 3 } : field))
    granted(
      await saveRevision(deps, {
        revisionId,
        version,
        revision: '2026',
        title: 'Handlungskonzept',
        text: { ...revision.text, fields },
      }),
    )
    const resolutionId = await resolveRules({ deps, at })
    at('2026-11-04')
    expect((await listAdoptionChoices(deps)).resolutions.map(({ id }) => id)).toEqual([resolutionId])
    const input = { revisionId, version: version + 1, resolutionId, resolvedOn: null, validFrom: localDate('2026-11-01') }
    const { actionPlanId } = granted(await adoptRevision(deps, input))
    expect(refused(await adoptRevision(deps, input)).code).toBe('NOT_A_DRAFT')
    const { plans, fields: now } = await showOverview(deps)
    expect(plans.map(({ plan }) => [plan.revision, plan.validUntil])).toEqual([
      ['2026', null],
      ['2024', '2026-10-31'],
      ['2022', '2024-06-05'],
    ])
    const renumbered = now.find(({ field }) => field.number === 3)
    expect(renumbered).toMatchObject({ projects: 1, running: 1 })
    if (renumbered === undefined) throw new Error('no field')
    const field = granted(await showField(deps, { fieldOfActionId: renumbered.field.id }))
    expect(field.continues.map(({ number, revision: name }) => [name, number])).toEqual([
      ['2024', 4],
      ['2022', 4],
    ])
    const old = seeded.fieldsOfAction.get('2024-4')
    if (old === undefined) throw new Error('no field')
    expect(granted(await showField(deps, { fieldOfActionId: old })).continuedBy.map(({ number }) => number)).toEqual([3])
    expect(refused(await signPlan(deps, { actionPlanId, signedOn: localDate('2026-10-21') })).code).toBe('SIGNED_BEFORE_RESOLVED')
    granted(await signPlan(deps, { actionPlanId, signedOn: localDate('2026-11-03') }))
    expect(refused(await signPlan(deps, { actionPlanId, signedOn: localDate('2026-11-04') })).code).toBe('PLAN_SIGNED_ALREADY')
  })

  test('verliert kein Kapitel, auf das sich ein Beschluss stützt; geändert werden darf es', async () => {
    const { deps, revisionId, page, at } = await withDraft()
    const resolutionId = await resolveRules({ deps, at })
    at('2026-11-04')
    const first = await page()
    const resting = first.revision.text.chapters.map((chapter) =>
      chapter.key === 'organization' ? { ...chapter, resolutionIds: [resolutionId] } : chapter,
    )
    const save = async (version: number, chapters: typeof resting) =>
      saveRevision(deps, {
        revisionId,
        version,
        revision: '2026',
        title: 'Handlungskonzept',
        text: { ...first.revision.text, chapters },
      })
    granted(await save(first.version, resting))
    const number = first.resolutions.find(({ id }) => id === resolutionId)?.number ?? ''
    const adopted = { revisionId, resolutionId: null, resolvedOn: null, validFrom: localDate('2026-11-01') }
    granted(await adoptRevision(deps, { ...adopted, version: first.version + 1, resolutionId }))
    expect(granted(await showResolution(deps, { resolutionId })).plan).toEqual([
      { revisionId, revision: '2026', chapter: null },
      { revisionId, revision: '2026', chapter: 'Organisation' },
    ])
    const next = granted(await startRevision(deps, { revision: '2027', title: 'Handlungskonzept' }))
    const { revision, version } = granted(await showRevision(deps, next))
    const input = { ...next, version, revision: '2027', title: 'Handlungskonzept' }
    const without = revision.text.chapters.filter(({ key }) => key !== 'organization')
    expect(refused(await saveRevision(deps, { ...input, text: { ...revision.text, chapters: without } }))).toEqual({
      code: 'CHAPTER_REFERRED',
      heading: 'Organisation',
      resolutions: [number],
    })
    const changed = revision.text.chapters.map((chapter) => ({ ...chapter, text: 'Neu gefasst.' }))
    granted(await saveRevision(deps, { ...input, text: { ...revision.text, chapters: changed } }))
  })

  test('lässt kein Feld ohne Grund weg, auf das Projekte zeigen (R24)', async () => {
    const alliance = await withDraft()
    const { deps, revisionId, page, at } = alliance
    granted(await submitProject(deps, anApplication(alliance)))
    const { revision, version } = await page()
    const fields = revision.text.fields.filter(({ number }) => number !== 4)
    const text = { ...revision.text, fields }
    const saved = granted(await saveRevision(deps, { revisionId, version, revision: '2026', title: 'Handlungskonzept', text }))
    expect(saved.problems).toMatchObject([{ code: 'FIELD_LEFT_OUT', number: 4, projects: 1 }])
    const resolutionId = await resolveRules({ deps, at })
    const input = { revisionId, version: version + 1, resolutionId, resolvedOn: null, validFrom: localDate('2026-11-01') }
    expect(refused(await adoptRevision(deps, input)).code).toBe('FIELD_LEFT_OUT')
  })

  test('braucht einen Beschluss, sobald das Register begonnen hat (R24)', async () => {
    const { deps, revisionId, at } = await withDraft()
    await resolveRules({ deps, at })
    const input = {
      revisionId,
      version: 1,
      resolutionId: null,
      resolvedOn: localDate('2026-10-23'),
      validFrom: localDate('2026-11-01'),
    }
    expect(refused(await adoptRevision(deps, input)).code).toBe('RESOLUTION_NEEDED')
  })
})
