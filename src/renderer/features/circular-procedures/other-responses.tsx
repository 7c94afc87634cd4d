import { Section } from '#renderer/ui/page/section.tsx'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import type { Response } from '#shared/domain/circular-procedures/response.ts'
import { formatInstant } from '#shared/wording/dates.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { CHOICE_LABELS, FATE_SENTENCES, WAY_LABELS } from '#shared/wording/screens/votes.ts'
import { EvidenceLinks } from './evidence-links.tsx'
import { fateOf, memberStandings, strangersOf } from './member-standing.ts'
import styles from './other-responses.module.css'

/** Everything that came in and does not stand in the table: strangers, replaced and earlier responses. Nothing is lost. */
export function OtherResponses({ page, votesShown }: { readonly page: CircularProcedurePage; readonly votesShown: boolean }) {
  const item = page.items[0]
  if (item === undefined) return null
  const strangers = strangersOf(page)
  const earlier = memberStandings(page, item).flatMap(({ others }) => others)
  const nameOf = (response: Response) => page.roll.find(({ memberId }) => memberId === response.memberId)?.memberName
  const describe = (response: Response) => {
    const fate = fateOf(item, response.id)
    return (
      <li key={response.id}>
        <strong>{[nameOf(response), response.personName].filter(Boolean).join(', ')}</strong>
        <span>
          {[
            formatInstant(response.receivedAt),
            WAY_LABELS[response.way],
            ...(votesShown ? response.votes.map(({ choice }) => CHOICE_LABELS[choice]) : []),
          ].join(', ')}
        </span>
        {fate !== null && fate !== 'counted' && <span className={styles.fate}>{FATE_SENTENCES[fate]}</span>}
        <EvidenceLinks files={response.evidence} />
      </li>
    )
  }
  return (
    <>
      {earlier.length > 0 && (
        <Section title={procedureWords.earlier}>
          <ul className={styles.list}>{earlier.map(describe)}</ul>
        </Section>
      )}
      {strangers.length > 0 && (
        <Section title={procedureWords.strangers}>
          <p className={styles.fate}>{procedureWords.strangersText}</p>
          <ul className={styles.list}>{strangers.map(describe)}</ul>
        </Section>
      )}
    </>
  )
}
