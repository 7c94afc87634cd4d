import { NativeSelect, TextInput } from '@mantine/core'
import type { Voter } from '#shared/contract/circular-procedures.ts'
import type { VoterRole } from '#shared/domain/resolutions/vote.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { ROLE_LABELS } from '#shared/wording/screens/votes.ts'
import type { ResponseValues } from './response-values.ts'

interface PersonFieldsProps {
  readonly voters: readonly Voter[]
  readonly holders: readonly (Voter & { readonly memberName: string })[]
  readonly values: ResponseValues
  readonly change: (fields: Partial<ResponseValues>) => void
  readonly tried: boolean
}

const OTHER = 'other'
const ROLES: readonly VoterRole[] = ['representative', 'deputy']

/** Who spoke: one of those named for the member, or another person by name and role. */
export function PersonFields({ voters, holders, values, change, tried }: PersonFieldsProps) {
  function choose(personId: string) {
    const voter = voters.find((other) => other.personId === personId)
    const holder = holders.find((other) => other.personId === personId)
    if (voter === undefined && holder !== undefined)
      change({ personId: holder.personId, personName: holder.name, role: 'deputy' })
    else if (voter === undefined) change({ personId: null, personName: '', role: 'deputy' })
    else change({ personId: voter.personId, personName: voter.name, role: voter.role })
  }
  return (
    <>
      {voters.length + holders.length > 0 && (
        <NativeSelect
          label={procedureWords.whoVoted}
          description={procedureWords.roleHelp}
          value={values.personId ?? OTHER}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
          data={[
            ...voters.map(({ personId, name, role }) => ({ value: personId, label: `${name}, ${ROLE_LABELS[role]}` })),
            ...(holders.length === 0
              ? []
              : [
                  {
                    group: procedureWords.transferred,
                    items: holders.map(({ personId, name, memberName }) => ({
                      value: personId,
                      label: `${name}, ${memberName}`,
                    })),
                  },
                ]),
            { value: OTHER, label: procedureWords.otherPerson },
          ]}
        />
      )}
      {values.personId === null && (
        <>
          <TextInput
            label={procedureWords.personName}
            required
            value={values.personName}
            error={tried && values.personName.trim() === '' ? procedureWords.personMissing : null}
            onChange={({ currentTarget }) => change({ personName: currentTarget.value })}
          />
          {voters.length > 0 && (
            <NativeSelect
              label={procedureWords.role}
              value={values.role}
              data={ROLES.map((role) => ({ value: role, label: ROLE_LABELS[role] }))}
              onChange={({ currentTarget }) => change({ role: currentTarget.value as VoterRole })}
            />
          )}
        </>
      )}
    </>
  )
}
