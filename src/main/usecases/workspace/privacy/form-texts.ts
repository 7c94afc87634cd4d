import { ok, type Result } from '#shared/basics/result.ts'
import type { HandoverNote, ProcessingRecord } from '#shared/domain/workspace/processing-record.ts'
import { HANDOVER_DEFAULTS, PROCESSING_DEFAULTS } from '#shared/wording/processing.ts'
import { readFormText, saveFormText } from '../../../store/repositories/retention.ts'
import { acting } from '../../acting.ts'
import type { Deps } from '../../deps.ts'
import { toJson } from '../../journal-json.ts'

/** What the record of processing says, or would say as long as nobody wrote it. */
export function showProcessing({ store }: Pick<Deps, 'store'>): Promise<ProcessingRecord> {
  return store.read(async (tx) => (await readFormText<ProcessingRecord>(tx, 'processing_record')) ?? PROCESSING_DEFAULTS)
}

export function saveProcessing(
  deps: Deps,
  { record }: { readonly record: ProcessingRecord },
): Promise<Result<ProcessingRecord, never>> {
  return deps.store.write(acting(deps, 'privacy.save-processing'), async (tx) => {
    const before = (await readFormText<ProcessingRecord>(tx, 'processing_record')) ?? null
    await saveFormText(tx, 'processing_record', record, deps.now())
    tx.note({
      subject: 'processing-record',
      subjectId: 'processing-record',
      before: before === null ? null : toJson(before),
      after: toJson(record),
      reason: null,
    })
    return ok(record)
  })
}

/** What a successor has to know and no record says. */
export function showHandover({ store }: Pick<Deps, 'store'>): Promise<HandoverNote> {
  return store.read(async (tx) => (await readFormText<HandoverNote>(tx, 'handover_note')) ?? HANDOVER_DEFAULTS)
}

/** The journal has only that it was written: names and telephone numbers in it can change again without a trace. */
export function saveHandover(deps: Deps, { note }: { readonly note: HandoverNote }): Promise<Result<HandoverNote, never>> {
  return deps.store.write(acting(deps, 'privacy.save-handover'), async (tx) => {
    await saveFormText(tx, 'handover_note', note, deps.now())
    const filled = Object.entries(note).flatMap(([field, text]) => (text === '' ? [] : [field]))
    tx.note({ subject: 'handover', subjectId: 'handover', before: null, after: { filled }, reason: null })
    return ok(note)
  })
}
