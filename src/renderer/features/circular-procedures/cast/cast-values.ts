import type { AnswerEntry, OpenedPack } from '#shared/contract/circular-procedures.ts'
import { type PointsValues, toPoints } from '../points-fields.tsx'

/** What stands in the form; empty texts where nothing was chosen. */
export interface CastValues {
  readonly personId: string
  readonly personName: string
  readonly procedure: string
  readonly votes: Readonly<Record<string, AnswerEntry['votes'][number]['choice']>>
  readonly points: PointsValues
  readonly conflict: string
  readonly conflictReason: string
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
    conflictReason: '',
    remark: '',
    withDeviceKey: false,
    passphrase: '',
  }
}

/** The answer as it will be signed; null while something is missing. */
export function toEntry({ voters, items, criteria }: OpenedPack['pack'], values: CastValues): AnswerEntry | null {
  const voter = voters.find(({ personId }) => personId === values.personId)
  const personName = voter?.name ?? values.personName.trim()
  const conflictReason = values.conflict === 'yes' ? values.conflictReason.trim() : null
  const objectsToProcedure = values.procedure === 'object'
  const votes = items.flatMap(({ id, recused }): AnswerEntry['votes'] => {
    const choice = values.votes[id]
    return recused || choice === undefined ? [] : [{ itemId: id, choice }]
  })
  const isExcused = objectsToProcedure || conflictReason !== null
  const isComplete = isExcused || votes.length === items.filter(({ recused }) => !recused).length
  const isAnswered = personName !== '' && values.procedure !== '' && values.conflict !== '' && conflictReason !== ''
  if (!isComplete || !isAnswered) return null
  return {
    personId: voter?.personId ?? null,
    personName,
    role: voter?.role ?? 'deputy',
    objectsToProcedure,
    votes: conflictReason === null ? votes : [],
    points:
      conflictReason === null
        ? toPoints(
            items.filter(({ isRated, recused }) => isRated && !recused),
            criteria,
            values.points,
          )
        : [],
    conflictReason,
    remark: values.remark.trim(),
  }
}
