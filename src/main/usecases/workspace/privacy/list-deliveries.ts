import type { DeliveryLine } from '#shared/contract/privacy.ts'
import type { JournalChange, JournalEntry, JsonValue } from '#shared/domain/journal/journal-entry.ts'
import { deliveryWords, exportLabel, exportRecipient } from '#shared/wording/deliveries.ts'
import { historyWords } from '#shared/wording/screens/history.ts'
import { listEntriesOfActs } from '../../../store/repositories/journal.ts'
import { listMembers } from '../../../store/repositories/members.ts'
import type { Deps } from '../../deps.ts'

/** Acts by which something with personal data leaves, or is entered as sent. */
const ACTS: readonly string[] = [
  'documents.export',
  'statements.record-dispatch',
  'meetings.send-invitations',
  'meetings.send-minutes',
  'meetings.send-cancellation',
  'circular-procedures.start',
  'circular-procedures.record-dispatch',
  'circular-procedures.make-packs',
  'circular-procedures.make-reminders',
  'circular-procedures.confirm-notification',
]

const AT_ONCE = 100

/** The log of exports and dispatches: a view of the journal, newest first. */
export function listDeliveries(
  { store }: Pick<Deps, 'store'>,
  { before }: { readonly before: number | null },
): Promise<{ readonly lines: readonly DeliveryLine[]; readonly hasMore: boolean }> {
  return store.read(async (tx) => {
    const entries = await listEntriesOfActs(tx, ACTS, { before, limit: AT_ONCE + 1 })
    const names = new Map((await listMembers(tx)).map(({ id, name }) => [id as string, name]))
    return { lines: entries.slice(0, AT_ONCE).map((entry) => lineOf(entry, names)), hasMore: entries.length > AT_ONCE }
  })
}

function lineOf({ sequence, at, actor, act, changes }: JournalEntry, names: ReadonlyMap<string, string>): DeliveryLine {
  const line = { sequence, at, actor, act }
  if (act === 'documents.export') {
    const { kind = '', fileName = '', way = '' } = recordOf(changes[0]?.after ?? null)
    const label = [exportLabel(String(kind)), way === 'command-line' ? deliveryWords.commandLine : ''].filter(Boolean).join(', ')
    return { ...line, kind: label, fileName: String(fileName), recipient: exportRecipient(String(kind)) }
  }
  return {
    ...line,
    kind: historyWords.one(act),
    fileName: '',
    recipient: recipientsOf(changes, names) || deliveryWords.allMembers,
  }
}

/** The receiver that was entered, else the members that the act names; empty where it names none. */
function recipientsOf(changes: readonly JournalChange[], names: ReadonlyMap<string, string>): string {
  const found = changes.flatMap(({ after }) => {
    const record = recordOf(after)
    if (typeof record.receiver === 'string') return [record.receiver]
    const { memberId } = { ...recordOf(record.reminder ?? null), ...recordOf(record.credential ?? null), ...record }
    return typeof memberId === 'string' ? [names.get(memberId) ?? ''] : []
  })
  return [...new Set(found)].filter(Boolean).join(', ')
}

function recordOf(value: JsonValue): { readonly [key: string]: JsonValue } {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as { readonly [key: string]: JsonValue })
    : {}
}
