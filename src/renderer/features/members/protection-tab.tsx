import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { downloadAddress } from '#renderer/client/addresses.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { ActSentences } from '#renderer/ui/acts/act-sentences.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import { Facts } from '#renderer/ui/text/facts.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { PersonWithRoles } from '#shared/contract/members.ts'
import { fullName } from '#shared/domain/members/person.ts'
import { formatDate, formatInstant } from '#shared/wording/dates.ts'
import { memberActWords as words } from '#shared/wording/screens/member-acts.ts'
import { memberWords } from '#shared/wording/screens/members.ts'
import { ActForm } from './act-form.tsx'
import styles from './contact-form.module.css'

interface PersonProps {
  readonly entry: PersonWithRoles
  readonly today: LocalDate
}

/** What people were told and allowed, what is kept about them, and how it is erased. */
export function ProtectionTab({ people, today }: { readonly people: readonly PersonWithRoles[]; readonly today: LocalDate }) {
  if (people.length === 0) return <EmptyState title={memberWords.nobody}>{memberWords.nobodyText}</EmptyState>
  return (
    <>
      <p className={styles.help}>{words.protectionLead}</p>
      {people.map((entry) => (
        <ProtectedPerson key={entry.person.id} entry={entry} today={today} />
      ))}
    </>
  )
}

function ProtectedPerson({ entry, today }: PersonProps) {
  const [open, setOpen] = useState<'change' | 'erase' | null>(null)
  const { person, protection } = entry
  const name = fullName(person)
  const close = () => setOpen(null)
  const hasContact = person.email !== '' || person.phone !== ''
  return (
    <Section title={name}>
      <Facts entries={factsOf(entry, today)} />
      <div className={styles.acts} data-screen-only>
        <Button
          variant="default"
          aria-label={words.changeProtection(name)}
          onClick={() => setOpen(open === 'change' ? null : 'change')}
        >
          {words.changeProfile}
        </Button>
        <Button
          component="a"
          variant="default"
          href={downloadAddress('access-report', person.id)}
          download
          aria-label={words.accessReport(name)}
        >
          {words.accessWord}
        </Button>
        <Button
          component="a"
          variant="default"
          href={downloadAddress('access-record', person.id)}
          download
          aria-label={words.accessRecord(name)}
        >
          {words.accessJson}
        </Button>
        {hasContact && protection.erasedAt === null && (
          <Button variant="default" aria-label={words.erase(name)} onClick={() => setOpen(open === 'erase' ? null : 'erase')}>
            {words.eraseShort}
          </Button>
        )}
      </div>
      {open === 'change' && <ProtectionForm entry={entry} onDone={close} />}
      {open === 'erase' && <EraseForm entry={entry} onDone={close} />}
    </Section>
  )
}

function factsOf({ protection }: PersonWithRoles, today: LocalDate) {
  const { informedOn, consentedOn, retainedUntil, erasedAt } = protection
  const isOverdue = retainedUntil !== null && retainedUntil < today && erasedAt === null
  return [
    { label: words.informedOn, value: informedOn === null ? words.notTold : formatDate(informedOn) },
    { label: words.consentedOn, value: consentedOn === null ? words.noConsent : formatDate(consentedOn) },
    {
      label: words.retainedUntil,
      value: isOverdue ? (
        <StateWord tone="warn">{words.overdue(formatDate(retainedUntil))}</StateWord>
      ) : retainedUntil === null ? (
        words.noDate
      ) : (
        formatDate(retainedUntil)
      ),
    },
    ...(erasedAt === null ? [] : [{ label: memberWords.contact, value: words.erasedAt(formatInstant(erasedAt)) }]),
  ]
}

function ProtectionForm({ entry, onDone }: { readonly entry: PersonWithRoles; readonly onDone: () => void }) {
  const { informedOn, consentedOn, retainedUntil, personId } = entry.protection
  const [told, setTold] = useState({ informedOn, consentedOn, retainedUntil })
  const act = useAction(service.members.protectPerson)
  const field = (key: keyof typeof told, label: string) => (
    <DateField label={label} value={told[key]} onChange={(day) => setTold({ ...told, [key]: day })} width={280} />
  )
  return (
    <ActForm
      verb={words.saveProtection}
      running={act.running}
      refusal={act.refusal}
      onCancel={onDone}
      onSubmit={async () => {
        if ((await act.run({ personId, ...told })) !== null) onDone()
      }}
    >
      {field('informedOn', words.informedOn)}
      {field('consentedOn', words.consentedOn)}
      {field('retainedUntil', words.retainedUntil)}
    </ActForm>
  )
}

function EraseForm({ entry, onDone }: { readonly entry: PersonWithRoles; readonly onDone: () => void }) {
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const act = useAction(service.members.erasePersonContact)
  return (
    <ActForm
      verb={words.eraseVerb}
      running={act.running}
      refusal={act.refusal}
      onCancel={onDone}
      onSubmit={async () => {
        setTried(true)
        if (reason.trim() === '') return
        const { person, version } = entry
        if ((await act.run({ personId: person.id, version, reason })) !== null) onDone()
      }}
    >
      <ActSentences happens={[words.eraseHappens]} stays={[words.eraseStays]} />
      <TextInput
        label={words.eraseReason}
        value={reason}
        required
        error={tried && reason.trim() === '' ? words.mustFill : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ActForm>
  )
}
