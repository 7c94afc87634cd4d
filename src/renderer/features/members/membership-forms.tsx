import { Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { MEMBERSHIP_KINDS, type MembershipKind } from '#shared/domain/members/member.ts'
import { memberActWords as words } from '#shared/wording/screens/member-acts.ts'
import { MEMBERSHIP_LABELS } from '#shared/wording/screens/members.ts'
import { ActForm } from './act-form.tsx'
import { PeriodFields, type PeriodValues } from './period-fields.tsx'
import { RunningQuestion } from './running-question.tsx'

interface FormProps {
  readonly memberId: Id<'member'>
  readonly today: LocalDate
  readonly onDone: () => void
}

export const KIND_CHOICES = MEMBERSHIP_KINDS.map((value) => ({ value, label: MEMBERSHIP_LABELS[value] }))

/** An organization asks to join. */
export function ApplyForm({ memberId, today, onDone }: FormProps) {
  const [kind, setKind] = useState<MembershipKind>('voting')
  const [appliedOn, setAppliedOn] = useState<LocalDate | null>(today)
  const [note, setNote] = useState('')
  const act = useAction(service.members.memberships.apply)
  async function save() {
    if (appliedOn !== null && (await act.run({ memberId, kind, appliedOn, note })) !== null) onDone()
  }
  return (
    <ActForm verb={words.saveApplication} running={act.running} refusal={act.refusal} onSubmit={save} onCancel={onDone}>
      <Select
        label={words.applyKind}
        data={KIND_CHOICES}
        value={kind}
        allowDeselect={false}
        onChange={(chosen) => setKind(chosen as MembershipKind)}
      />
      <DateField label={words.appliedOn} value={appliedOn} onChange={setAppliedOn} required />
      <Textarea label={words.note} autosize minRows={2} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
    </ActForm>
  )
}

const OUTCOMES = [
  { value: 'rejected', label: words.applicationClosed.rejected },
  { value: 'withdrawn', label: words.applicationClosed.withdrawn },
] as const

/** The application was refused, or taken back. */
export function CloseApplicationForm({ memberId, today, onDone }: FormProps) {
  const [outcome, setOutcome] = useState<'rejected' | 'withdrawn'>('rejected')
  const [decidedOn, setDecidedOn] = useState<LocalDate | null>(today)
  const [note, setNote] = useState('')
  const act = useAction(service.members.memberships.closeApplication)
  async function save() {
    if (decidedOn !== null && (await act.run({ memberId, outcome, decidedOn, note })) !== null) onDone()
  }
  return (
    <ActForm verb={words.saveClosing} running={act.running} refusal={act.refusal} onSubmit={save} onCancel={onDone}>
      <Select
        label={words.closeOutcome}
        data={[...OUTCOMES]}
        value={outcome}
        allowDeselect={false}
        onChange={(chosen) => setOutcome(chosen as typeof outcome)}
      />
      <DateField label={words.closedOn} value={decidedOn} onChange={setDecidedOn} required />
      <TextInput label={words.note} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
    </ActForm>
  )
}

/** The membership lasts and gives no vote for a while. */
export function SuspendForm({ memberId, membershipId, today, onDone }: FormProps & { readonly membershipId: Id<'membership'> }) {
  const [period, setPeriod] = useState<PeriodValues>({ validFrom: today, validUntil: null })
  const [reason, setReason] = useState('')
  const act = useAction(service.members.memberships.suspend)
  async function save(goOnReason: string) {
    const { validFrom, validUntil } = period
    if (validFrom === null) return
    const input = { memberId, membershipId, validFrom, validUntil, reason, resolutionId: null, goOnReason }
    if ((await act.run(input)) !== null) onDone()
  }
  if (act.refusal?.code === 'CIRCULAR_RUNNING')
    return <RunningQuestion procedures={act.refusal.procedures} running={act.running} onGoOn={save} onBack={act.clear} />
  return (
    <ActForm verb={words.saveSuspension} running={act.running} refusal={act.refusal} onSubmit={() => save('')} onCancel={onDone}>
      <PeriodFields value={period} onChange={setPeriod} fromLabel={words.suspendFrom} untilLabel={words.suspendUntil} />
      <TextInput label={words.suspendReason} value={reason} required onChange={(event) => setReason(event.currentTarget.value)} />
    </ActForm>
  )
}
