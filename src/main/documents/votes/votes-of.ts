import type { VotesBlock } from '#shared/domain/documents/block.ts'
import type { Counts, Verdict } from '#shared/domain/resolutions/verdict.ts'

/** All counts of a vote side by side; they sum up to those entitled (R36, R44). */
export function votesOf({ counts, procedure }: Pick<Verdict, 'counts' | 'procedure'>): VotesBlock {
  return {
    kind: 'votes',
    caption: 'Stimmen',
    counts: [
      { label: 'Ja', count: counts.yes },
      { label: 'Nein', count: counts.no },
      { label: 'Enthaltung', count: counts.abstain },
      { label: 'ungültig', count: counts.invalid },
      { label: procedure === 'circular' ? 'keine Rückmeldung' : 'keine Stimmabgabe', count: counts.silent },
      { label: 'befangen', count: counts.recused },
      { label: 'Mitglieder', count: counts.entitled },
    ],
  }
}

/** The invariant of every vote in figures: „8 + 1 + 1 + 0 + 2 + 1 = 13“ (R44). */
export function invariantSentence(counts: Counts): string {
  const parts = [counts.yes, counts.no, counts.abstain, counts.invalid, counts.silent, counts.recused]
  return `Probe: ${parts.join(' + ')} = ${counts.entitled}`
}
