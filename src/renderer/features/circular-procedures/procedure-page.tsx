import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { CLOCK_REFRESH_MS, useClock } from '#renderer/client/clock.ts'
import { ask } from '#renderer/client/service.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { SideLayout } from '#renderer/ui/page/side-layout.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { Id } from '#shared/basics/id.ts'
import { formatDeadline } from '#shared/wording/dates.ts'
import { PROCEDURE_STATES, procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import type { Entry } from './entry.ts'
import { EntryPanel } from './entry-panel.tsx'
import { useInterimView } from './interim-view.ts'
import { MemberTable } from './member-table.tsx'
import { MembershipAlert } from './membership-alert.tsx'
import { NextAct } from './next-act.tsx'
import { OtherResponses } from './other-responses.tsx'
import { ProcedureFacts } from './procedure-facts.tsx'
import { procedureMenu } from './procedure-menu.ts'
import styles from './procedure-page.module.css'
import { stateTone } from './state-tone.ts'
import { TallyPanel } from './tally-panel.tsx'
import { TimelinePanel } from './timeline-panel.tsx'

/** One Umlauf: how it stands, who answered, what came in, and the next act. */
export function ProcedurePage({ procedureId }: { readonly procedureId: Id<'circular-procedure'> }) {
  const query = ask.circularProcedures.show.queryOptions({
    input: { circularProcedureId: procedureId },
    refetchInterval: CLOCK_REFRESH_MS,
  })
  const { data } = useSuspenseQuery(query)
  const { today } = useClock()
  const [entry, setEntry] = useState<Entry | null>(null)
  const [message, setMessage] = useState('')
  const interimShown = useInterimView(({ shown }) => shown.includes(procedureId))
  const toggleInterim = useInterimView(({ toggle }) => toggle)
  const { procedure } = data
  const isRunning = procedure.state === 'running'
  const takesResponses = isRunning || procedure.state === 'deadline-passed'
  const votesShown = !isRunning || interimShown
  const deadline = formatDeadline(procedure.deadline.endsAt)

  return (
    <Page
      title={procedure.subject}
      shortTitle={shortNumber(procedure.number)}
      trail={[{ label: procedureWords.title, to: pages.procedures }]}
      state={<StateWord tone={stateTone(procedure.state)}>{PROCEDURE_STATES[procedure.state]}</StateWord>}
      lead={`${isRunning ? procedureWords.until(deadline) : procedureWords.endedOn(deadline)}; ${procedure.number}`}
      menu={procedureMenu(data, {
        takesResponses,
        onStranger: () => setEntry({ kind: 'response', memberId: null, choice: null }),
      })}
      action={<NextAct page={data} />}
      width="full"
    >
      {procedure.state === 'aborted' && <Notice tone="bad">{procedureWords.abortedText}</Notice>}
      <MembershipAlert page={data} />
      {data.items.map((standing) => (
        <TallyPanel
          key={standing.item.id}
          standing={standing}
          itemTitle={data.items.length === 1 ? null : procedureWords.itemTitle(standing.item.position, standing.item.subject)}
          endsAt={procedure.deadline.endsAt}
          isRunning={isRunning}
          interimShown={interimShown}
          onInterim={() => toggleInterim(procedureId)}
        />
      ))}
      <TimelinePanel page={data} today={today} />
      <div role="status" className={styles.message}>
        {message !== '' && <Notice tone="info">{message}</Notice>}
      </div>
      <SideLayout
        side={entry !== null && <EntryPanel page={data} entry={entry} onClose={() => setEntry(null)} onSaved={setMessage} />}
      >
        <MemberTable
          page={data}
          votesShown={votesShown}
          enabled={takesResponses}
          open={entry}
          onOpen={(next) => {
            setMessage('')
            setEntry(next)
          }}
        />
        <OtherResponses page={data} votesShown={votesShown} />
      </SideLayout>
      <ProcedureFacts page={data} votesShown={votesShown} />
    </Page>
  )
}
