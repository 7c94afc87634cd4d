import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { showUndo } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { useFirstFocus } from '#renderer/ui/fields/use-first-focus.ts'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { MemberPage } from '#shared/contract/members.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { memberWords } from '#shared/wording/screens/members.ts'
import styles from './contact-form.module.css'
import { isEmail } from './is-email.ts'

interface Contact {
  readonly street: string
  readonly postalCode: string
  readonly city: string
  readonly email: string
  readonly website: string
}

/**
 * Address, e-mail and website of a member. Saved at once, with a way back. Saves on the state with which it was opened, so that
 * what another window changed meanwhile is never overwritten unseen; what was typed stays, and goes onto the new state.
 */
export function ContactForm({ page, onDone }: { readonly page: MemberPage; readonly onDone: () => void }) {
  const [base, setBase] = useState(page)
  const [typed, setTyped] = useState<Partial<Contact>>({})
  const before = contactOf(base)
  const contact = { ...before, ...typed }
  const form = useFirstFocus()
  const change = useAction(service.members.changeContact)
  const memberId = page.member.id
  const emailWrong = contact.email !== '' && !isEmail(contact.email)

  async function save() {
    const saved = await change.run({ memberId, version: base.version, ...inputOf(contact) })
    if (saved === null) return setBase(await service.members.show({ memberId }).catch(() => base))
    onDone()
    showUndo({
      message: memberWords.saved(page.member.name),
      undone: memberWords.undone(page.member.name),
      undo: () => service.members.changeContact({ memberId, version: saved.version, ...inputOf(before) }),
    })
  }
  const type = (fields: Partial<Contact>) => setTyped({ ...typed, ...fields })
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
        label={memberWords.street}
        value={contact.street}
        onChange={(event) => type({ street: event.currentTarget.value })}
      />
      <div className={styles.pair}>
        <TextInput
          label={memberWords.postalCode}
          value={contact.postalCode}
          inputMode="numeric"
          onChange={(event) => type({ postalCode: event.currentTarget.value })}
        />
        <TextInput
          label={memberWords.city}
          value={contact.city}
          onChange={(event) => type({ city: event.currentTarget.value })}
        />
      </div>
      <TextInput
        label={memberWords.email}
        type="email"
        value={contact.email}
        error={emailWrong ? memberWords.emailWrong : null}
        onChange={(event) => type({ email: event.currentTarget.value.trim() })}
      />
      <TextInput
        label={memberWords.website}
        value={contact.website}
        onChange={(event) => type({ website: event.currentTarget.value })}
      />
      <p className={styles.help}>{memberWords.contactHelp}</p>
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

function contactOf({ member: { address, email, website } }: MemberPage): Contact {
  return { ...address, email, website }
}

function inputOf({ email, website, ...address }: Contact) {
  return { address, email, website }
}
