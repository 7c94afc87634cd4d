import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import { AGENDA_ITEM_KINDS, type AgendaItemKind, itemNumber } from '#shared/domain/meetings/agenda-item.ts'
import { isVotable } from '#shared/rules/meeting/next-act.ts'
import { AGENDA_ITEM_KIND_WORDS } from '#shared/wording/meetings.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { agendaWords } from '#shared/wording/screens/agenda-details.ts'
import { blankValue } from './agenda-values.ts'
import styles from './late-item.module.css'

const KINDS = AGENDA_ITEM_KINDS.map((kind) => ({ value: kind, label: AGENDA_ITEM_KIND_WORDS[kind] }))

/** An item that comes after the invitation: „5a“ behind „5“. */
export function LateItem({ page }: { readonly page: MeetingPage }) {
  const add = useAction(service.meetings.addLateItem)
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<AgendaItemKind>('information')
  const [proposedText, setText] = useState('')
  const [consent, setConsent] = useState('')
  const [behind, setBehind] = useState('')
  const items = page.agenda.map(({ item }) => item)
  const last = items.find(({ id }) => id === behind) ?? items.at(-1)
  if (last === undefined) return null

  async function save() {
    if (last === undefined) return
    const { key: _key, projectNumber: _number, ...blank } = blankValue([])
    const entry = { ...blank, title, kind, proposedText: isVotable({ kind }) ? proposedText : '' }
    const done = await add.run({ meetingId: page.meeting.id, behindItemId: last.id, entry, consent })
    if (done === null) return
    setTitle('')
    setText('')
    setConsent('')
  }
  return (
    <details className={styles.late}>
      <summary>{agendaWords.lateItem}</summary>
      <div className={styles.fields}>
        <p className={styles.soft}>{agendaWords.lateItemLead}</p>
        <TextInput
          label={agendaWords.lateTitle}
          required
          maxLength={300}
          value={title}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
        <div className={styles.pair}>
          <NativeSelect
            label={agendaWords.lateBehind}
            value={last.id}
            data={items.map((item) => ({ value: item.id, label: `TOP ${itemNumber(item)} ${item.title}` }))}
            onChange={({ currentTarget }) => setBehind(currentTarget.value)}
          />
          <NativeSelect
            label={agendaWords.lateKind}
            value={kind}
            data={KINDS}
            onChange={({ currentTarget }) => setKind(currentTarget.value as AgendaItemKind)}
          />
        </div>
        {isVotable({ kind }) && (
          <>
            <Textarea
              label={agendaWords.lateText}
              autosize
              minRows={2}
              value={proposedText}
              onChange={({ currentTarget }) => setText(currentTarget.value)}
            />
            {page.rules.agendaAddition === 'with-consent-of-all' && (
              <TextInput
                label={agendaWords.lateConsent}
                description={agendaWords.lateConsentHelp}
                value={consent}
                onChange={({ currentTarget }) => setConsent(currentTarget.value)}
              />
            )}
          </>
        )}
        {add.refusal !== null && <Notice tone="bad">{refusalSentence(add.refusal)}</Notice>}
        <div>
          <Button variant="default" disabled={title.trim() === ''} loading={add.running} onClick={() => void save()}>
            {agendaWords.lateSave}
          </Button>
        </div>
      </div>
    </details>
  )
}
