import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Person } from '#shared/domain/members/person.ts'
import { memberActWords as words } from '#shared/wording/screens/member-acts.ts'
import { memberWords } from '#shared/wording/screens/members.ts'
import { ActForm } from './act-form.tsx'
import styles from './contact-form.module.css'
import { isEmail } from './is-email.ts'

interface NewPersonFormProps {
  readonly memberId: Id<'member'>
  readonly today: LocalDate
  readonly onDone: () => void
}

const SALUTATIONS = words.salutations

const EMPTY = { title: '', firstName: '', lastName: '', position: '', email: '', phone: '' }

/** A person of a member, informed today unless said otherwise. */
export function NewPersonForm({ memberId, today, onDone }: NewPersonFormProps) {
  const [texts, setTexts] = useState(EMPTY)
  const [salutation, setSalutation] = useState<Person['salutation']>('')
  const [informedOn, setInformedOn] = useState<LocalDate | null>(today)
  const [tried, setTried] = useState(false)
  const act = useAction(service.members.addPerson)
  const emailWrong = texts.email !== '' && !isEmail(texts.email)
  const field = (key: keyof typeof EMPTY, label: string, error: string | null = null) => (
    <TextInput
      label={label}
      value={texts[key]}
      required={key === 'lastName'}
      error={error}
      onChange={(event) => setTexts({ ...texts, [key]: event.currentTarget.value })}
    />
  )
  async function save() {
    setTried(true)
    if (texts.lastName.trim() === '' || emailWrong) return
    const told = { informedOn, consentedOn: null, retainedUntil: null }
    if ((await act.run({ memberId, salutation, ...texts, email: texts.email.trim(), ...told })) !== null) onDone()
  }
  return (
    <ActForm verb={words.savePerson} running={act.running} refusal={act.refusal} onSubmit={save} onCancel={onDone}>
      <div className={styles.halves}>
        <Select
          label={words.salutation}
          data={[...SALUTATIONS]}
          value={salutation === '' ? null : salutation}
          clearable
          onChange={(value) => setSalutation((value ?? '') as Person['salutation'])}
        />
        {field('title', words.personTitle)}
        {field('firstName', words.firstName)}
        {field('lastName', words.lastName, tried && texts.lastName.trim() === '' ? words.mustFill : null)}
        {field('position', memberWords.position)}
        {field('email', memberWords.email, emailWrong ? memberWords.emailWrong : null)}
        {field('phone', memberWords.phone)}
        <DateField label={words.informedOn} value={informedOn} onChange={setInformedOn} />
      </div>
    </ActForm>
  )
}
