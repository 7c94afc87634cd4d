import type { Id } from '#shared/basics/id.ts'
import { dateOf, startOfDay } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { UploadedFile } from '#shared/contract/shapes.ts'
import type { MinutesSignature, SigningPart } from '#shared/domain/meetings/minutes-record.ts'
import { signersOf } from '#shared/domain/meetings/minutes-signing.ts'
import { fullName } from '#shared/domain/members/person.ts'
import { putBlob } from '../../store/repositories/blobs.ts'
import { insertMinutesSignature } from '../../store/repositories/minutes-records.ts'
import type { WriteTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { checkFileTypes } from '../documents/check-file-type.ts'
import { readUploads } from '../documents/read-uploads.ts'
import { toJson } from '../journal-json.ts'
import { changeMeetingPage, type StateRefusal } from './act-on-meeting.ts'
import type { MeetingFacts } from './meeting-facts.ts'

type SignRefusal =
  | StateRefusal
  | Refusal<
      | 'FILE_TOO_LARGE'
      | 'FILE_EMPTY'
      | 'TOO_MANY_FILES'
      | 'FILE_TYPE_MISMATCH'
      | 'IN_FUTURE'
      | 'SIGNED_BEFORE_APPROVED'
      | 'PART_NOT_SIGNING'
      | 'PART_SIGNED'
    >

interface HandSignature {
  readonly meetingId: Id<'meeting'>
  /** One sheet may carry both signatures. */
  readonly parts: readonly SigningPart[]
  readonly signedOn: LocalDate
  readonly scan: UploadedFile
}

/** Records that approved minutes were signed by hand, with the scan of the sheet as evidence (VwVfG § 93). */
export async function signMinutesByHand(
  deps: Deps,
  { meetingId, parts, signedOn, scan }: HandSignature,
): Promise<Result<MeetingPage, SignRefusal>> {
  const uploads = await readUploads([scan], 1)
  if (!uploads.ok) return uploads
  const checked = checkFileTypes(uploads.value)
  if (!checked.ok) return checked
  const act = { name: 'sign-minutes', meetingId, states: ['minutes-approved', 'archived'] } as const
  return changeMeetingPage(deps, act, async (tx, facts, now): Promise<Result<null, SignRefusal>> => {
    const approvedOn = facts.meeting.minutesApprovedOn
    if (signedOn > dateOf(now)) return err({ code: 'IN_FUTURE', at: startOfDay(signedOn) })
    if (approvedOn !== null && signedOn < approvedOn) return err({ code: 'SIGNED_BEFORE_APPROVED', approvedOn })
    for (const part of parts) {
      const may = mayPartSign(facts, part)
      if (!may.ok) return may
    }
    const [upload] = uploads.value
    if (upload === undefined) throw new Error('One file went in and none came out')
    const { bytes, ...file } = upload
    const evidence = await putBlob(tx, bytes, file)
    for (const part of parts) {
      const signature = { part, personName: signerName(facts, part), way: 'by-hand', signedOn, evidence } as const
      await enterSignature(tx, deps, meetingId, signature)
    }
    return ok(null)
  })
}

/** Whether a part has to sign these minutes and did not yet. */
export function mayPartSign(
  facts: Pick<MeetingFacts, 'meeting' | 'signatures'>,
  part: SigningPart,
): Result<null, Refusal<'PART_NOT_SIGNING' | 'PART_SIGNED'>> {
  const known = facts.signatures.find((signature) => signature.part === part)
  if (known !== undefined) return err({ code: 'PART_SIGNED', name: known.personName, signedOn: known.signedOn })
  return signersOf(facts.meeting).some((signer) => signer.part === part) ? ok(null) : err({ code: 'PART_NOT_SIGNING', part })
}

/** Enters a signature for ever. */
export async function enterSignature(
  tx: WriteTx,
  deps: Deps,
  meetingId: Id<'meeting'>,
  signed: Pick<MinutesSignature, 'part' | 'personName' | 'way' | 'signedOn' | 'evidence'>,
): Promise<void> {
  const { sha256, name } = signed.evidence
  const id = deps.newId('minutes-signature')
  const signature: MinutesSignature = { ...signed, evidence: { sha256, name }, id, meetingId, recordedAt: deps.now() }
  await insertMinutesSignature(tx, signature)
  tx.note({ subject: 'meeting', subjectId: meetingId, before: null, after: toJson({ signature }), reason: null })
}

function signerName({ meeting, people }: MeetingFacts, part: SigningPart): string {
  const personId = signersOf(meeting).find((signer) => signer.part === part)?.personId
  const person = people.find(({ id }) => id === personId)
  if (person === undefined) throw new Error(`Nobody signs the minutes of ${meeting.id} as ${part}`)
  return fullName(person)
}
