import { PasswordInput, Switch } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { reloadAll } from '#renderer/client/query-client.ts'
import { ask, service } from '#renderer/client/service.ts'
import { useProgress } from '#renderer/client/use-progress.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { Facts } from '#renderer/ui/text/facts.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { MadeArchive } from '#shared/contract/workspace-safety.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { backupWords as words } from '#shared/wording/screens/backups.ts'
import styles from './backups-page.module.css'
import { MakingButtons } from './making-buttons.tsx'

/** Everything in one package that needs no Allianz to be read, on wish with the signature of this device. */
export function ArchiveForm() {
  const { data: key } = useSuspenseQuery(ask.workspace.deviceKey.queryOptions())
  const [sign, setSign] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const { event, running, refusal, run, stop } = useProgress(service.workspace.makeArchive)
  const made = event !== null && 'made' in event ? event.made : null
  async function make(): Promise<void> {
    await run({ sign, passphrase: sign && key.needsPassphrase ? passphrase : null })
    await reloadAll()
  }
  return (
    <Section title={words.archiveTitle}>
      <p className={styles.lead}>{words.archiveLead}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <Switch
          label={words.archiveSign}
          description={key.isDamaged ? words.archiveKeyDamaged : words.archiveSignHelp(key.fingerprint)}
          checked={sign}
          disabled={key.isDamaged}
          onChange={({ currentTarget }) => setSign(currentTarget.checked)}
        />
        {sign && key.needsPassphrase && (
          <PasswordInput
            label={key.fingerprint === null ? words.archivePassphraseNew : words.archivePassphrase}
            description={words.archivePassphraseHelp}
            value={passphrase}
            onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
          />
        )}
        {refusal !== null && <Notice tone="bad">{refusalSentence(refusal)}</Notice>}
        <MakingButtons verb={words.archive} what={words.steps.files} event={event} running={running} onStop={stop} />
        {made !== null && <MadeNotice made={made} />}
      </form>
    </Section>
  )
}

function MadeNotice({ made: { address, sha256, signedBy } }: { readonly made: MadeArchive }) {
  return (
    <Notice tone="good" title={words.archiveMade} action={<DownloadLink href={address}>{words.archiveDownload}</DownloadLink>}>
      <Facts
        entries={[
          { label: words.archiveHash, value: <span className={styles.secret}>{sha256}</span> },
          { label: words.archiveSignedBy, value: signedBy ?? words.archiveNotSigned },
        ]}
      />
    </Notice>
  )
}
