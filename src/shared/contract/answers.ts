import { z } from 'zod'
import type { Sha256 } from '../basics/bytes.ts'
import { isSha256 } from '../basics/bytes.ts'
import type { Answer, BallotPack } from '../domain/circular-procedures/ballot-pack.ts'
import { filledLine, idOf, instant, line } from './shapes.ts'

/** Shapes of what comes in as files: packs that a member opens, answers that the coordination reads. Nothing in them is unlimited. */

const sha256 = z.custom<Sha256>((value) => typeof value === 'string' && isSha256(value))
const keyPart = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
const role = z.enum(['representative', 'deputy'])
const signature = z.string().regex(/^[A-Za-z0-9_-]{86}$/)

/** So many, one per item and criterion. */
export const MOST_POINTS = 1000
const criterionId = z.string().min(1).max(40)

/** Longest remark and reason in an answer, so that it fits into the address of a mail. */
const remark = z.string().max(1000)

export const answerShape: z.ZodType<Answer> = z.strictObject({
  format: z.literal('allianz-answer'),
  version: z.literal(1),
  answerId: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/),
  procedureId: idOf('circular-procedure'),
  procedureNumber: line,
  memberId: idOf('member'),
  papersSha256: sha256,
  personId: idOf('person').nullable(),
  personName: filledLine,
  role,
  objectsToProcedure: z.boolean(),
  votes: z.array(z.strictObject({ itemId: idOf('circular-item'), choice: z.enum(['yes', 'no', 'abstain']) })).max(50),
  // Answers made before points could be given have none.
  points: z
    .array(z.strictObject({ itemId: idOf('circular-item'), criterionId, points: z.int().min(0).max(100) }))
    .max(MOST_POINTS)
    .default([]),
  conflicts: z.array(z.strictObject({ itemId: idOf('circular-item'), reason: filledLine })).max(50),
  remark,
  claimedAt: instant,
  packProof: z.strictObject({ x: keyPart, signature }).nullable(),
})

export const packShape: z.ZodType<BallotPack> = z.strictObject({
  format: z.literal('allianz-ballot-pack'),
  version: z.literal(1),
  alliance: z.strictObject({ name: line, email: line }),
  procedure: z.strictObject({
    id: idOf('circular-procedure'),
    number: filledLine,
    subject: line,
    urgencyReason: z.string().max(20_000),
    endsAt: instant,
    deadline: line,
    majority: z.string().max(2000),
    mayObject: z.boolean(),
  }),
  member: z.strictObject({ id: idOf('member'), name: filledLine }),
  voters: z.array(z.strictObject({ personId: idOf('person'), name: filledLine, role })).max(50),
  items: z
    .array(
      z.strictObject({
        id: idOf('circular-item'),
        subject: line,
        proposedText: z.string().max(20_000),
        recused: z.boolean(),
        isRated: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(50),
  // Packs made before points could be given ask for none.
  criteria: z
    .array(z.strictObject({ id: criterionId, title: filledLine, help: z.string().max(20_000), most: z.int().min(1).max(100) }))
    .max(50)
    .default([]),
  papers: z.array(z.strictObject({ name: filledLine, sha256, size: z.int().min(0) })).max(50),
  papersSha256: sha256,
  credential: z.strictObject({ x: keyPart, d: keyPart }),
})
