import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { showUndo } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { useFirstFocus } from '#renderer/ui/fields/use-first-focus.ts'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { PersonWithRoles } from '#shared/contract/members.ts'
import { fullName } from '#shared/domain/members/person.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { memberWords } from '#shared/wording/screens/members.ts'
import styles from './contact-form.module.css'
import { isEmail } from './is-email.ts'

interface Contact {
  readonly position: string
  readonly email: string
  readonly phone: string
}

/**
 * Position, e-mail and telephone of a person. Saved at once, with a way back. Saves on the state with which it was opened, so
 * that what another window changed meanwhile is never overwritten unseen; what was typed stays, and goes onto the new state.
 */
export function PersonForm({ entry, onDone }: { readonly entry: PersonWithRoles; readonly onDone: () => void }) {
  const [base, setBase] = useState(entry)
  const [typed, setTyped] = useState<Partial<Contact>>({})
  const { person } = base
  const before: Contact = { position: person.position, email: person.email, phone: person.phone }
  const contact = { ...before, ...typed }
  const form = useFirstFocus()
  const change = useAction(service.members.changePersonContact)
  const personId = person.id
  const emailWrong = contact.email !== '' && !isEmail(contact.email)

  async function newest(): Promise<PersonWithRoles> {
    const page = await service.members.show({ memberId: person.memberId }).catch(() => null)
    return page?.people.find((other) => other.person.id === personId) ?? base
  }
  async function save() {
    const saved = await change.run({ personId, version: base.version, ...contact })
    if (saved === null) return setBase(await newest())
    onDone()
    const version = saved.people.find((other) => other.person.id === personId)?.version ?? base.version
    showUndo({
      message: memberWords.saved(fullName(person)),
      undone: memberWords.undone(fullName(person)),
      undo: () => service.members.changePersonContact({ personId, version, ...before }),
    })
  }
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!emailWrong) void save()
      }}
    >
      <TextInput
        label={memberWords.position}
        value={contact.position}
        onChange={(event) => setTyped({ ...typed, position: event.currentTarget.value })}
      />
      <TextInput
        label={memberWords.email}
        type="email"
        value={contact.email}
        error={emailWrong ? memberWords.emailWrong : null}
        onChange={(event) => setTyped({ ...typed, email: event.currentTarget.value.trim() })}
      />
      <TextInput
        label={memberWords.phone}
        type="tel"
        value={contact.phone}
        onChange={(event) => setTyped({ ...typed, phone: event.currentTarget.value })}
      />
      {change.refusal !== null && <Notice tone="bad">{refusalSentence(change.refusal)}</Notice>}
      <div className={styles.buttons}>
        <Button type="submit" loading={change.running}>
          {memberWords.save}
        </Button>
        <Button variant="default" onClick={onDone}>
          {kitWords.cancel}
        </Button>
      </div>
    </form>
  )
}
