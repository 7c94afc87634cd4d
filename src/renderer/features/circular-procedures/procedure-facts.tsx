import { Link } from '@tanstack/react-router'
import { fileAddress, pages } from '#renderer/client/addresses.ts'
import { useHistory } from '#renderer/client/history.ts'
import { Columns } from '#renderer/ui/page/columns.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { type FactEntry, Facts } from '#renderer/ui/text/facts.tsx'
import { ProofList } from '#renderer/ui/text/proof-list.tsx'
import { ChangeHistory } from '#renderer/ui/time/change-history.tsx'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import { formatDateWithWeekday, formatDeadline, formatInstant } from '#shared/wording/dates.ts'
import { proofSentences } from '#shared/wording/proof.ts'
import { postWords } from '#shared/wording/screens/circular-post.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { formatFileSize } from '#shared/wording/screens/file-size.ts'
import { historyWords } from '#shared/wording/screens/history.ts'
import { projectWords } from '#shared/wording/screens/projects.ts'
import { RECUSAL_KINDS } from '#shared/wording/screens/votes.ts'
import styles from './procedure-facts.module.css'

/** What is voted on and on which ground; the proof once votes may be seen. */
export function ProcedureFacts({ page, votesShown }: { readonly page: CircularProcedurePage; readonly votesShown: boolean }) {
  const history = useHistory(page.procedure.id)
  return (
    <Columns>
      <Section title={procedureWords.facts}>
        <Facts entries={factsOf(page)} />
      </Section>
      <div>
        {votesShown &&
          page.items.map(({ item, verdict }) => (
            <Section
              key={item.id}
              title={
                page.items.length === 1
                  ? procedureWords.proof
                  : `${procedureWords.proof}: ${procedureWords.itemTitle(item.position, item.subject)}`
              }
            >
              <ProofList sentences={proofSentences(verdict)} />
            </Section>
          ))}
        <Section title={historyWords.title}>
          <ChangeHistory changes={history} />
        </Section>
      </div>
    </Columns>
  )
}

function courseFacts({ extension, ending, continuations }: CircularProcedurePage['course']): readonly FactEntry[] {
  return [
    ...(extension === null
      ? []
      : [
          {
            label: postWords.extension,
            value: postWords.extended(
              formatInstant(extension.extendedAt),
              formatDeadline(extension.formerEndsAt),
              extension.reason,
            ),
          },
        ]),
    ...continuations.map(({ continuedAt, reason }) => ({
      label: postWords.continuation,
      value: postWords.continued(formatInstant(continuedAt), reason),
    })),
    ...(ending === null
      ? []
      : [
          {
            label: postWords.ending,
            value: postWords.ended(ending.kind, formatInstant(ending.endedAt), ending.endedBy, ending.reason),
          },
        ]),
  ]
}

function factsOf({
  procedure,
  roll,
  recusals,
  papers,
  items,
  course,
  responses,
  criteria,
}: CircularProcedurePage): readonly FactEntry[] {
  const nameOf = (memberId: string) => roll.find((member) => member.memberId === memberId)?.memberName ?? memberId
  const isOne = items.length === 1
  const onBehalf = responses.filter(({ onBehalfReason }) => onBehalfReason !== '').length
  return [
    ...procedure.items.flatMap((item) => [
      {
        label: isOne ? procedureWords.proposedText : procedureWords.itemTitle(item.position, item.subject),
        value: (
          <>
            <span className={styles.text}>{item.proposedText}</span>{' '}
            {item.projectId !== null && <Link to={pages.project(item.projectId)}>{projectWords.openProject}</Link>}
          </>
        ),
      },
    ]),
    ...(criteria === null ? [] : [{ label: procedureWords.points, value: criteria.title }]),
    { label: procedureWords.onBehalfCount, value: procedureWords.onBehalfOf(onBehalf, responses.length) },
    { label: procedureWords.urgencyReason, value: <span className={styles.text}>{procedure.urgencyReason}</span> },
    { label: procedureWords.deadlineSentence, value: procedure.deadline.sentence },
    {
      label: procedureWords.rollDate,
      value: `${formatDateWithWeekday(procedure.rollDate)}; ${procedureWords.rollOf(roll.length)}`,
    },
    {
      label: procedureWords.recusals,
      value:
        recusals.length === 0 ? (
          procedureWords.noRecusals
        ) : (
          <ul className={styles.list}>
            {recusals.map((recusal) => (
              <li key={`${recusal.itemId} ${recusal.memberId}`}>
                {isOne ? '' : `${items.find(({ item }) => item.id === recusal.itemId)?.item.position ?? ''}. `}
                {nameOf(recusal.memberId)}: {recusal.reason} ({RECUSAL_KINDS[recusal.kind]})
              </li>
            ))}
          </ul>
        ),
    },
    {
      label: procedureWords.papers,
      value: (
        <ul className={styles.list}>
          {papers.map((paper) => (
            <li key={paper.sha256}>
              <a href={fileAddress(paper.sha256)} download={paper.name}>
                {paper.name}
              </a>{' '}
              <span className={styles.size}>{formatFileSize(paper.size)}</span>
            </li>
          ))}
        </ul>
      ),
    },
    ...courseFacts(course),
    { label: procedureWords.startedAt, value: formatInstant(procedure.startedAt) },
  ]
}
