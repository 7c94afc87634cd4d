import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { PlainLink } from '#renderer/ui/text/plain-link.tsx'
import type { ResolutionPage } from '#shared/contract/resolutions.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { meetingRecordWords as words } from '#shared/wording/screens/meeting-records.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import styles from './follow-up.module.css'

/** Who does what the resolution asks for, by when; and which later resolution takes its place. */
export function FollowUp({ page }: { readonly page: ResolutionPage }) {
  const { resolution, followUp, replacedBy, later } = page
  const [owner, setOwner] = useState(followUp?.owner ?? '')
  const [dueOn, setDueOn] = useState(followUp?.dueOn ?? null)
  const [doneOn, setDoneOn] = useState(followUp?.doneOn ?? null)
  const save = useAction(service.resolutions.changeFollowUp)
  return (
    <Section title={words.followUp}>
      {replacedBy !== null && (
        <Notice tone="warn">
          <PlainLink to={pages.resolution(replacedBy.id)}>
            {words.replacedBy(shortNumber(replacedBy.number), replacedBy.reason)}
          </PlainLink>
        </Notice>
      )}
      <div className={styles.fields}>
        <TextInput
          label={words.followUpOwner}
          maxLength={300}
          value={owner}
          onChange={({ currentTarget }) => setOwner(currentTarget.value)}
        />
        <DateField label={words.followUpDue} value={dueOn} onChange={setDueOn} />
        <DateField label={words.followUpDone} value={doneOn} onChange={setDoneOn} />
        <Button
          variant="default"
          loading={save.running}
          onClick={() => void save.run({ resolutionId: resolution.id, owner, dueOn, doneOn })}
        >
          {words.followUpSave}
        </Button>
      </div>
      {save.refusal !== null && <Notice tone="bad">{refusalSentence(save.refusal)}</Notice>}
      {replacedBy === null && later.length > 0 && <Replace page={page} />}
    </Section>
  )
}

function Replace({ page: { resolution, later } }: { readonly page: ResolutionPage }) {
  const [chosen, setChosen] = useState<string>(later[0]?.id ?? '')
  const [reason, setReason] = useState('')
  const replace = useAction(service.resolutions.replace)
  const newer = later.find(({ id }) => id === chosen)
  return (
    <details className={styles.more}>
      <summary>{words.replace}</summary>
      <p className={styles.soft}>{words.replaceStays}</p>
      <div className={styles.fields}>
        <NativeSelect
          label={words.replaceBy}
          value={chosen}
          data={later.map(({ id, number, subject }) => ({ value: id, label: `${shortNumber(number)} ${subject}` }))}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        />
        <TextInput
          label={words.replaceReason}
          maxLength={300}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Button
          variant="default"
          loading={replace.running}
          onClick={() => {
            if (newer !== undefined) void replace.run({ resolutionId: resolution.id, replacedById: newer.id, reason })
          }}
        >
          {words.replaceSave}
        </Button>
      </div>
      {replace.refusal !== null && <Notice tone="bad">{refusalSentence(replace.refusal)}</Notice>}
    </details>
  )
}
