import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { MemberPage } from '#shared/contract/members.ts'
import type { InterestGroup, OrganizationType } from '#shared/domain/members/member.ts'
import { memberActWords as words } from '#shared/wording/screens/member-acts.ts'
import { INTEREST_LABELS, memberWords, ORGANIZATION_LABELS } from '#shared/wording/screens/members.ts'
import { ActForm } from './act-form.tsx'
import styles from './contact-form.module.css'
import { PeriodFields, type PeriodValues } from './period-fields.tsx'

interface PageFormProps {
  readonly page: MemberPage
  readonly onDone: () => void
}

export const TYPE_CHOICES = choicesOf(ORGANIZATION_LABELS)
export const INTEREST_CHOICES = choicesOf(INTEREST_LABELS)

/** A new name from a day on, or a misspelling put right. */
export function NameForm({ page, onDone }: PageFormProps) {
  const [name, setName] = useState(page.member.name)
  const [shortName, setShortName] = useState(page.member.shortName)
  const [since, setSince] = useState<LocalDate | null>(null)
  const act = useAction(service.members.rename)
  async function save() {
    if (name.trim() === '' || shortName.trim() === '') return
    const { id: memberId } = page.member
    if ((await act.run({ memberId, version: page.version, name, shortName, since })) !== null) onDone()
  }
  return (
    <ActForm verb={words.saveName} running={act.running} refusal={act.refusal} onSubmit={save} onCancel={onDone}>
      <TextInput
        label={words.name}
        value={name}
        required
        error={name.trim() === '' ? words.mustFill : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={words.shortName}
        value={shortName}
        required
        error={shortName.trim() === '' ? words.mustFill : null}
        onChange={(event) => setShortName(event.currentTarget.value)}
      />
      <DateField label={words.renameSince} value={since} onChange={setSince} />
      <p className={styles.help}>{words.renameHelp}</p>
    </ActForm>
  )
}

/** Type, interest group, and who speaks for the member. */
export function ProfileForm({ page, onDone }: PageFormProps) {
  const [profile, setProfile] = useState({
    organizationType: page.member.organizationType,
    interestGroup: page.member.interestGroup,
    representedBy: page.member.representedBy,
  })
  const act = useAction(service.members.change)
  async function save() {
    if ((await act.run({ memberId: page.member.id, version: page.version, ...profile })) !== null) onDone()
  }
  return (
    <ActForm verb={words.saveProfile} running={act.running} refusal={act.refusal} onSubmit={save} onCancel={onDone}>
      <Select
        label={memberWords.organizationType}
        data={TYPE_CHOICES}
        value={profile.organizationType}
        allowDeselect={false}
        onChange={(chosen) => setProfile({ ...profile, organizationType: chosen as OrganizationType })}
      />
      <Select
        label={memberWords.interestGroup}
        data={INTEREST_CHOICES}
        value={profile.interestGroup}
        allowDeselect={false}
        onChange={(chosen) => setProfile({ ...profile, interestGroup: chosen as InterestGroup })}
      />
      <TextInput
        label={memberWords.representedBy}
        value={profile.representedBy}
        onChange={(event) => setProfile({ ...profile, representedBy: event.currentTarget.value })}
      />
    </ActForm>
  )
}

interface ManagingFormProps {
  readonly memberId: Id<'member'>
  readonly today: LocalDate
  readonly onDone: () => void
}

/** A member manages the alliance for a period. */
export function ManagingForm({ memberId, today, onDone }: ManagingFormProps) {
  const [period, setPeriod] = useState<PeriodValues>({ validFrom: today, validUntil: null })
  const act = useAction(service.members.memberships.addManagingTerm)
  async function save() {
    const { validFrom, validUntil } = period
    if (validFrom !== null && (await act.run({ memberId, validFrom, validUntil })) !== null) onDone()
  }
  return (
    <ActForm verb={words.saveManaging} running={act.running} refusal={act.refusal} onSubmit={save} onCancel={onDone}>
      <PeriodFields value={period} onChange={setPeriod} />
    </ActForm>
  )
}

function choicesOf(labels: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}
