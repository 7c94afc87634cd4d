import { Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { InterestGroup, MembershipKind, OrganizationType } from '#shared/domain/members/member.ts'
import { memberActWords as words } from '#shared/wording/screens/member-acts.ts'
import { memberWords } from '#shared/wording/screens/members.ts'
import { ActForm } from './act-form.tsx'
import styles from './contact-form.module.css'
import { isEmail } from './is-email.ts'
import { INTEREST_CHOICES, TYPE_CHOICES } from './member-forms.tsx'
import { KIND_CHOICES } from './membership-forms.tsx'

const EMPTY = { name: '', shortName: '', street: '', postalCode: '', city: '', email: '', website: '', representedBy: '' }

/** A new organization, usually with its application to join. */
export function NewMember() {
  const { today } = useClock()
  const navigate = useNavigate()
  const [texts, setTexts] = useState(EMPTY)
  const [organizationType, setType] = useState<OrganizationType>('other')
  const [interestGroup, setInterest] = useState<InterestGroup>('civil-society')
  const [applies, setApplies] = useState(true)
  const [kind, setKind] = useState<MembershipKind>('voting')
  const [appliedOn, setAppliedOn] = useState<LocalDate | null>(today)
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const act = useAction(service.members.add)
  const emailWrong = texts.email !== '' && !isEmail(texts.email)
  const field = (key: keyof typeof EMPTY, label: string, required = false) => (
    <TextInput
      label={label}
      value={texts[key]}
      required={required}
      error={required && tried && texts[key].trim() === '' ? words.mustFill : null}
      onChange={(event) => setTexts({ ...texts, [key]: event.currentTarget.value })}
    />
  )
  async function save() {
    setTried(true)
    const { name, shortName, street, postalCode, city, email, website, representedBy } = texts
    if (name.trim() === '' || emailWrong || (applies && appliedOn === null)) return
    const application = applies && appliedOn !== null ? { kind, appliedOn, note } : null
    const page = await act.run({
      name,
      shortName: shortName.trim() === '' ? name : shortName,
      address: { street, postalCode, city },
      email: email.trim(),
      website,
      representedBy,
      organizationType,
      interestGroup,
      application,
    })
    if (page !== null) await navigate({ to: pages.member(page.member.id) })
  }
  return (
    <Page title={words.newTitle} lead={words.newLead} trail={[{ label: memberWords.title, to: pages.members }]} width="text">
      <ActForm
        verb={words.saveNew}
        running={act.running}
        refusal={act.refusal}
        onSubmit={save}
        onCancel={() => void navigate({ to: pages.members })}
      >
        {field('name', words.name, true)}
        {field('shortName', words.shortName)}
        <div className={styles.halves}>
          <Select
            label={memberWords.organizationType}
            data={TYPE_CHOICES}
            value={organizationType}
            allowDeselect={false}
            onChange={(value) => setType(value as OrganizationType)}
          />
          <Select
            label={memberWords.interestGroup}
            data={INTEREST_CHOICES}
            value={interestGroup}
            allowDeselect={false}
            onChange={(value) => setInterest(value as InterestGroup)}
          />
        </div>
        {field('representedBy', memberWords.representedBy)}
        {field('street', memberWords.street)}
        <div className={styles.pair}>
          {field('postalCode', memberWords.postalCode)}
          {field('city', memberWords.city)}
        </div>
        <TextInput
          label={memberWords.email}
          type="email"
          value={texts.email}
          error={emailWrong ? memberWords.emailWrong : null}
          onChange={(event) => setTexts({ ...texts, email: event.currentTarget.value })}
        />
        {field('website', memberWords.website)}
        <Checkbox label={words.applies} checked={applies} onChange={(event) => setApplies(event.currentTarget.checked)} />
        {applies && (
          <>
            <div className={styles.halves}>
              <Select
                label={words.applyKind}
                data={KIND_CHOICES}
                value={kind}
                allowDeselect={false}
                onChange={(value) => setKind(value as MembershipKind)}
              />
              <DateField label={words.appliedOn} value={appliedOn} onChange={setAppliedOn} required />
            </div>
            <Textarea
              label={words.note}
              autosize
              minRows={2}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
          </>
        )}
      </ActForm>
    </Page>
  )
}
