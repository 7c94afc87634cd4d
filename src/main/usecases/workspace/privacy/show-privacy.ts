import { dateOf } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { PrivacyPage } from '#shared/contract/privacy.ts'
import {
  RETENTION_RULE_KINDS,
  type RetentionReview,
  type RetentionRule,
  SUGGESTED_MONTHS,
} from '#shared/domain/workspace/retention.ts'
import { type DueRetention, findDue, nextReviewOn } from '#shared/rules/retention/find-due.ts'
import { SUGGESTED_REASONS } from '#shared/wording/retention.ts'
import { firstDay } from '../../../store/repositories/journal.ts'
import { listRetentionReviews, listRetentionRules } from '../../../store/repositories/retention.ts'
import type { ReadTx } from '../../../store/store.ts'
import type { Deps } from '../../deps.ts'
import { lastErasure, listHoldingBackups } from './holding-backups.ts'
import { loadRetentionSubjects } from './retention-subjects.ts'

/** Rules, what is due, the reviews that were held, and copies that still have what was erased. */
export async function showPrivacy(deps: Pick<Deps, 'store' | 'now'>): Promise<PrivacyPage> {
  const now = deps.now()
  const page = await deps.store.read(async (tx) => {
    const standing = await loadRetention(tx, dateOf(now))
    return {
      ...standing,
      today: dateOf(now),
      nextReviewOn: nextReviewOn(standing.reviews, await firstDay(tx)),
      lastErasureAt: await lastErasure(tx),
    }
  })
  return { ...page, holding: await listHoldingBackups(deps, page.lastErasureAt) }
}

export interface RetentionStanding {
  readonly rules: readonly (RetentionRule & { readonly isChosen: boolean })[]
  readonly reviews: readonly RetentionReview[]
  readonly due: readonly DueRetention[]
}

export async function loadRetention(tx: ReadTx, today: LocalDate): Promise<RetentionStanding> {
  const rules = await rulesInForce(tx)
  const reviews = await listRetentionReviews(tx)
  const decided = reviews.flatMap(({ lines }) => lines)
  return { rules, reviews, due: findDue(await loadRetentionSubjects(tx), rules, decided, today) }
}

/** What the alliance chose, and the suggestion for every other kind. */
async function rulesInForce(tx: ReadTx): Promise<RetentionStanding['rules']> {
  const chosen = await listRetentionRules(tx)
  return RETENTION_RULE_KINDS.map((kind) => {
    const rule = chosen.find((each) => each.kind === kind)
    return rule === undefined
      ? { kind, months: SUGGESTED_MONTHS[kind], reason: SUGGESTED_REASONS[kind], isChosen: false }
      : { ...rule, isChosen: true }
  })
}
