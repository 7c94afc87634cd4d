import { ActionIcon, NativeSelect } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import type { AgendaLine, MeetingPage } from '#shared/contract/meeting-page.ts'
import { CONTRIBUTION_OUTCOMES, type ContributionOutcome } from '#shared/domain/meetings/contribution.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { CONTRIBUTION_LABELS, CONTRIBUTION_OUTCOME_LABELS, recordWords } from '#shared/wording/screens/item-records.ts'
import styles from './session-item.module.css'

interface KeptRecordsProps {
  readonly page: MeetingPage
  readonly line: AgendaLine
}

const OUTCOMES = CONTRIBUTION_OUTCOMES.map((outcome) => ({ value: outcome, label: CONTRIBUTION_OUTCOME_LABELS[outcome] }))

/** What became of the motions, and taking back what was entered by mistake. */
export function KeptRecords({ page, line }: KeptRecordsProps) {
  const save = useAction(service.meetings.saveContribution)
  const dropContribution = useAction(service.meetings.removeContribution)
  const dropTask = useAction(service.meetings.removeTask)
  const { id: meetingId } = page.meeting
  return (
    <>
      {line.contributions.map((contribution) => (
        <div key={contribution.id} className={styles.kept}>
          <span>
            {CONTRIBUTION_LABELS[contribution.kind]}, {contribution.personName}: {contribution.text}
          </span>
          {contribution.kind !== 'declaration' && (
            <NativeSelect
              aria-label={recordWords.outcomeOf(contribution.personName)}
              value={contribution.outcome}
              data={OUTCOMES}
              onChange={({ currentTarget }) => {
                const { id, kind, personName, text } = contribution
                const outcome = currentTarget.value as ContributionOutcome
                const changed = { id, kind, personName, text, outcome }
                void save.run({ meetingId, agendaItemId: line.item.id, contribution: changed })
              }}
            />
          )}
          <Remove
            what={contribution.text}
            onRemove={() => void dropContribution.run({ meetingId, contributionId: contribution.id })}
          />
        </div>
      ))}
      {line.tasks.map(({ id, what, owner, dueOn }) => (
        <div key={id} className={styles.kept}>
          <span>
            {recordWords.tasks}: {recordWords.taskLine(what, owner, dueOn === null ? null : formatDate(dueOn))}
          </span>
          <Remove what={what} onRemove={() => void dropTask.run({ meetingId, taskId: id })} />
        </div>
      ))}
    </>
  )
}

function Remove({ what, onRemove }: { readonly what: string; readonly onRemove: () => void }) {
  return (
    <ActionIcon variant="subtle" size={26} aria-label={recordWords.remove(what)} onClick={onRemove}>
      <IconX size={15} aria-hidden />
    </ActionIcon>
  )
}
