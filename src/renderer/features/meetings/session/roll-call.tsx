import { Button, SegmentedControl, Textarea } from '@mantine/core'
import { useFormDraft } from '#renderer/client/form-draft.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { KeyHints } from '#renderer/ui/text/key-hints.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { TallyBar } from '#renderer/ui/votes/tally-bar.tsx'
import { endOfDay, type Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { AgendaLine, MeetingPage } from '#shared/contract/meeting-page.ts'
import type { BallotForm } from '#shared/domain/meetings/ballot.ts'
import type { Verdict } from '#shared/domain/resolutions/verdict.ts'
import type { Secrecy } from '#shared/rules/meeting/secret-ballot.ts'
import { formatDeadline } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { recordWords } from '#shared/wording/screens/item-records.ts'
import { sessionWords } from '#shared/wording/screens/meeting-session.ts'
import { voteWords } from '#shared/wording/screens/votes.ts'
import { requirementSentence, verdictSentence } from '#shared/wording/verdict.ts'
import { holderOf, presentVoters, previewOf, type Votes, votersFor, withDerivedYes } from './preview-verdict.ts'
import styles from './roll-call.module.css'
import { RollCallList } from './roll-call-list.tsx'
import { NO_PAPERS, type PaperCounts, papersOf, SecretBallot } from './secret-ballot.tsx'
import { SpecialVote } from './special-vote.tsx'
import { tallySegments } from './tally-segments.ts'

interface RollCallProps {
  readonly page: MeetingPage
  readonly line: AgendaLine
}

/** A vote while it is entered; every key is saved. */
interface BallotValues {
  readonly form: BallotForm
  readonly votes: Votes
  /** The sums of a secret ballot. */
  readonly papers: PaperCounts
  /** Null while it is the proposed text. */
  readonly text: string | null
  readonly withoutQuorumReason: string
  readonly collectUntil: LocalDate | null
}

const NOTHING: BallotValues = {
  form: 'roll-call',
  votes: {},
  papers: NO_PAPERS,
  text: null,
  withoutQuorumReason: '',
  collectUntil: null,
}

/** Every key is on the medium before the next one, so that a crash loses none. */
const AT_ONCE = 0

/** In which ways the vote can be taken (§ 2.3, geheime_abstimmung). */
const FORMS: Readonly<Record<Secrecy, readonly BallotForm[]>> = {
  required: ['secret'],
  'on-request': ['roll-call', 'acclamation', 'secret'],
  forbidden: ['roll-call', 'acclamation'],
}

/** The vote by name: one key per member, what it comes to as it stands, and declaring the result. */
export function RollCall({ page, line }: RollCallProps) {
  const draft = useFormDraft(`meeting-ballot:${line.item.id}`, NOTHING, AT_ONCE)
  const take = useAction(service.meetings.takeBallot)
  const { values, change } = draft
  const forms = FORMS[line.vote?.secrecy ?? 'forbidden']
  const form = forms.find((possible) => possible === values.form) ?? forms[0] ?? 'roll-call'
  const isSecret = form === 'secret'
  const voters = isSecret ? presentVoters(page, line) : votersFor(page, line)
  const holders = new Map(
    voters.flatMap((seat): readonly [string, string][] => {
      const holder = holderOf(page, line, seat)
      return holder === null ? [] : [[seat.memberId, sessionWords.heldBy(holder.shortName)]]
    }),
  )
  const isAcclaimed = form === 'acclamation'
  const named = Object.fromEntries(Object.entries(values.votes).filter(([id]) => voters.some(({ memberId }) => memberId === id)))
  const cast = isAcclaimed ? withDerivedYes(voters, named) : named
  const { papers } = values
  const sums = { yes: papers.yes ?? 0, no: papers.no ?? 0, abstain: papers.abstain ?? 0, invalid: papers.invalid ?? 0 }
  const secret = isSecret ? sums : null
  const fits =
    !isSecret ||
    (Object.values(papers).every((count) => count !== null) && papersOf(papers) > 0 && papersOf(papers) <= voters.length)
  const preview = previewOf(page, line, cast, secret)
  if (line.vote === null || preview === null) return null
  const { verdict, mayCollect } = preview
  const { quorum, threshold, recused } = line.vote
  const missing = isSecret ? 0 : voters.filter(({ memberId }) => cast[memberId] === undefined).length
  const until = mayCollect && values.collectUntil !== null ? endOfDay(values.collectUntil) : null
  const isBlocked = !quorum.isQuorate && values.withoutQuorumReason.trim() === ''

  async function declare() {
    const votes = (isSecret ? [] : voters).flatMap(({ memberId }) => {
      const choice = named[memberId]
      return choice === undefined ? [] : [{ memberId, choice }]
    })
    const { text, withoutQuorumReason } = values
    const more = { takenAt: null, secret, withoutQuorumReason, subsequentUntil: until }
    const ballot = { agendaItemId: line.item.id, form, text, votes, ...more }
    if ((await take.run({ meetingId: page.meeting.id, ballot })) !== null) await draft.finish()
  }
  return (
    <section className={styles.vote} aria-label={sessionWords.vote}>
      <div>
        <p className={styles.need}>{requirementSentence({ ...threshold, participation: null }, quorum.present, recused)}.</p>
        {line.vote.repeatedForLackOfQuorum && <p className={styles.soft}>{sessionWords.repeated}</p>}
        {!line.vote.repeatedForLackOfQuorum && (recused > 0 || !quorum.isQuorate) && (
          <p className={styles.soft}>{sessionWords.itemQuorum(quorum.present, quorum.needed)}</p>
        )}
      </div>
      {line.vote.repeatedAfterTie && <Notice tone="warn">{sessionWords.repeatedAfterTie}</Notice>}
      <SegmentedControl
        className={styles.form}
        aria-label={recordWords.form}
        value={form}
        data={forms.map((value) => ({ value, label: recordWords.forms[value] }))}
        onChange={(chosen) => change({ form: chosen as BallotForm })}
      />
      <details>
        <summary className={styles.summary}>{sessionWords.changeText}</summary>
        <Textarea
          aria-label={sessionWords.text}
          autosize
          minRows={2}
          value={values.text ?? line.item.proposedText}
          onChange={({ currentTarget }) =>
            change({ text: currentTarget.value === line.item.proposedText ? null : currentTarget.value })
          }
        />
      </details>
      <SpecialVote
        isQuorate={quorum.isQuorate}
        mayCollect={mayCollect && missing === 0}
        reason={values.withoutQuorumReason}
        until={values.collectUntil}
        now={page.now}
        onReason={(withoutQuorumReason) => change({ withoutQuorumReason })}
        onUntil={(collectUntil) => change({ collectUntil })}
      />
      {voters.length === 0 ? (
        <p className={styles.soft}>{sessionWords.noVotes}</p>
      ) : (
        <>
          {isSecret && <SecretBallot counts={papers} present={voters.length} onCounts={(counts) => change({ papers: counts })} />}
          {!isSecret && (
            <>
              <KeyHints
                hints={[
                  { keys: ['j'], does: sessionWords.keyYes },
                  { keys: ['n'], does: sessionWords.keyNo },
                  { keys: ['e'], does: sessionWords.keyAbstain },
                  { keys: ['u'], does: sessionWords.keyInvalid },
                  ...(isAcclaimed ? [] : [{ keys: ['r'], does: sessionWords.keyRest }]),
                  { keys: ['z'], does: isAcclaimed ? recordWords.rollCall : recordWords.keyAcclamation },
                  { keys: ['Strg', 'Enter'], does: sessionWords.keyDeclare },
                ]}
              />
              {isAcclaimed && <p className={styles.soft}>{recordWords.acclamationHelp}</p>}
              <RollCallList
                voters={voters}
                holders={holders}
                votes={named}
                isAcclaimed={isAcclaimed}
                onVotes={(votes) => change({ votes })}
                onForm={() => change({ form: isAcclaimed ? 'roll-call' : 'acclamation' })}
                onDeclare={() => void declare()}
              />
            </>
          )}
          <div className={styles.standing}>
            <TallyBar
              size="card"
              finding={verdictSentence(verdict)}
              segments={tallySegments(verdict.counts, isSecret ? voters.length - papersOf(papers) : missing)}
              threshold={verdict.required === null ? null : { at: verdict.required, label: voteWords.needed(verdict.required) }}
            />
            {take.refusal !== null && <Notice tone="bad">{refusalSentence(take.refusal)}</Notice>}
            <div className={styles.declare}>
              <p className={styles.preview} role="status">
                {missing > 0 ? sessionWords.missing(missing) : foreseen(verdict, until)}
              </p>
              <Button loading={take.running} disabled={isBlocked || missing > 0 || !fits} onClick={() => void declare()}>
                {sessionWords.declare}
              </Button>
            </div>
          </div>
        </>
      )}
    </section>
  )
}

/** What declaring now would say: the verdict, or that the absent may still vote (R32). */
function foreseen(verdict: Verdict, until: Instant | null): string {
  return until === null ? verdictSentence(verdict) : sessionWords.provisional(formatDeadline(until))
}
