import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { CircularProcedurePage, NewResponse, Voter } from '#shared/contract/circular-procedures.ts'
import type { CircularProcedure } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { Choice, ResponseWay, VoterRole } from '#shared/domain/resolutions/vote.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { type ConflictValues, isExplained, toConflicts, withoutConflicts } from './conflict-fields.tsx'
import { type PointsValues, toPoints } from './points-fields.tsx'

/** A response while it is typed. `personId` null means another person than those named. */
export interface ResponseValues {
  readonly personId: Id<'person'> | null
  readonly personName: string
  readonly role: VoterRole
  /** The vote on each item. */
  readonly choices: Readonly<Record<string, Choice>>
  readonly points: PointsValues
  readonly receivedAt: Instant | null
  readonly way: ResponseWay
  /** Asked for where the postmark decides. */
  readonly postedOn: LocalDate | null
  readonly objects: boolean
  readonly conflicted: boolean
  readonly conflicts: ConflictValues
  readonly remark: string
  readonly onBehalfReason: string
  /** The response that was recorded wrongly and that this one puts right. */
  readonly corrects: Id<'response'> | null
  readonly correctionReason: string
}

/** Begins with the representative, received now by e-mail. */
export function newResponseValues(
  { items }: CircularProcedurePage,
  voters: readonly Voter[],
  now: Instant,
  choice: Choice | null,
): ResponseValues {
  const voter = voters[0]
  return {
    personId: voter?.personId ?? null,
    personName: voter?.name ?? '',
    role: voter?.role ?? 'representative',
    choices: choice === null ? {} : allOf(items, choice),
    points: {},
    receivedAt: now,
    way: 'email',
    postedOn: null,
    objects: false,
    conflicted: false,
    conflicts: {},
    remark: '',
    onBehalfReason: procedureWords.onBehalfDefaults.email,
    corrects: null,
    correctionReason: '',
  }
}

/** The same vote on every item, as one key sets it. */
export function allOf(items: CircularProcedurePage['items'], choice: Choice): ResponseValues['choices'] {
  return Object.fromEntries(items.map(({ item }) => [item.id, choice]))
}

/** Another way brings its usual reason, unless another one was typed. */
export function withWay(values: ResponseValues, way: ResponseWay): Partial<ResponseValues> {
  const isUsual = values.onBehalfReason === procedureWords.onBehalfDefaults[values.way]
  return { way, onBehalfReason: isUsual ? procedureWords.onBehalfDefaults[way] : values.onBehalfReason }
}

/**
 * Items of which a member may say that it takes no part, with those of which it says so; on which of them it votes then, and to
 * which it may give points.
 */
export function itemsFor(
  { items, recusals, criteria }: CircularProcedurePage,
  memberId: Id<'member'> | null,
  values: Pick<ResponseValues, 'conflicted' | 'conflicts'>,
) {
  const isRecused = (itemId: string) => recusals.some((known) => known.itemId === itemId && known.memberId === memberId)
  const concerned = items.map(({ item }) => item).filter(({ id }) => !isRecused(id))
  const conflicts = values.conflicted ? toConflicts(concerned, values.conflicts) : []
  const open = withoutConflicts(concerned, conflicts)
  return { concerned, conflicts, open, rated: criteria === null ? [] : open.filter(({ projectId }) => projectId !== null) }
}

/** § 2.3 (massgeblich): only of a letter, and only where it decides. */
export function asksForPostmark({ rules }: Pick<CircularProcedure, 'rules'>, way: ResponseWay): boolean {
  return way === 'letter' && rules.decisiveMoment === 'postmark'
}

/** The response as it is sent; null while the moment, the person or the reason of a conflict is missing. */
export function toNewResponse(
  page: CircularProcedurePage,
  memberId: Id<'member'> | null,
  values: ResponseValues,
  evidence: readonly File[],
): NewResponse | null {
  const { open, rated, conflicts } = itemsFor(page, memberId, values)
  if (values.receivedAt === null || values.personName.trim() === '') return null
  if (values.conflicted && !isExplained(conflicts)) return null
  return {
    circularProcedureId: page.procedure.id,
    memberId,
    personId: values.personId,
    personName: values.personName,
    role: values.role,
    way: values.way,
    receivedAt: values.receivedAt,
    postedOn: asksForPostmark(page.procedure, values.way) ? values.postedOn : null,
    votes: open.flatMap(({ id }) => {
      const choice = values.choices[id]
      return choice === undefined ? [] : [{ itemId: id, choice }]
    }),
    points: toPoints(rated, page.criteria?.criteria ?? [], values.points),
    objectsToProcedure: values.objects,
    conflicts,
    remark: values.remark,
    onBehalfReason: values.onBehalfReason,
    corrects: values.corrects,
    correctionReason: values.corrects === null ? '' : values.correctionReason,
    evidence: [...evidence],
  }
}

/** R12: who may vote for the member although they speak for another one; nobody where the rules forbid it. */
export function holdersOf(
  { procedure, voters, roll }: CircularProcedurePage,
  memberId: Id<'member'> | null,
): readonly (Voter & { readonly memberName: string })[] {
  if (!procedure.rules.voteTransfer || memberId === null) return []
  return roll
    .filter((member) => member.memberId !== memberId)
    .flatMap(({ memberId: holder, memberName }) =>
      voters.filter((voter) => voter.memberId === holder).map((voter) => ({ ...voter, memberName })),
    )
}
