import { Section } from '#renderer/ui/page/section.tsx'
import { DayStrip } from '#renderer/ui/time/day-strip.tsx'
import type { DayMark } from '#renderer/ui/time/days-of.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { type LocalDate, laterOf } from '#shared/basics/local-date.ts'
import type { CircularProcedurePage, TimelineMark } from '#shared/contract/circular-procedures.ts'
import { deadlineDay, formatDate } from '#shared/wording/dates.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'

const LOOKS: Readonly<Record<TimelineMark['kind'], DayMark['look']>> = {
  started: 'start',
  response: 'dot',
  objection: 'bad',
  deadline: 'end',
  declared: 'done',
  notified: 'done',
  aborted: 'bad',
}

const LABELS: Readonly<Record<Exclude<TimelineMark['kind'], 'response'>, string>> = {
  started: procedureWords.started,
  objection: procedureWords.objection,
  deadline: procedureWords.deadlineFlag,
  declared: procedureWords.declared,
  notified: procedureWords.notified,
  aborted: procedureWords.aborted,
}

/** The procedure day by day, with holidays, what came in, and the deadline. */
export function TimelinePanel({ page, today }: { readonly page: CircularProcedurePage; readonly today: LocalDate }) {
  const { procedure, timeline, holidays } = page
  const from = dateOf(procedure.startedAt)
  const marks = timeline.map(markOf)
  const to = marks.reduce((latest, mark) => laterOf(latest, mark.date), procedure.deadline.endsOn)
  return (
    <Section title={procedureWords.timeline}>
      <DayStrip
        label={procedureWords.timelineLabel(formatDate(from), formatDate(to))}
        from={from}
        to={to}
        today={today}
        todayWord={procedureWords.today}
        holidays={holidays}
        marks={marks}
      />
    </Section>
  )
}

function markOf({ kind, at, label }: TimelineMark): DayMark {
  const date = kind === 'deadline' ? deadlineDay(at) : dateOf(at)
  return { date, look: LOOKS[kind], label: kind === 'response' ? label : LABELS[kind] }
}
