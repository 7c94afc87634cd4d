import { type Id, toId } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { yearOf } from '#shared/basics/local-date.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import { isDraft } from '#shared/domain/action-plan/revision.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { makeActionPlan } from '../../documents/action-plan/docx.ts'
import { makeFactSheet } from '../../documents/fact-sheet/docx.ts'
import { makeIndicatorList } from '../../documents/indicator-list/xlsx.ts'
import { WORD_MEDIA_TYPE } from '../../documents/kit/word/make-word.ts'
import { makePlanComparison } from '../../documents/plan-comparison/docx.ts'
import { makeYearlyReport } from '../../documents/yearly-report/docx.ts'
import { readBlob } from '../../store/repositories/blobs.ts'
import { findDocument } from '../../store/repositories/documents.ts'
import type { ReadTx } from '../../store/store.ts'
import { loadPlanFacts } from '../action-plan/plan-facts.ts'
import { loadPlanPaper } from '../action-plan/plan-paper.ts'
import { loadFactSheet, loadPlanComparison, loadYearlyReport } from '../action-plan/report-papers.ts'
import type { Deps } from '../deps.ts'
import type { DocumentRefusal } from './make-document.ts'

type Made = Promise<Result<OutputFile, DocumentRefusal>>

/** A revision of the Handlungskonzept: the very bytes that were issued, else made afresh; `all` is the plan in force, before one the draft. */
export async function makeActionPlanFile(deps: Deps, id: string): Made {
  const now = deps.now()
  const found = await deps.store.read(async (tx) => {
    const revisionId = id === 'all' ? await usualRevision(tx, now) : toId<'revision'>(id)
    if (revisionId === undefined) return err({ code: 'NOT_FOUND', what: 'revision', id } as const)
    const issued = await findDocument(tx, 'action-plan', revisionId)
    if (issued === undefined) {
      const input = await loadPlanPaper(tx, revisionId, now)
      return input.ok ? ok({ input: input.value }) : input
    }
    const bytes = await readBlob(tx, issued.sha256)
    if (bytes === undefined) throw new Error(`The bytes of revision ${revisionId} are gone`)
    return ok({ file: { kind: 'action-plan', fileName: issued.fileName, mediaType: WORD_MEDIA_TYPE, bytes } as const })
  })
  if (!found.ok) return found
  return ok('file' in found.value ? found.value.file : await makeActionPlan(found.value.input))
}

async function usualRevision(tx: ReadTx, now: Instant): Promise<Id<'revision'> | undefined> {
  const { current, revisionOf, revisions } = await loadPlanFacts(tx, now)
  return ((current === undefined ? undefined : revisionOf(current.id)) ?? revisions.find(isDraft))?.id
}

/** What a revision changes in the one that it is based on; `all` is that of the plan in force. */
export async function makePlanComparisonFile(deps: Deps, id: string): Made {
  const now = deps.now()
  const input = await deps.store.read(async (tx) => {
    const revisionId = id === 'all' ? await usualRevision(tx, now) : toId<'revision'>(id)
    if (revisionId === undefined) return err({ code: 'NOT_FOUND', what: 'revision', id } as const)
    return loadPlanComparison(tx, revisionId, now)
  })
  return input.ok ? ok(await makePlanComparison(input.value)) : input
}

/** The report of a year; `all` is the last year that is over. */
export async function makeYearlyReportFile(deps: Deps, id: string): Made {
  const now = deps.now()
  const year = id === 'all' ? yearOf(dateOf(now)) - 1 : Number(/^(?:19|20)\d\d$/.exec(id)?.[0])
  if (!(year <= yearOf(dateOf(now)))) return err({ code: 'NOT_FOUND', what: 'year', id })
  return ok(await makeYearlyReport(await deps.store.read((tx) => loadYearlyReport(tx, year, now))))
}

/** The newest value of everything that is counted. */
export async function makeFactSheetFile(deps: Deps): Made {
  return ok(await makeFactSheet(await deps.store.read((tx) => loadFactSheet(tx, deps.now()))))
}

/** Every indicator with every value. */
export async function makeIndicatorListFile(deps: Deps): Made {
  return ok(await makeIndicatorList(await deps.store.read((tx) => loadFactSheet(tx, deps.now()))))
}
