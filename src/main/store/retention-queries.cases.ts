import type { Sha256 } from '#shared/basics/bytes.ts'
import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import * as erasures from './repositories/erasures.ts'
import * as journal from './repositories/journal.ts'
import * as retention from './repositories/retention.ts'
import { callsOf, type RepositoryCall } from './repository-call.cases.ts'

const AT = instant('2026-11-20T08:00:00Z')
const DAY = localDate('2026-11-20')
const HASH = 'f'.repeat(64) as Sha256

/** Each function of the repositories around journal, retention and erasure once. */
export const RETENTION_REPOSITORY_CALLS: readonly RepositoryCall[] = [
  ...callsOf('journal', {
    listSlice: (tx) => journal.listSlice(tx, { from: AT, until: AT, act: 'a', actor: 'a', text: 'a', before: 2, limit: 3 }),
    listEntriesOfActs: (tx) => journal.listEntriesOfActs(tx, ['documents.export'], { before: 5, limit: 3 }),
    listActors: (tx) => journal.listActors(tx),
    listEntries: (tx) => journal.listEntries(tx, 'm1'),
    readHead: (tx) => journal.readHead(tx),
    findEntry: (tx) => journal.findEntry(tx, 1),
    findEntryAt: (tx) => journal.findEntryAt(tx, 'm1', AT),
    firstDay: (tx) => journal.firstDay(tx),
    countEntries: (tx) => journal.countEntries(tx),
    readAll: (tx) => journal.readAll(tx),
  }),
  ...callsOf('retention', {
    listRetentionRules: (tx) => retention.listRetentionRules(tx),
    saveRetentionRule: (tx) => retention.saveRetentionRule(tx, { kind: 'contact-details', months: 6, reason: 'x' }, AT),
    listRetentionReviews: (tx) => retention.listRetentionReviews(tx),
    insertRetentionReview: (tx) =>
      retention.insertRetentionReview(tx, {
        id: toId('rr9'),
        heldOn: DAY,
        heldBy: 'x',
        heldAt: AT,
        lines: [
          { kind: 'contact-details', subjectId: 'p1', title: 'x', dueOn: DAY, outcome: 'erase', reason: '', keepUntil: null },
        ],
      }),
    listApprovedAnnouncements: (tx) => retention.listApprovedAnnouncements(tx),
    readFormText: (tx) => retention.readFormText(tx, 'handover_note'),
    saveFormText: (tx) => retention.saveFormText(tx, 'handover_note', {}, AT),
  }),
  ...callsOf('erasures', {
    listEntriesWith: (tx) => erasures.listEntriesWith(tx, 'x'),
    eraseFromEntry: (tx) => erasures.eraseFromEntry(tx, 1, [], AT),
    eraseBlob: (tx) => erasures.eraseBlob(tx, HASH, AT),
    listErasedBlobs: (tx) => erasures.listErasedBlobs(tx),
    listFilesOfProjects: (tx) => erasures.listFilesOfProjects(tx),
    listDecidedFiles: (tx) => erasures.listDecidedFiles(tx),
    clearOpinions: (tx) => erasures.clearOpinions(tx, toId<'opinion-poll'>('op1'), 'x'),
    clearReminders: (tx) => erasures.clearReminders(tx, 'x'),
    dropDraftsWith: (tx) => erasures.dropDraftsWith(tx, 'x'),
    listBallotEvidence: (tx) => erasures.listBallotEvidence(tx),
    listOpinionTraces: (tx) => erasures.listOpinionTraces(tx),
  }),
]
