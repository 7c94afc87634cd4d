import { Switch, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, service } from '#renderer/client/service.ts'
import { useProgress } from '#renderer/client/use-progress.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { oparlWords as words } from '#shared/wording/oparl.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import styles from './backups-page.module.css'
import { MakingButtons } from './making-buttons.tsx'

/** What anybody may see, as files for the website of the alliance. */
export function PublicPartForm() {
  const { data: alliance } = useSuspenseQuery(ask.alliance.show.queryOptions())
  const [baseUrl, setBaseUrl] = useState(suggestedAddress(alliance.website))
  const [withPeople, setWithPeople] = useState(false)
  const { event, running, refusal, run, stop } = useProgress(service.workspace.makePublicPart)
  const made = event !== null && 'made' in event ? event.made : null
  return (
    <Section title={words.title}>
      <p className={styles.lead}>{words.lead}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void run({ baseUrl, withPeople })
        }}
      >
        <TextInput
          label={words.baseUrl}
          description={words.baseUrlHelp}
          value={baseUrl}
          maxLength={300}
          onChange={({ currentTarget }) => setBaseUrl(currentTarget.value)}
        />
        <Switch
          label={words.withPeople}
          description={words.withPeopleHelp}
          checked={withPeople}
          onChange={({ currentTarget }) => setWithPeople(currentTarget.checked)}
        />
        {refusal !== null && <Notice tone="bad">{refusalSentence(refusal)}</Notice>}
        <MakingButtons verb={words.make} what={words.minutes} event={event} running={running} onStop={stop} />
        {made !== null && (
          <Notice tone="good" title={words.made} action={<DownloadLink href={made.address}>{words.download}</DownloadLink>}>
            {words.content(made.objects, made.files)}
          </Notice>
        )}
      </form>
    </Section>
  )
}

/** A folder on the website that the alliance has. */
function suggestedAddress(website: string): string {
  const address = website
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/+$/, '')
  return address === '' ? '' : `https://${address}/oparl/`
}
