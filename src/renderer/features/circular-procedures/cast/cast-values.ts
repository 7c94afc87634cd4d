import type { AnswerEntry, OpenedPack } from '#shared/contract/circular-procedures.ts'
import { type ConflictValues, isExplained, toConflicts, withoutConflicts } from '../conflict-fields.tsx'
import { type PointsValues, toPoints } from '../points-fields.tsx'

/** What stands in the form; empty texts where nothing was chosen. */
export interface CastValues {
  readonly personId: string
  readonly personName: string
  readonly procedure: string
  readonly votes: Readonly<Record<string, AnswerEntry['votes'][number]['choice']>>
  readonly points: PointsValues
  readonly conflict: string
  readonly conflicts: ConflictValues
  readonly remark: string
  readonly withDeviceKey: boolean
  readonly passphrase: string
}

export function emptyCast({ voters }: OpenedPack['pack']): CastValues {
  return {
    personId: voters[0]?.personId ?? '',
    personName: '',
    procedure: '',
    votes: {},
    points: {},
    conflict: '',
    conflicts: {},
    remark: '',
    withDeviceKey: false,
    passphrase: '',
  }
}

/** The answer as it will be signed; null while something is missing. */
export function toEntry({ voters, items, criteria }: OpenedPack['pack'], values: CastValues): AnswerEntry | null {
  const voter = voters.find(({ personId }) => personId === values.personId)
  const personName = voter?.name ?? values.personName.trim()
  const open = items.filter(({ recused }) => !recused)
  const conflicts = values.conflict === 'yes' ? toConflicts(open, values.conflicts) : []
  const voting = withoutConflicts(open, conflicts)
  const objectsToProcedure = values.procedure === 'object'
  const votes = voting.flatMap(({ id }): AnswerEntry['votes'] => {
    const choice = values.votes[id]
    return choice === undefined ? [] : [{ itemId: id, choice }]
  })
  const isAnswered = personName !== '' && values.procedure !== '' && values.conflict !== ''
  const isUnexplained = values.conflict === 'yes' && !isExplained(conflicts)
  if (!isAnswered || isUnexplained || (votes.length < voting.length && !objectsToProcedure)) return null
  return {
    personId: voter?.personId ?? null,
    personName,
    role: voter?.role ?? 'deputy',
    objectsToProcedure,
    votes,
    points: toPoints(
      voting.filter(({ isRated }) => isRated),
      criteria,
      values.points,
    ),
    conflicts,
    remark: values.remark.trim(),
  }
}
