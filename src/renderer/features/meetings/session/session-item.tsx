import { Button } from '@mantine/core'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { ProofList } from '#renderer/ui/text/proof-list.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { AgendaLine, MeetingPage } from '#shared/contract/meeting-page.ts'
import { itemNumber } from '#shared/domain/meetings/agenda-item.ts'
import { isVotable, UNFINISHED_ITEM_STATES } from '#shared/rules/meeting/next-act.ts'
import { formatDeadline } from '#shared/wording/dates.ts'
import { AGENDA_ITEM_KIND_WORDS, AGENDA_ITEM_STATE_WORDS } from '#shared/wording/meetings.ts'
import { proofSentences } from '#shared/wording/proof.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { agendaWords } from '#shared/wording/screens/agenda-details.ts'
import { jointMeetingWords } from '#shared/wording/screens/joint-meetings.ts'
import { sessionWords } from '#shared/wording/screens/meeting-session.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { verdictSentence } from '#shared/wording/verdict.ts'
import { bodyName } from '../body-name.ts'
import { itemTone } from '../state-tone.ts'
import { ItemNote } from './item-note.tsx'
import { ItemTimer } from './item-timer.tsx'
import { RecordForms } from './record-forms.tsx'
import { Recusals } from './recusals.tsx'
import { RollCall } from './roll-call.tsx'
import styles from './session-item.module.css'

interface SessionItemProps {
  readonly page: MeetingPage
  readonly line: AgendaLine
  /** Takes up the next open item; null when there is none. */
  readonly onNext: (() => void) | null
}

/** The item in the middle: its text, who is recused, the vote, and the result in one large sentence. */
export function SessionItem({ page, line, onNext }: SessionItemProps) {
  const { item, resolution } = line
  const isOpen = page.meeting.state === 'running' && UNFINISHED_ITEM_STATES.includes(item.state)
  const text = resolution?.text ?? item.proposedText
  return (
    <article className={styles.item} aria-labelledby="session-item">
      <header className={styles.head}>
        <h2 id="session-item">
          TOP {itemNumber(item)} {item.title}
        </h2>
        <span className={styles.soft}>{AGENDA_ITEM_KIND_WORDS[item.kind]}</span>
        {page.bodies.length > 1 && isVotable(item) && (
          <span className={styles.soft}>{jointMeetingWords.ofBody(bodyName(page, line))}</span>
        )}
        <StateWord tone={itemTone(item.state)}>{AGENDA_ITEM_STATE_WORDS[item.state]}</StateWord>
        {!item.isPublic && <span className={styles.soft}>{agendaWords.notPublic}</span>}
        {isOpen && item.calledAt !== null && <ItemTimer calledAt={item.calledAt} now={page.now} planned={item.plannedMinutes} />}
      </header>
      {item.reportedBy !== '' && <p className={styles.soft}>{`${meetingWords.reportedBy}: ${item.reportedBy}`}</p>}
      {text !== '' && text !== item.title && <p className={styles.text}>{text}</p>}
      <Outcome line={line} />
      {isVotable(item) && <Recusals page={page} line={line} isOpen={isOpen} />}
      {isOpen && isVotable(item) && <RollCall page={page} line={line} />}
      <RecordForms page={page} line={line} />
      <ItemNote page={page} line={line} isOpen={isOpen} onNext={onNext} />
      <div className={styles.acts}>
        {isOpen && <DeferItem page={page} line={line} />}
        {!isOpen && onNext !== null && page.meeting.state === 'running' && <Button onClick={onNext}>{sessionWords.next}</Button>}
      </div>
    </article>
  )
}

/** The result as one sentence, large, with its proof. */
function Outcome({ line }: { readonly line: AgendaLine }) {
  const last = line.ballots.at(-1)
  if (last === undefined) return null
  const { ballot, verdict } = last
  const shown = line.item.state === 'provisional' ? (last.completed ?? verdict) : verdict
  return (
    <div className={styles.outcome} role="status" data-outcome={line.item.state}>
      <p className={styles.sentence}>{line.resolution?.sentence ?? verdictSentence(shown)}</p>
      {line.item.state === 'provisional' && ballot.subsequentUntil !== null && (
        <p>{sessionWords.provisional(formatDeadline(ballot.subsequentUntil))}</p>
      )}
      {ballot.withoutQuorumReason !== '' && <p>{meetingWords.withoutQuorum(ballot.withoutQuorumReason)}</p>}
      <details>
        <summary>{meetingWords.proof}</summary>
        <div className={styles.proof}>
          <ProofList sentences={proofSentences(verdict)} />
        </div>
      </details>
    </div>
  )
}

function DeferItem({ page, line }: { readonly page: MeetingPage; readonly line: AgendaLine }) {
  const defer = useAction(service.meetings.deferItem)
  const isShort = line.vote !== null && !line.vote.quorum.isQuorate
  return (
    <>
      {defer.refusal !== null && <Notice tone="bad">{refusalSentence(defer.refusal)}</Notice>}
      <Button
        variant="default"
        loading={defer.running}
        onClick={() =>
          void defer.run({
            meetingId: page.meeting.id,
            agendaItemId: line.item.id,
            because: isShort ? 'lack-of-quorum' : 'decision',
            note: '',
          })
        }
      >
        {isShort ? sessionWords.deferQuorum : sessionWords.defer}
      </Button>
    </>
  )
}
