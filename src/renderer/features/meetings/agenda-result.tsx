import { pages } from '#renderer/client/addresses.ts'
import { PlainLink } from '#renderer/ui/text/plain-link.tsx'
import { ProofList } from '#renderer/ui/text/proof-list.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import { timeOf } from '#shared/basics/instant.ts'
import type { AgendaLine, BallotLine, MeetingPage } from '#shared/contract/meeting-page.ts'
import { itemNumber } from '#shared/domain/meetings/agenda-item.ts'
import { timePlan } from '#shared/domain/meetings/time-plan.ts'
import { isVotable } from '#shared/rules/meeting/next-act.ts'
import { formatTime } from '#shared/wording/dates.ts'
import { AGENDA_ITEM_KIND_WORDS, AGENDA_ITEM_STATE_WORDS } from '#shared/wording/meetings.ts'
import { proofSentences } from '#shared/wording/proof.ts'
import { agendaWords } from '#shared/wording/screens/agenda-details.ts'
import { recordWords } from '#shared/wording/screens/item-records.ts'
import { jointMeetingWords } from '#shared/wording/screens/joint-meetings.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import { verdictSentence } from '#shared/wording/verdict.ts'
import { bodyName } from './body-name.ts'
import { ItemPapers } from './item-papers.tsx'
import { ItemRecords } from './item-records.tsx'
import styles from './meeting-page.module.css'
import { itemTone } from './state-tone.ts'
import { SubsequentVotes } from './subsequent-votes.tsx'

interface AgendaResultProps {
  readonly line: AgendaLine
  readonly page: MeetingPage
}

/** One item of the agenda with what came of it: the text, the result in one sentence, who was recused, the proof. */
export function AgendaResult({ line, page }: AgendaResultProps) {
  const { item, project, resolution, recusals, ballots } = line
  const isPlanned = item.state === 'open' && page.meeting.openedAt === null
  const text = resolution?.text ?? item.proposedText
  return (
    <li className={styles.item}>
      <span className={styles.position}>{itemNumber(item)}</span>
      <span className={styles.title}>
        {item.title} <span className={styles.kind}>{kindWords(line, page)}</span>
      </span>
      {isPlanned ? <span /> : <StateWord tone={itemTone(item.state)}>{AGENDA_ITEM_STATE_WORDS[item.state]}</StateWord>}
      <div className={styles.body}>
        {text !== '' && text !== item.title && <p className={styles.text}>{text}</p>}
        {resolution !== null && <p className={styles.result}>{resolution.sentence}</p>}
        {resolution === null && ballots.map((ballot) => <BallotResult key={ballot.ballot.id} line={ballot} />)}
        <ItemRecords line={line} />
        {item.deferredFor === 'lack-of-quorum' && <p className={styles.soft}>{meetingWords.deferredQuorum}</p>}
        {item.resultText !== '' && <p className={styles.text}>{item.resultText}</p>}
        {recusals.map((recusal) => (
          <p key={recusal.memberId} className={styles.soft}>
            {meetingWords.recusedHere(recusal.memberName, recusal.reason, recusal.leftRoom)}{' '}
            {recusal.leftAt !== null && `(${recordWords.leftAt(timeOf(recusal.leftAt))})`}
          </p>
        ))}
        {(resolution !== null || project !== null) && (
          <p className={styles.links}>
            {resolution !== null && (
              <PlainLink to={pages.resolution(resolution.id)}>
                {meetingWords.toResolution(shortNumber(resolution.number))}
              </PlainLink>
            )}
            {project !== null && (
              <PlainLink to={pages.project(project.id)}>{meetingWords.toProject(shortNumber(project.number))}</PlainLink>
            )}
          </p>
        )}
        {ballots.map(({ ballot, verdict }) => (
          <details key={ballot.id} className={styles.details}>
            <summary>{`${meetingWords.proof}: ${meetingWords.ballotOf(formatTime(ballot.takenAt))}`}</summary>
            <div className={styles.proof}>
              <ProofList sentences={proofSentences(verdict)} />
            </div>
          </details>
        ))}
        <ItemPapers line={line} page={page} />
        {item.state === 'provisional' && <SubsequentVotes line={line} page={page} />}
      </div>
    </li>
  )
}

/** A vote that made no resolution: what it came to, and why it was taken although too few were there. */
function BallotResult({ line: { ballot, verdict, completed } }: { readonly line: BallotLine }) {
  return (
    <>
      <p className={styles.result}>{verdictSentence(completed ?? verdict)}</p>
      {ballot.withoutQuorumReason !== '' && (
        <p className={styles.soft}>{meetingWords.withoutQuorum(ballot.withoutQuorumReason)}</p>
      )}
    </>
  )
}

/** „Beschluss, 10:20 Uhr, 15 Min., nichtöffentlich“. */
function kindWords(line: AgendaLine, page: MeetingPage): string {
  const { item } = line
  const { meeting, agenda, bodies } = page
  const plan = timePlan(
    meeting.startsAt,
    agenda.map((other) => other.item),
  )[agenda.findIndex((other) => other.item.id === item.id)]
  const { plannedMinutes } = item
  const planned =
    plannedMinutes === null
      ? ''
      : plan?.startsAt == null
        ? agendaWords.minutes(plannedMinutes)
        : agendaWords.plannedAt(timeOf(plan.startsAt), plannedMinutes)
  const by = bodies.length > 1 && isVotable(item) ? jointMeetingWords.ofBody(bodyName(page, line)) : ''
  return [AGENDA_ITEM_KIND_WORDS[item.kind], by, planned, item.isPublic ? '' : agendaWords.notPublic]
    .filter((part) => part !== '')
    .join(', ')
}
