import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { type Paper, PLAIN_IMPRINT } from '#shared/domain/documents/paper.ts'
import { RETENTION_RULE_KINDS, type RetentionReview, type RetentionRule } from '#shared/domain/workspace/retention.ts'
import { formatDate, formatInstant } from '#shared/wording/dates.ts'
import { outcomeWords, periodText, RETENTION_KIND_TEXTS, RETENTION_KIND_WORDS } from '#shared/wording/retention.ts'
import { column, fact, facts, heading, list, note, paragraph, plain, row } from '../kit/blocks.ts'
import { letterheadOf } from '../letterhead/alliance-letterhead.ts'

/** What a review of the retention periods decided. */
export interface RetentionReviewInput {
  readonly alliance: Alliance
  readonly managingMembers: readonly string[]
  readonly review: RetentionReview
  readonly rules: readonly RetentionRule[]
}

export function retentionReviewPaper(input: RetentionReviewInput): Paper {
  return {
    title: `Durchsicht der Löschfristen vom ${formatDate(input.review.heldOn)}`,
    subject: 'Protokoll der Durchsicht der Löschfristen',
    creator: input.alliance.name,
    fileReference: '',
    issuedAt: input.review.heldAt,
    imprint: PLAIN_IMPRINT,
    draft: false,
    orientation: 'portrait',
    blocks: retentionReviewBlocks(input),
  }
}

export function retentionReviewBlocks({ alliance, managingMembers, review, rules }: RetentionReviewInput): readonly Block[] {
  const { lines } = review
  const erased = lines.filter(({ outcome }) => outcome === 'erase')
  const kinds = RETENTION_RULE_KINDS.filter((kind) => lines.some((line) => line.kind === kind))
  const erasedKinds = kinds.filter((kind) => erased.some((line) => line.kind === kind))
  return [
    letterheadOf(alliance, managingMembers),
    { kind: 'title', text: 'Durchsicht der Löschfristen', subtitle: formatDate(review.heldOn) },
    facts('Durchsicht', [
      fact('Abgeschlossen', `${formatInstant(review.heldAt)} von ${review.heldBy}`),
      fact('Gelöscht', String(erased.length)),
      fact('Behalten', String(lines.length - erased.length)),
    ]),
    ...(lines.length === 0 ? [paragraph(plain('An diesem Tag war nichts fällig.'))] : []),
    ...kinds.flatMap((kind): readonly Block[] => [
      heading(`${RETENTION_KIND_WORDS[kind]} (${periodText(rules.find((rule) => rule.kind === kind)?.months ?? null)})`, 2),
      {
        kind: 'table',
        caption: RETENTION_KIND_WORDS[kind],
        columns: [column('Eintrag', 70), column('Fällig seit', 24), column('Entscheidung', 33), column('Grund', 38)],
        rows: lines
          .filter((line) => line.kind === kind)
          .map((line) => row([line.title, formatDate(line.dueOn), outcomeWords(line), line.reason])),
        rowHeight: null,
      },
    ]),
    ...(erasedKinds.length === 0
      ? []
      : [
          heading('Was gelöscht wurde und was bleibt', 2),
          list(
            erasedKinds.map(
              (kind) =>
                `${RETENTION_KIND_WORDS[kind]}: gelöscht wurden ${RETENTION_KIND_TEXTS[kind].erases}; es bleiben ${RETENTION_KIND_TEXTS[kind].keeps}.`,
            ),
          ),
        ]),
    note(
      'Gelöschtes steht auch nicht mehr im Journal, in Formularen und in der Protokolldatei der Datenbank. Ältere Sicherungen und Kopien, die andere haben, sind davon nicht berührt; bekannte Sicherungen nennt das Programm unter Einstellungen › Datenschutz.',
    ),
  ]
}

/** Parts of the file name. */
export function retentionReviewFileParts({ alliance, review }: RetentionReviewInput): readonly string[] {
  return ['Durchsicht Löschfristen', alliance.shortName, review.heldOn]
}
