import { pages } from '#renderer/client/addresses.ts'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import { PlainLink } from '#renderer/ui/text/plain-link.tsx'
import { StateWord, type Tone } from '#renderer/ui/text/state-word.tsx'
import type { EditionEntry } from '#shared/contract/rules-of-procedure.ts'
import { DEFAULT_RULES } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { changedOptions } from '#shared/rules/editions/changed-options.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { EDITION_SOURCES, EDITION_STANDINGS, rulesWords } from '#shared/wording/screens/rules-of-procedure.ts'
import styles from './edition-table.module.css'

const TONES: Readonly<Record<EditionEntry['standing'], Tone>> = { 'in-force': 'good', ahead: 'active', past: 'neutral' }

/** Every edition with its validity; the one in force today is marked, the one on the page too. */
export function EditionTable({
  editions,
  shown,
}: {
  readonly editions: readonly EditionEntry[]
  readonly shown: EditionEntry | undefined
}) {
  return (
    <ScrollingTable label={rulesWords.editions}>
      <table className={styles.table} aria-label={rulesWords.editions}>
        <thead>
          <tr>
            <th scope="col">{rulesWords.editionColumn}</th>
            <th scope="col">{rulesWords.standing}</th>
            <th scope="col">{rulesWords.validFrom}</th>
            <th scope="col">{rulesWords.validUntil}</th>
            <th scope="col">{rulesWords.source}</th>
            <th scope="col">{rulesWords.differences}</th>
          </tr>
        </thead>
        <tbody>
          {editions.map((entry) => (
            <EditionRow key={entry.edition.id} entry={entry} isShown={entry === shown} />
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  )
}

function EditionRow({ entry, isShown }: { readonly entry: EditionEntry; readonly isShown: boolean }) {
  const { edition, standing, resolution } = entry
  const differences = changedOptions(DEFAULT_RULES, edition.options).length
  return (
    <tr aria-current={isShown || undefined}>
      <th scope="row">
        <PlainLink to={pages.edition(edition.id)}>{rulesWords.edition(edition.edition)}</PlainLink>
        {isShown && <span className={styles.shown}>{rulesWords.shown}</span>}
      </th>
      <td>
        <StateWord tone={TONES[standing]}>{EDITION_STANDINGS[standing]}</StateWord>
      </td>
      <td>{formatDate(edition.validFrom)}</td>
      <td>{edition.validUntil === null ? rulesWords.openEnd : formatDate(edition.validUntil)}</td>
      <td>
        {EDITION_SOURCES[edition.source]},{' '}
        {resolution === null ? (
          rulesWords.withoutResolution
        ) : (
          <PlainLink to={pages.resolution(resolution.id)}>
            {rulesWords.resolution} {resolution.number}
          </PlainLink>
        )}
      </td>
      <td>{rulesWords.differencesOf(differences)}</td>
    </tr>
  )
}
