import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Section } from '#renderer/ui/page/section.tsx'
import type { MeetingChoices } from '#shared/contract/meeting-page.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import { type AgendaValue, beforeTheLast, valueOfDeferred, valueOfProject } from './agenda-values.ts'
import styles from './agenda-waiting.module.css'

interface AgendaWaitingProps {
  readonly choices: MeetingChoices
  readonly agenda: readonly AgendaValue[]
  readonly onChange: (agenda: readonly AgendaValue[]) => void
}

interface Waiting {
  readonly key: string
  readonly title: string
  readonly from: string
  readonly value: AgendaValue
}

/** Projects that wait for a vote and items put off, to be taken onto the agenda. */
export function AgendaWaiting({ choices, agenda, onChange }: AgendaWaitingProps) {
  const waiting = waitingItems(choices, agenda)
  if (waiting.length === 0) return null
  return (
    <Section title={meetingWords.waiting}>
      <p className={styles.soft}>{meetingWords.waitingHelp}</p>
      <ul className={styles.list}>
        {waiting.map(({ key, title, from, value }) => (
          <li key={key}>
            <Button
              variant="default"
              className={styles.take}
              leftSection={<IconPlus size={15} aria-hidden />}
              onClick={() => onChange(beforeTheLast(agenda, value))}
            >
              <span className={styles.title}>{title}</span>
              <span className={styles.soft}>{meetingWords.takeFrom(from)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function waitingItems({ openProjects, deferredItems }: MeetingChoices, agenda: readonly AgendaValue[]): readonly Waiting[] {
  const projects = openProjects
    .filter(({ id }) => !agenda.some(({ projectId }) => projectId === id))
    .filter(({ id }) => !deferredItems.some(({ projectId }) => projectId === id))
    .map((project) => ({
      key: project.id,
      title: project.title,
      from: shortNumber(project.number),
      value: valueOfProject(agenda, project),
    }))
  const deferred = deferredItems
    .filter(({ id }) => !agenda.some(({ continuesItemId }) => continuesItemId === id))
    .map((item) => ({
      key: item.id,
      title: item.title,
      from: meetingWords.fromMeeting(shortNumber(item.meetingNumber)),
      value: valueOfDeferred(agenda, item, openProjects.find(({ id }) => id === item.projectId)?.number ?? null),
    }))
  return [...deferred, ...projects]
}
