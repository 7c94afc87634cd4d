import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { CircularProcedurePage, NewResponse, Voter } from '#shared/contract/circular-procedures.ts'
import type { Choice, ResponseWay, VoterRole } from '#shared/domain/resolutions/vote.ts'

/** A response while it is typed. `personId` null means another person than those named. */
export interface ResponseValues {
  readonly personId: Id<'person'> | null
  readonly personName: string
  readonly role: VoterRole
  readonly choice: Choice | null
  readonly receivedAt: Instant | null
  readonly way: ResponseWay
  readonly objects: boolean
  readonly conflicted: boolean
  readonly conflictReason: string
  readonly remark: string
  readonly onBehalfReason: string
  /** The response that was recorded wrongly and that this one puts right. */
  readonly corrects: Id<'response'> | null
  readonly correctionReason: string
}

/** Begins with the representative, received now by e-mail. */
export function newResponseValues(voters: readonly Voter[], now: Instant, choice: Choice | null): ResponseValues {
  const voter = voters[0]
  return {
    personId: voter?.personId ?? null,
    personName: voter?.name ?? '',
    role: voter?.role ?? 'representative',
    choice,
    receivedAt: now,
    way: 'email',
    objects: false,
    conflicted: false,
    conflictReason: '',
    remark: '',
    onBehalfReason: '',
    corrects: null,
    correctionReason: '',
  }
}

/** By telephone or in a meeting the coordination writes it down: that needs a reason and evidence. */
export function isOnBehalf(way: ResponseWay): boolean {
  return way === 'telephone' || way === 'meeting'
}

/** The response as it is sent; null while the moment or the person is missing. */
export function toNewResponse(
  page: CircularProcedurePage,
  memberId: Id<'member'> | null,
  values: ResponseValues,
  evidence: readonly File[],
): NewResponse | null {
  if (values.receivedAt === null || values.personName.trim() === '') return null
  const choice = values.conflicted ? null : values.choice
  return {
    circularProcedureId: page.procedure.id,
    memberId,
    personId: values.personId,
    personName: values.personName,
    role: values.role,
    way: values.way,
    receivedAt: values.receivedAt,
    votes: choice === null ? [] : page.items.map(({ item }) => ({ itemId: item.id, choice })),
    objectsToProcedure: values.objects,
    conflictReason: values.conflicted ? values.conflictReason : null,
    remark: values.remark,
    onBehalfReason: isOnBehalf(values.way) ? values.onBehalfReason : '',
    corrects: values.corrects,
    correctionReason: values.corrects === null ? '' : values.correctionReason,
    evidence: [...evidence],
  }
}
