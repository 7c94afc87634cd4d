import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { isVotable } from '#shared/rules/meeting/next-act.ts'
import { agendaWords } from '#shared/wording/screens/agenda-details.ts'
import { MATTER_LABELS, meetingWords } from '#shared/wording/screens/meetings.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import styles from './agenda-editor.module.css'
import type { AgendaValue } from './agenda-values.ts'

interface DetailsProps {
  readonly value: AgendaValue
  readonly onChange: (fields: Partial<AgendaValue>) => void
}

const MINUTES = [
  { value: '', label: agendaWords.noPlan },
  ...[5, 10, 15, 20, 30, 45, 60, 90, 120].map((count) => ({ value: String(count), label: agendaWords.minutes(count) })),
]

/** What an item says beyond its title: text and reasons of the proposal, who reports, how long, and whether it is public. */
export function AgendaRowDetails({ value, onChange }: DetailsProps) {
  const votable = isVotable(value)
  return (
    <details className={styles.details} open={(votable && value.proposedText === '') || undefined}>
      <summary>{summaryOf(value)}</summary>
      <div className={styles.fields}>
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

function VoteFields({ value, onChange }: DetailsProps) {
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
function summaryOf(value: AgendaValue): string {
  const parts = [
    isVotable(value) ? meetingWords.itemDetails : agendaWords.details,
    value.projectNumber === null ? '' : meetingWords.ofProject(shortNumber(value.projectNumber)),
    value.plannedMinutes === null ? '' : agendaWords.minutes(value.plannedMinutes),
    value.isPublic ? '' : agendaWords.notPublic,
  ]
  return parts.filter((part) => part !== '').join(' · ')
}
