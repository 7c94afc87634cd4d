import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import type { Instant } from '../basics/instant.ts'
import type { LocalDate } from '../basics/local-date.ts'
import type { BallotPack, SignedAnswer } from '../domain/circular-procedures/ballot-pack.ts'
import type {
  CircularDeadline,
  CircularItem,
  CircularProcedure,
  CircularProcedureState,
  Recusal,
  RollMember,
  StoredFile,
} from '../domain/circular-procedures/circular-procedure.ts'
import type { CircularCourse, MemberKey, MembershipChange, RefusedAnswer } from '../domain/circular-procedures/course.ts'
import type { Response } from '../domain/circular-procedures/response.ts'
import type { CriteriaCatalogue } from '../domain/projects/assessment.ts'
import type { BallotFate, Counts, Verdict } from '../domain/resolutions/verdict.ts'
import type { VoterRole } from '../domain/resolutions/vote.ts'
import type { DeclarationRefusal } from '../rules/circular/may-declare.ts'
import type { Holiday } from '../rules/deadlines/holidays.ts'
import { MOST_POINTS } from './answers.ts'
import { circularStart, dispatch, type StartPreview } from './circular-start.ts'
import { UPLOAD_CODES } from './file-refusals.ts'
import { mayRefuse, type Refusal } from './refusals.ts'
import { answer, filledLine, idOf, instant, line, localDate, text, uploadedFile } from './shapes.ts'
import type { DeviceKeyView } from './workspace-safety.ts'

export interface CircularProcedureRow {
  readonly id: Id<'circular-procedure'>
  readonly number: string
  readonly subject: string
  readonly state: CircularProcedureState
  readonly startedAt: Instant
  readonly endsAt: Instant
  /** The last day, which ends at 24:00. */
  readonly endsOn: LocalDate
  readonly counts: Counts
  readonly required: number | null
  readonly basis: number
  readonly standing: Verdict['standing']
}

export interface CircularProcedurePage {
  readonly procedure: CircularProcedure
  readonly roll: readonly RollMember[]
  readonly recusals: readonly Recusal[]
  readonly papers: readonly StoredFile[]
  /** By what points may be given on the ballots; null where none are asked for. */
  readonly criteria: CriteriaCatalogue | null
  readonly responses: readonly Response[]
  readonly course: CircularCourse
  /** Keys of devices that signed for members of the roll. */
  readonly keys: readonly MemberKey[]
  readonly refusedAnswers: readonly RefusedAnswer[]
  /** When packs were last made for a member; empty before. */
  readonly packs: readonly { readonly memberId: Id<'member'>; readonly madeAt: Instant }[]
  /** Memberships that began or end while it runs and that nobody looked at yet (R23). */
  readonly membershipChanges: readonly (MembershipChange & { readonly memberName: string })[]
  /** Who still has to answer. */
  readonly missing: readonly Id<'member'>[]
  readonly items: readonly ItemStanding[]
  readonly voters: readonly Voter[]
  readonly timeline: readonly TimelineMark[]
  readonly holidays: readonly Holiday[]
  /** What still forbids declaring the result; null when it may be declared now. */
  readonly declareRefusal: DeclareRefusal | null
  readonly resolutions: readonly {
    readonly id: Id<'resolution'>
    readonly number: string
    readonly itemId: Id<'circular-item'>
  }[]
}

/** How one item stands by the clock of the answer. */
export interface ItemStanding {
  readonly item: CircularItem
  readonly verdict: Verdict
  /** What became of each response to this item. */
  readonly fates: readonly { readonly responseId: Id<'response'>; readonly fate: BallotFate | 'corrected' }[]
}

/** A person who may speak for a member of the roll, to choose from when a response is entered. */
export interface Voter {
  readonly memberId: Id<'member'>
  readonly personId: Id<'person'>
  readonly name: string
  readonly role: VoterRole
}

export interface TimelineMark {
  readonly kind: 'started' | 'response' | 'objection' | 'deadline' | 'declared' | 'notified' | 'aborted'
  readonly at: Instant
  readonly label: string
}

export type DeclareRefusal = DeclarationRefusal

const points = z
  .array(z.object({ itemId: idOf('circular-item'), criterionId: z.string().min(1).max(40), points: z.int().min(0).max(100) }))
  .max(MOST_POINTS)

const conflicts = z.array(z.object({ itemId: idOf('circular-item'), reason: filledLine })).max(50)

/** A response as the coordination enters it. */
export const newResponse = z.object({
  circularProcedureId: idOf('circular-procedure'),
  memberId: idOf('member').nullable(),
  personId: idOf('person').nullable(),
  personName: filledLine,
  role: z.enum(['representative', 'deputy']),
  way: z.enum(['email', 'letter', 'form', 'telephone', 'meeting']),
  receivedAt: instant,
  /** The postmark of a letter, where one can be read. */
  postedOn: localDate.nullable().default(null),
  votes: z.array(z.object({ itemId: idOf('circular-item'), choice: z.enum(['yes', 'no', 'abstain', 'invalid']) })).max(50),
  points,
  objectsToProcedure: z.boolean(),
  conflicts,
  remark: text,
  onBehalfReason: text,
  /** The wrongly recorded response that this one puts right, with the reason. */
  corrects: idOf('response').nullable(),
  correctionReason: line,
  evidence: z.array(uploadedFile).max(20),
})

export type NewResponse = z.infer<typeof newResponse>

/** What a member says on the screen or on the command line, before it is signed. */
export const answerEntry = z.object({
  personId: idOf('person').nullable(),
  personName: filledLine,
  role: z.enum(['representative', 'deputy']),
  objectsToProcedure: z.boolean(),
  votes: z.array(z.object({ itemId: idOf('circular-item'), choice: z.enum(['yes', 'no', 'abstain']) })).max(50),
  points,
  conflicts,
  remark: z.string().max(1000),
})

export type AnswerEntry = z.infer<typeof answerEntry>

/** What became of an answer that was dropped. */
export interface ImportedAnswer {
  readonly fileName: string
  /** Null when it was accepted, or was there already. */
  readonly refusal: Refusal | null
  readonly procedureId: Id<'circular-procedure'> | null
  readonly procedureNumber: string
  readonly memberId: Id<'member'> | null
  readonly memberName: string
  readonly personName: string
  readonly receivedAt: Instant | null
  /** What the member’s own clock said: shown, and decides nothing. */
  readonly claimedAt: Instant | null
  readonly receiptCode: string
  readonly signedBy: SignedAnswer['signedBy'] | null
  readonly isDuplicate: boolean
  readonly isLate: boolean
}

/** How far the making of packs is; the last one has the address of the bundle. */
export interface PackProgress {
  readonly done: number
  readonly total: number
  readonly bundle: MadeBundle | null
}

/** A bundle of files, kept for one download. */
export interface MadeBundle {
  readonly address: string
  readonly fileName: string
  readonly members: readonly string[]
}

/** A pack as the screen shows it: all but its secret, and whether this device has a key. */
export interface OpenedPack {
  /** By the clock of this device: shown, and decides nothing. */
  readonly now: Instant
  readonly pack: Omit<BallotPack, 'credential'>
  readonly deviceKey: DeviceKeyView
}

/** A finished answer, to be saved or copied into a mail. */
export interface CastAnswer {
  readonly jws: string
  readonly fileName: string
  readonly receiptCode: string
  readonly mailBlock: string
}

const procedureId = z.object({ circularProcedureId: idOf('circular-procedure') })

export const circularProceduresContract = {
  list: oc.output(answer<readonly CircularProcedureRow[]>()),

  /** One procedure as it stands by the clock: a passed deadline needs no job to be noticed. */
  show: oc.input(procedureId).errors(mayRefuse('NOT_FOUND')).output(answer<CircularProcedurePage>()),

  /** Shows what a start would mean; writes nothing. */
  previewStart: oc
    .input(circularStart)
    .errors(mayRefuse('NOT_FOUND', 'PROJECT_NOT_OPEN', 'PROJECT_TWICE'))
    .output(answer<StartPreview>()),

  /** Starts: stores the papers, freezes the roll, fixes the deadline (R22, R24, R25, R16). */
  start: oc
    .input(circularStart.extend({ papers: z.array(uploadedFile).max(20) }))
    .errors(
      mayRefuse(
        'NOT_FOUND',
        'PROJECT_NOT_OPEN',
        'PROJECT_TWICE',
        'CATALOGUE_MISSING',
        'CANNOT_START',
        'PAPERS_MISSING',
        ...UPLOAD_CODES,
      ),
    )
    .output(answer<{ readonly circularProcedureId: Id<'circular-procedure'>; readonly number: string }>()),

  /** Completes the proof that a member got the papers (R25). */
  recordDispatch: oc
    .input(procedureId.extend({ memberId: idOf('member'), sentAt: instant, way: z.enum(['email', 'letter']) }))
    .errors(mayRefuse('NOT_FOUND', 'NOT_RUNNING', 'RECEIVED_IN_FUTURE'))
    .output(answer<CircularProcedurePage>()),

  /** Records a response. Late ones and strangers are kept and never counted (R09, R45); an objection in time ends it (R26). */
  recordResponse: oc
    .input(newResponse)
    .errors(
      mayRefuse(
        'NOT_FOUND',
        'NOT_RUNNING',
        'VOTE_MISSING',
        'POINTS_DO_NOT_FIT',
        'VOTES_FOR_ANOTHER_MEMBER',
        'RECEIVED_IN_FUTURE',
        'RECEIVED_BEFORE_START',
        'BALLOT_FORM_NOT_KEPT',
        'POSTMARK_DOES_NOT_FIT',
        'REASON_AND_EVIDENCE_NEEDED',
        'CORRECTION_REASON_MISSING',
        'ALREADY_CORRECTED',
        ...UPLOAD_CODES,
      ),
    )
    .output(answer<{ readonly responseId: Id<'response'>; readonly page: CircularProcedurePage }>()),

  /** Declares the result: makes one numbered, immutable resolution per item (R27, R28). */
  declareResult: oc
    .input(procedureId)
    .errors(
      mayRefuse(
        'NOT_FOUND',
        'NOT_RUNNING',
        'ALREADY_DECLARED',
        'DEADLINE_NOT_REACHED',
        'LETTERS_UNDER_WAY',
        'DISPATCH_PROOF_MISSING',
        'PROCEDURE_ABORTED',
        'UNREACHABLE',
      ),
    )
    .output(answer<{ readonly resolutionIds: readonly Id<'resolution'>[]; readonly page: CircularProcedurePage }>()),

  /** Makes the packs of all members; sends how far it is, then the address of the bundle, which works once. */
  makePacks: oc
    .input(procedureId)
    .errors(mayRefuse('NOT_FOUND', 'NOT_RUNNING', 'CANCELLED'))
    .output(eventIterator(answer<PackProgress>())),

  /** Takes in answer files and messages; each is verified and reported by itself. */
  importAnswers: oc
    .input(z.object({ files: z.array(uploadedFile).min(1).max(1000), statedAt: instant.nullable() }))
    .errors(mayRefuse(...UPLOAD_CODES))
    .output(answer<readonly ImportedAnswer[]>()),

  /** Shows the deadline that an extension by so many days would give; writes nothing (F10). */
  previewExtension: oc
    .input(procedureId.extend({ days: z.int().min(1).max(90) }))
    .errors(mayRefuse('NOT_FOUND'))
    .output(answer<CircularDeadline>()),

  /** Drafts that tell every member of a planned extension (R29); the address works once. */
  makeExtensionMails: oc
    .input(procedureId.extend({ endsAt: instant, reason: text }))
    .errors(mayRefuse('NOT_FOUND'))
    .output(answer<MadeBundle>()),

  /** Extends the deadline once, for all, with a reason and notice to each (R29). */
  extendDeadline: oc
    .input(
      procedureId.extend({
        days: z.int().min(1).max(90),
        reason: text,
        notices: z.array(dispatch).max(500),
      }),
    )
    .errors(mayRefuse('NOT_FOUND', 'NOT_RUNNING', 'CANNOT_EXTEND', 'RECEIVED_IN_FUTURE'))
    .output(answer<CircularProcedurePage>()),

  /** Ends it without a result: taken back, moved to a meeting, or given up because memberships changed (R23). */
  end: oc
    .input(procedureId.extend({ kind: z.enum(['withdrawn', 'moved-to-meeting', 'memberships-changed']), reason: text }))
    .errors(mayRefuse('NOT_FOUND', 'NOT_RUNNING', 'REASON_MISSING'))
    .output(answer<CircularProcedurePage>()),

  /** Goes on with the roll of the start although memberships changed (R22, R23). */
  continue: oc
    .input(procedureId.extend({ reason: text }))
    .errors(mayRefuse('NOT_FOUND', 'NOT_RUNNING', 'REASON_MISSING', 'NO_MEMBERSHIP_CHANGED'))
    .output(answer<CircularProcedurePage>()),

  /** Drafts of a reminder to who has not answered now; logged. The address works once. */
  makeReminders: oc
    .input(procedureId.extend({ stage: z.union([z.literal(1), z.literal(2)]) }))
    .errors(mayRefuse('NOT_FOUND', 'NOT_RUNNING', 'NOBODY_MISSING'))
    .output(answer<MadeBundle>()),

  /** Drafts that tell every member the result, with the record (R28). The address works once. */
  makeResultMails: oc.input(procedureId).errors(mayRefuse('NOT_FOUND', 'NOT_DECLARED')).output(answer<MadeBundle>()),

  /** Notes that the fingerprint of a device’s key was compared with the member. */
  confirmMemberKey: oc
    .input(z.object({ keyX: z.string().regex(/^[A-Za-z0-9_-]{43}$/) }))
    .errors(mayRefuse('NOT_FOUND'))
    .output(answer<null>()),

  /** Reads a pack that a member got. Needs nothing of the workspace and changes nothing. */
  readPack: oc
    .input(z.object({ file: uploadedFile }))
    .errors(mayRefuse('PACK_UNREADABLE'))
    .output(answer<OpenedPack>()),

  /** Makes the signed answer of a member, with the key of this device or the credential of the pack. */
  cast: oc
    .input(
      z.object({
        file: uploadedFile,
        entry: answerEntry,
        withDeviceKey: z.boolean(),
        passphrase: z.string().max(1000).nullable(),
      }),
    )
    .errors(
      mayRefuse(
        'PACK_UNREADABLE',
        'VOTE_MISSING',
        'POINTS_DO_NOT_FIT',
        'OBJECTION_NOT_POSSIBLE',
        'VOTED_TWICE',
        'ANSWER_DOES_NOT_FIT',
        'PASSPHRASE_NEEDED',
        'PASSPHRASE_TOO_SHORT',
        'PASSPHRASE_WRONG',
        'KEY_FILE_DAMAGED',
        'SYSTEM_KEY_STORE_REFUSES',
      ),
    )
    .output(answer<CastAnswer>()),

  /** Makes a new key for this device; the coordination has to confirm its fingerprint. */
  renewDeviceKey: oc
    .input(z.object({ passphrase: z.string().max(1000).nullable() }))
    .errors(
      mayRefuse('PASSPHRASE_NEEDED', 'PASSPHRASE_TOO_SHORT', 'PASSPHRASE_WRONG', 'KEY_FILE_DAMAGED', 'SYSTEM_KEY_STORE_REFUSES'),
    )
    .output(answer<{ readonly fingerprint: string }>()),

  /** Notes that every member was told the result (R28). */
  confirmNotification: oc
    .input(procedureId)
    .errors(mayRefuse('NOT_FOUND', 'NOT_DECLARED'))
    .output(answer<CircularProcedurePage>()),
}
