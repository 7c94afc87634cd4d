import { Button, Textarea } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { downloadAddress, pages } from '#renderer/client/addresses.ts'
import { CLOCK_REFRESH_MS } from '#renderer/client/clock.ts'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { OpinionPollPage } from '#shared/contract/opinion-polls.ts'
import { formatDeadline, formatInstant } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { OPINION_POLL_STATES, pollWords as words } from '#shared/wording/screens/opinion-polls.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import { ImportSection } from '../post/import-section.tsx'
import { PackMaker } from '../post/pack-maker.tsx'
import styles from './poll.module.css'
import { pollTone } from './poll-columns.tsx'
import { PollResult } from './poll-result.tsx'

/** One Meinungsbild: what goes out and comes in while it runs, the result once it has ended. */
export function PollPage({ pollId }: { readonly pollId: Id<'opinion-poll'> }) {
  const { data } = useSuspenseQuery(
    ask.opinionPolls.show.queryOptions({ input: { opinionPollId: pollId }, refetchInterval: CLOCK_REFRESH_MS }),
  )
  const { poll, state, members, answered, late } = data
  const isRunning = state === 'running'
  return (
    <Page
      title={poll.subject}
      shortTitle={shortNumber(poll.number)}
      trail={[
        { label: procedureWords.title, to: pages.procedures },
        { label: words.title, to: pages.polls },
      ]}
      state={<StateWord tone={pollTone(state)}>{OPINION_POLL_STATES[state]}</StateWord>}
      lead={`${words.until(formatDeadline(poll.endsAt))}; ${poll.number}`}
      action={state === 'ended' && <DownloadLink href={downloadAddress('opinion-poll', poll.id)}>{words.excel}</DownloadLink>}
      width="full"
    >
      <Notice tone="info">{words.notBinding}</Notice>
      {poll.withdrawn !== null && (
        <Notice tone="warn">{words.withdrawn(formatInstant(poll.withdrawn.at), poll.withdrawn.by, poll.withdrawn.reason)}</Notice>
      )}
      {poll.question !== '' && <p>{poll.question}</p>}
      <p className={styles.soft}>{words.scaleOf(poll.steps, poll.lowest, poll.highest)}</p>
      <PollResult page={data} />
      <Section title={words.participation}>
        <p>{words.answeredOf(answered.length, members.length)}</p>
        {late > 0 && <p>{words.late(late)}</p>}
        {isRunning && <p className={styles.soft}>{words.hidden}</p>}
        <ul className={styles.list}>
          {members.map(({ memberId, memberName }) => (
            <li key={memberId}>
              {memberName}: {answered.includes(memberId) ? words.hasAnswered : words.open}
            </li>
          ))}
        </ul>
      </Section>
      {isRunning && (
        <PackMaker
          title={words.packs}
          text={words.packsText}
          total={members.length}
          lastMade={data.packsMadeAt}
          verbs={{ make: words.makePacks, again: words.makePacksAgain }}
          make={(signal) => service.opinionPolls.makePacks({ opinionPollId: pollId }, { signal })}
        />
      )}
      {state !== 'withdrawn' && <ImportSection />}
      {isRunning && <WithdrawSection page={data} />}
    </Page>
  )
}

function WithdrawSection({ page }: { readonly page: OpinionPollPage }) {
  const [reason, setReason] = useState('')
  const withdraw = useAction(service.opinionPolls.withdraw)
  return (
    <Section title={words.withdraw}>
      <form
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault()
          void withdraw.run({ opinionPollId: page.poll.id, reason })
        }}
      >
        <Textarea
          label={words.withdrawReason}
          required
          autosize
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        {withdraw.refusal !== null && <Notice tone="bad">{refusalSentence(withdraw.refusal)}</Notice>}
        <Button type="submit" className={styles.start} variant="default" loading={withdraw.running}>
          {words.withdraw}
        </Button>
      </form>
    </Section>
  )
}
