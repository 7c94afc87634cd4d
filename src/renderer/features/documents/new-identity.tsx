import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { saveFile } from '#renderer/client/save-file.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { documentWords } from '#shared/wording/screens/documents.ts'
import { signatureWords } from '#shared/wording/screens/signatures.ts'
import styles from './form.module.css'

const SHORTEST = 10

/** Makes a key of one's own and gives it out as a file; nothing of it stays in the workspace. */
export function NewIdentity() {
  const [name, setName] = useState('')
  const [organization, setOrganization] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [repeated, setRepeated] = useState('')
  const [tried, setTried] = useState(false)
  const [made, setMade] = useState<string | null>(null)
  const make = useAction(service.documents.makeIdentity)
  const nameMissing = name.trim() === ''
  const tooShort = passphrase.length < SHORTEST
  const differs = passphrase !== repeated
  async function send() {
    setTried(true)
    if (nameMissing || tooShort || differs) return
    const file = await make.run({ name, organization, passphrase })
    if (file === null) return
    await saveFile(file)
    setMade(file.name)
    setPassphrase('')
    setRepeated('')
    setTried(false)
  }
  return (
    <Page
      title={signatureWords.identityTitle}
      lead={signatureWords.identityLead}
      trail={[{ label: documentWords.title, to: pages.documents }]}
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <TextInput
          label={signatureWords.identityName}
          required
          maxLength={64}
          value={name}
          error={tried && nameMissing ? signatureWords.identityNameMissing : null}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={signatureWords.identityOrganization}
          maxLength={64}
          value={organization}
          onChange={(event) => setOrganization(event.currentTarget.value)}
        />
        <PasswordInput
          label={signatureWords.identityPassphrase}
          description={signatureWords.identityPassphraseHelp}
          required
          autoComplete="new-password"
          value={passphrase}
          error={tried && tooShort ? signatureWords.identityTooShort : null}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <PasswordInput
          label={signatureWords.identityRepeat}
          required
          autoComplete="new-password"
          value={repeated}
          error={tried && !tooShort && differs ? signatureWords.identityDiffers : null}
          onChange={(event) => setRepeated(event.currentTarget.value)}
        />
        <p className={styles.limits}>{signatureWords.identityFacts}</p>
        {made !== null && <Notice tone="good">{signatureWords.identityMade(made)}</Notice>}
        <div className={styles.buttons}>
          <Button type="submit" loading={make.running}>
            {signatureWords.identityMake}
          </Button>
        </div>
      </form>
    </Page>
  )
}
