import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isVotable } from '#shared/rules/meeting/next-act.ts'
import { agendaWords } from '#shared/wording/screens/agenda-details.ts'
import { jointMeetingWords } from '#shared/wording/screens/joint-meetings.ts'
import { MATTER_LABELS, meetingWords } from '#shared/wording/screens/meetings.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import styles from './agenda-editor.module.css'
import type { AgendaValue, SittingBody } from './agenda-values.ts'

interface DetailsProps {
  readonly value: AgendaValue
  readonly bodies: readonly SittingBody[]
  readonly onChange: (fields: Partial<AgendaValue>) => void
  readonly onSplit: () => void
}

const MINUTES = [
  { value: '', label: agendaWords.noPlan },
  ...[5, 10, 15, 20, 30, 45, 60, 90, 120].map((count) => ({ value: String(count), label: agendaWords.minutes(count) })),
]

/** What an item says beyond its title: text and reasons of the proposal, who reports, how long, and whether it is public. */
export function AgendaRowDetails({ value, bodies, onChange, onSplit }: DetailsProps) {
  const votable = isVotable(value)
  const [isOpen, setOpen] = useState(false)
  const asks = votable && value.proposedText === ''
  return (
    // Opened by itself it stays open: the first letter of the text must not take the field away.
    <details className={styles.details} open={isOpen || asks} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summaryOf(value, bodies)}</summary>
      <div className={styles.fields}>
        {bodies.length > 1 && <BodyField value={value} bodies={bodies} onChange={onChange} onSplit={onSplit} />}
        {votable && <VoteFields value={value} onChange={onChange} />}
        <div className={styles.pair}>
          <TextInput
            label={meetingWords.reportedBy}
            value={value.reportedBy}
            maxLength={300}
            onChange={({ currentTarget }) => onChange({ reportedBy: currentTarget.value })}
          />
          <NativeSelect
            label={agendaWords.plannedMinutes}
            value={value.plannedMinutes === null ? '' : String(value.plannedMinutes)}
            data={MINUTES}
            onChange={({ currentTarget }) =>
              onChange({ plannedMinutes: currentTarget.value === '' ? null : Number(currentTarget.value) })
            }
          />
        </div>
        {value.kind === 'information' && (
          <Checkbox
            label={agendaWords.announcesResults}
            checked={value.announcesResults}
            onChange={({ currentTarget }) => onChange({ announcesResults: currentTarget.checked })}
          />
        )}
        {value.kind === 'information' && (
          <Checkbox
            label={agendaWords.reviewsTasks}
            checked={value.reviewsTasks}
            onChange={({ currentTarget }) => onChange({ reviewsTasks: currentTarget.checked })}
          />
        )}
        <Checkbox
          label={agendaWords.isPublic}
          checked={value.isPublic}
          onChange={({ currentTarget }) => onChange({ isPublic: currentTarget.checked })}
        />
        {!value.isPublic && (
          <TextInput
            label={agendaWords.publicTitle}
            description={agendaWords.publicTitleHelp}
            value={value.publicTitle}
            maxLength={300}
            onChange={({ currentTarget }) => onChange({ publicTitle: currentTarget.value })}
          />
        )}
      </div>
    </details>
  )
}

function BodyField({ value, bodies, onChange, onSplit }: DetailsProps) {
  return (
    <>
      <NativeSelect
        label={jointMeetingWords.resolvedBy}
        value={value.bodyId ?? bodies[0]?.id ?? ''}
        data={bodies.map(({ id, name }) => ({ value: id as string, label: name }))}
        onChange={({ currentTarget }) => onChange({ bodyId: bodies.find(({ id }) => id === currentTarget.value)?.id ?? null })}
      />
      {isVotable(value) && value.projectId === null && (
        <div>
          <Button variant="default" size="xs" title={jointMeetingWords.toEachHelp} onClick={onSplit}>
            {jointMeetingWords.toEach}
          </Button>
        </div>
      )}
    </>
  )
}

function VoteFields({ value, onChange }: Pick<DetailsProps, 'value' | 'onChange'>) {
  return (
    <>
      <Textarea
        label={meetingWords.proposedText}
        description={meetingWords.proposedTextHelp}
        autosize
        minRows={2}
        value={value.proposedText}
        onChange={({ currentTarget }) => onChange({ proposedText: currentTarget.value })}
      />
      <Textarea
        label={agendaWords.rationale}
        description={agendaWords.rationaleHelp}
        autosize
        minRows={2}
        value={value.rationale}
        onChange={({ currentTarget }) => onChange({ rationale: currentTarget.value })}
      />
      <TextInput
        label={agendaWords.financialEffect}
        value={value.financialEffect}
        onChange={({ currentTarget }) => onChange({ financialEffect: currentTarget.value })}
      />
      {value.projectId === null && (
        <NativeSelect
          label={meetingWords.matter}
          value={value.matter}
          data={(['procedural', 'fundamental'] as const).map((matter) => ({ value: matter, label: MATTER_LABELS[matter] }))}
          onChange={({ currentTarget }) => onChange({ matter: currentTarget.value as AgendaValue['matter'] })}
        />
      )}
    </>
  )
}

/** „Einzelheiten · 10 Min. · nichtöffentlich“, so that a closed line says what is in it. */
function summaryOf(value: AgendaValue, bodies: readonly SittingBody[]): string {
  const parts = [
    isVotable(value) ? meetingWords.itemDetails : agendaWords.details,
    value.projectNumber === null ? '' : meetingWords.ofProject(shortNumber(value.projectNumber)),
    bodies.length > 1 ? (bodies.find(({ id }) => id === value.bodyId) ?? bodies[0])?.name : '',
    value.plannedMinutes === null ? '' : agendaWords.minutes(value.plannedMinutes),
    value.isPublic ? '' : agendaWords.notPublic,
  ]
  return parts.filter((part) => part !== '' && part !== undefined).join(' · ')
}
