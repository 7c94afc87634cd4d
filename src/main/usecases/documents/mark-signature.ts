import { type Id, toId } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { MarkWish, SignedKind, SigningRoom } from '#shared/contract/documents.ts'
import type { SignatureFinding } from '#shared/domain/documents/signature.ts'
import { formatInstant } from '#shared/wording/dates.ts'
import { signatureWords } from '#shared/wording/screens/signatures.ts'
import { signatureLevel, signerName } from '#shared/wording/signatures.ts'
import { zipParts } from '../../documents/kit/pack.ts'
import { findPackageProblems } from '../../documents/kit/package-check.ts'
import { signingRooms, withSignatureMark } from '../../documents/kit/word/signature-mark.ts'
import { readOfficeFile } from '../../files/read-office-file.ts'
import { findActionPlan } from '../../store/repositories/action-plan.ts'
import { readBlob } from '../../store/repositories/blobs.ts'
import { findDocument } from '../../store/repositories/documents.ts'
import { findMeeting } from '../../store/repositories/meetings.ts'
import { findRevision } from '../../store/repositories/revisions.ts'
import { findSignaturePicture } from '../../store/repositories/signature-pictures.ts'
import { findStatement } from '../../store/repositories/statements.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { signatoriesOn } from '../members/managing-members.ts'

/** Where in the newest copy a mark could stand; none once it is signed, because any change would break that signature. */
export function listSigningRooms(
  deps: Deps,
  { kind, id }: { readonly kind: SignedKind; readonly id: string },
): Promise<readonly SigningRoom[]> {
  return deps.store.read(async (tx) => {
    const record = await findDocument(tx, kind, id)
    const bytes = record && (await readBlob(tx, record.sha256))
    const names = bytes === undefined ? [] : roomsIn(bytes)
    const people = await peopleOfRooms(tx, kind, id)
    return Promise.all(
      names.map(async (name, index) => ({ name, hasPicture: (await pictureOf(tx, people[index] ?? null)) !== undefined })),
    )
  })
}

function roomsIn(bytes: Uint8Array): readonly string[] {
  const file = readOfficeFile(bytes)
  if (!file.ok || [...file.value.parts.keys()].some((path) => path.startsWith('_xmlsignatures/'))) return []
  return signingRooms(file.value.parts)
}

interface Mark {
  readonly kind: SignedKind
  readonly id: string
  readonly wish: MarkWish
  /** What the signature is worth, from a trial on the copy as it is. */
  readonly finding: SignatureFinding
  readonly signedAt: Instant
}

/** The copy with a mark where somebody signs, to be signed then; null when it has no such room. */
export async function markedCopy(
  deps: Deps,
  bytes: Uint8Array,
  { kind, id, wish, finding, signedAt }: Mark,
): Promise<Uint8Array | null> {
  const file = readOfficeFile(bytes)
  const name = roomsIn(bytes)[wish.room]
  if (!file.ok || name === undefined) return null
  const picture = wish.withPicture
    ? await deps.store.read(async (tx) => pictureOf(tx, (await peopleOfRooms(tx, kind, id))[wish.room] ?? null))
    : undefined
  const marked = withSignatureMark(file.value.parts, {
    room: wish.room,
    lines: [
      signatureWords.markSigned(signerName(finding), formatInstant(signedAt)),
      signatureLevel(finding),
      ...(picture === undefined ? [] : [signatureWords.pictureIsNoSignature]),
    ],
    elsewhere: signatureWords.markElsewhere,
    picture: picture === undefined ? null : { ...picture.picture, altText: signatureWords.pictureText(name) },
  })
  const problems = findPackageProblems(marked, 'docx')
  if (problems.length > 0) throw new Error(`The marked copy is broken: ${problems.map(({ problem }) => problem).join('; ')}`)
  return zipParts(marked)
}

async function pictureOf(tx: ReadTx, personId: Id<'person'> | null) {
  return personId === null ? undefined : findSignaturePicture(tx, personId)
}

/** Who signs in which room, in the order of the paper. */
async function peopleOfRooms(tx: ReadTx, kind: SignedKind, id: string): Promise<readonly (Id<'person'> | null)[]> {
  if (kind === 'statement') {
    const statement = await findStatement(tx, toId<'statement'>(id))
    return statement?.signatories.map(({ personId }) => personId) ?? []
  }
  if (kind === 'action-plan') {
    const revision = await findRevision(tx, toId<'revision'>(id))
    const plan = revision?.actionPlanId == null ? undefined : await findActionPlan(tx, revision.actionPlanId)
    return plan === undefined ? [] : (await signatoriesOn(tx, plan.signedOn ?? plan.resolvedOn)).map(({ personId }) => personId)
  }
  const meeting = await findMeeting(tx, toId<'meeting'>(id))
  return meeting === undefined ? [] : [meeting.chairPersonId, meeting.minuteTakerPersonId]
}
