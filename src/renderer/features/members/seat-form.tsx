import { Select } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { fullName } from '#shared/domain/members/person.ts'
import { bodyWords as words } from '#shared/wording/screens/bodies.ts'
import { MEMBERSHIP_LABELS } from '#shared/wording/screens/members.ts'
import { ActForm } from './act-form.tsx'
import { PeriodFields, type PeriodValues } from './period-fields.tsx'

interface SeatFormProps {
  readonly bodyId: Id<'body'>
  readonly today: LocalDate
  readonly onDone: () => void
}

const KINDS = [
  { value: 'voting', label: MEMBERSHIP_LABELS.voting },
  { value: 'advisory', label: MEMBERSHIP_LABELS.advisory },
] as const

/** A member takes a seat in a group or board. */
export function SeatForm({ bodyId, today, onDone }: SeatFormProps) {
  const { data: register } = useSuspenseQuery(ask.members.register.queryOptions({ input: { on: null } }))
  const [memberId, setMemberId] = useState<Id<'member'> | null>(null)
  const [personId, setPersonId] = useState<Id<'person'> | null>(null)
  const [kind, setKind] = useState<'voting' | 'advisory'>('voting')
  const [period, setPeriod] = useState<PeriodValues>({ validFrom: today, validUntil: null })
  const shown = useQuery(
    ask.members.show.queryOptions({ input: { memberId: memberId ?? ('' as Id<'member'>) }, enabled: memberId !== null }),
  )
  const act = useAction(service.members.bodies.addSeat)
  async function save() {
    const { validFrom, validUntil } = period
    if (memberId === null || validFrom === null) return
    if ((await act.run({ bodyId, memberId, personId, kind, validFrom, validUntil })) !== null) onDone()
  }
  return (
    <ActForm verb={words.saveSeat} running={act.running} refusal={act.refusal} onSubmit={save} onCancel={onDone}>
      <Select
        label={words.seatMember}
        searchable
        required
        data={register.map((row) => ({ value: row.id as string, label: row.name }))}
        value={memberId}
        onChange={(value) => {
          setMemberId(value as Id<'member'> | null)
          setPersonId(null)
        }}
      />
      <Select
        label={words.seatPerson}
        clearable
        data={(shown.data?.people ?? []).map(({ person }) => ({ value: person.id as string, label: fullName(person) }))}
        value={personId}
        onChange={(value) => setPersonId(value as Id<'person'> | null)}
      />
      <Select
        label={words.seatKind}
        data={[...KINDS]}
        value={kind}
        allowDeselect={false}
        onChange={(value) => setKind(value as typeof kind)}
      />
      <PeriodFields value={period} onChange={setPeriod} />
    </ActForm>
  )
}
