import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Reminder } from '#shared/domain/circular-procedures/course.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { extensionMail, type MailFacts, PACK_FILES, reminderMail, resultMail } from '#shared/wording/circular-mails.ts'
import { verdictSentence } from '#shared/wording/verdict.ts'
import { writeDraft } from '../../mail/draft.ts'
import { findCourse, insertReminder } from '../../store/repositories/circular-courses.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { type Addressee, addresseesOf } from './addressees.ts'
import { type LetterFacts, loadLetterFacts } from './letter-facts.ts'
import type { MemberPack, PackFile } from './make-packs.ts'

interface Procedure {
  readonly circularProcedureId: Id<'circular-procedure'>
}

/** Drafts of a reminder to who has not answered at this moment, and to nobody else; each is logged with its stage. */
export async function makeReminders(
  deps: Deps,
  { circularProcedureId, stage }: Procedure & { readonly stage: 1 | 2 },
): Promise<Result<readonly MemberPack[], Refusal<'NOT_FOUND' | 'NOT_RUNNING' | 'NOBODY_MISSING'>>> {
  const loaded = await loadLetterFacts(deps, circularProcedureId)
  if (!loaded.ok) return loaded
  const { page } = loaded.value
  if (page.procedure.state !== 'running') return err({ code: 'NOT_RUNNING', state: page.procedure.state })
  const missing = new Set(page.missing)
  if (missing.size === 0) return err({ code: 'NOBODY_MISSING' })
  const addressees = (await addresseesOf(deps, page)).filter(({ memberId }) => missing.has(memberId))
  const packs = await draftsTo(deps, loaded.value, addressees, (facts) => reminderMail({ ...facts, stage }), [])
  return deps.store.write(acting(deps, 'circular-procedures.make-reminders'), async (tx) => {
    for (const { memberId, to } of addressees) {
      const address = to[0]?.address ?? ''
      const reminder: Reminder = { id: deps.newId('reminder'), memberId, stage, madeAt: deps.now(), address }
      await insertReminder(tx, circularProcedureId, reminder)
      tx.note({
        subject: 'circular-procedure',
        subjectId: circularProcedureId,
        before: null,
        after: toJson({ reminder }),
        reason: null,
      })
    }
    return ok(packs)
  })
}

/** Drafts that tell every member of the extension that is planned (R29). Nothing is extended by them. */
export async function makeExtensionMails(
  deps: Deps,
  input: Procedure & { readonly endsAt: CircularProcedurePage['procedure']['deadline']['endsAt']; readonly reason: string },
): Promise<Result<readonly MemberPack[], Refusal<'NOT_FOUND'>>> {
  const loaded = await loadLetterFacts(deps, input.circularProcedureId)
  if (!loaded.ok) return loaded
  const { page } = loaded.value
  const extension = await deps.store.read(async (tx) => (await findCourse(tx, page.procedure.id)).extension)
  const formerEndsAt = extension?.formerEndsAt ?? page.procedure.deadline.endsAt
  const write = (facts: MailFacts) => extensionMail({ ...facts, endsAt: input.endsAt, formerEndsAt, reason: input.reason })
  return ok(await draftsTo(deps, loaded.value, await addresseesOf(deps, page), write, []))
}

/** Drafts that tell every member the result, with the record (R28). */
export async function makeResultMails(
  deps: Deps,
  { circularProcedureId, record }: Procedure & { readonly record: OutputFile },
): Promise<Result<readonly MemberPack[], Refusal<'NOT_FOUND' | 'NOT_DECLARED'>>> {
  const loaded = await loadLetterFacts(deps, circularProcedureId)
  if (!loaded.ok) return loaded
  const { page } = loaded.value
  if (page.procedure.declaredAt === null) return err({ code: 'NOT_DECLARED' })
  const results = page.items.map(({ item, verdict }) => `${item.subject}: ${verdictSentence(verdict)}`)
  const attachments = [{ fileName: PACK_FILES.record, mediaType: record.mediaType, bytes: record.bytes }]
  const write = (facts: MailFacts) => resultMail({ ...facts, results })
  return ok(await draftsTo(deps, loaded.value, await addresseesOf(deps, page), write, attachments))
}

async function draftsTo(
  deps: Deps,
  { page, signatory }: LetterFacts,
  addressees: readonly Addressee[],
  write: (facts: MailFacts) => { readonly subject: string; readonly text: string },
  attachments: readonly PackFile[],
): Promise<readonly MemberPack[]> {
  const { number, subject, deadline } = page.procedure
  const packs: MemberPack[] = []
  for (const { memberId, memberName, salutation, to } of addressees) {
    const signature = [signatory.name, signatory.organization].filter((line) => line !== '')
    const mail = write({ salutation, number, subject, endsAt: deadline.endsAt, signature })
    const id = deps.newId('mail')
    const bytes = await writeDraft({ ...mail, id, date: deps.now(), from: null, to, replyTo: null, attachments })
    packs.push({ memberId, memberName, files: [{ fileName: PACK_FILES.draft, mediaType: 'message/rfc822', bytes }] })
  }
  return packs
}
