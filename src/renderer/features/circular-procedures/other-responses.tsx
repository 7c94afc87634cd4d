import { Section } from '#renderer/ui/page/section.tsx'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import type { Response } from '#shared/domain/circular-procedures/response.ts'
import { formatInstant } from '#shared/wording/dates.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { CHOICE_LABELS, FATE_SENTENCES, WAY_LABELS } from '#shared/wording/screens/votes.ts'
import { EvidenceLinks } from './evidence-links.tsx'
import { fateOf, leadingStanding, standingsByMember, strangersOf } from './member-standing.ts'
import styles from './other-responses.module.css'

/** Everything that came in and does not stand in the table: strangers, replaced and earlier responses. Nothing is lost. */
export function OtherResponses({ page, votesShown }: { readonly page: CircularProcedurePage; readonly votesShown: boolean }) {
  const strangers = strangersOf(page)
  const earlier = standingsByMember(page).flatMap((standings) => leadingStanding(standings)?.others ?? [])
  const isOne = page.items.length === 1
  const positionOf = (itemId: string) => page.items.find(({ item }) => item.id === itemId)?.item.position ?? 0
  const nameOf = (response: Response) => page.roll.find(({ memberId }) => memberId === response.memberId)?.memberName
  const describe = (response: Response) => {
    const fate =
      page.items.map((item) => fateOf(item, response.id)).find((known) => known !== null && known !== 'recused') ?? null
    return (
      <li key={response.id}>
        <strong>{[nameOf(response), response.personName].filter(Boolean).join(', ')}</strong>
        <span>
          {[
            formatInstant(response.receivedAt),
            WAY_LABELS[response.way],
            ...(votesShown
              ? response.votes.map(({ itemId, choice }) =>
                  isOne ? CHOICE_LABELS[choice] : `${positionOf(itemId)}. ${CHOICE_LABELS[choice]}`,
                )
              : []),
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
