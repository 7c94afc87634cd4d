import { timeOf } from '#shared/basics/instant.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { itemNumber } from '#shared/domain/meetings/agenda-item.ts'
import type { Contribution } from '#shared/domain/meetings/contribution.ts'
import type { Resolution, RollLine } from '#shared/domain/resolutions/resolution.ts'
import { wasSecret } from '#shared/rules/meeting/secret-ballot.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { CONTRIBUTION_LABELS, CONTRIBUTION_OUTCOME_LABELS, recordWords } from '#shared/wording/screens/item-records.ts'
import { column, fact, facts, heading, note, paragraph, paragraphs, plain, row, when } from '../kit/blocks.ts'
import { ITEM_STATE_SENTENCES } from '../meeting/words.ts'
import { votesOf } from '../votes/votes-of.ts'
import type { MinutesItem, MinutesTask } from './content.ts'

/** One agenda item: its result, the resolution in its wording with the votes, who was recused, who does what by when. */
export function itemBlocks(entry: MinutesItem, body: string): readonly Block[] {
  const { item, resolution } = entry
  const isSilent =
    resolution === null && entry.motions.length === 0 && item.resultText.trim() === '' && ITEM_STATE_SENTENCES[item.state] === ''
  return [
    heading(`TOP ${itemNumber(item)}  ${item.title}${item.isPublic ? '' : ' (nichtöffentlich)'}`),
    ...when(body !== '', () => [paragraph(plain(`Beschließendes Gremium: ${body}`))]),
    ...when(item.reportedBy !== '', () => [paragraph(plain(`Bericht: ${item.reportedBy}`))]),
    ...when(entry.deferrals.length > 0, () => [paragraph(plain(`Zuvor vertagt: ${entry.deferrals.join('; ')}.`))]),
    ...paragraphs(item.resultText),
    ...entry.motions.map((motion) => paragraph(plain(motionSentence(motion)))),
    ...when(item.state !== 'noted' || item.resultText.trim() === '', () => paragraphs(ITEM_STATE_SENTENCES[item.state])),
    ...when(isSilent, () => [paragraph(plain('Hierzu wird nichts festgehalten.'))]),
    ...entry.tiedVotes.map((sentence) => paragraph(plain(`Erste Abstimmung: ${sentence}`))),
    ...(resolution === null ? [] : resolutionBlocks(resolution)),
    ...when(entry.byAcclamation, () => [note(recordWords.byAcclamation)]),
    ...entry.recusals.map(({ memberName, reason, leftRoom, leftAt }) =>
      paragraph(
        plain(
          `Nicht mitgewirkt wegen Befangenheit: ${memberName} (${reason.replace(/\.$/, '')})${leftRoom ? `; hat den Raum für Beratung und Abstimmung verlassen${leftAt === null ? '' : ` (um ${timeOf(leftAt)} Uhr)`}` : ''}.`,
        ),
      ),
    ),
    ...entry.declarations.map(({ personName, text }) => paragraph(plain(`Persönliche Erklärung von ${personName}: ${text}`))),
    ...when(entry.tasks.length > 0, () => [taskTable(entry.tasks)]),
  ]
}

/** „Antrag zur Sache von Kim Beispiel: … (angenommen)“. */
function motionSentence({ kind, personName, text, outcome }: Contribution): string {
  return `${CONTRIBUTION_LABELS[kind]} von ${personName}: ${text.replace(/\.$/, '')} (${CONTRIBUTION_OUTCOME_LABELS[outcome]}).`
}

function resolutionBlocks(resolution: Resolution): readonly Block[] {
  const isAdopted = resolution.outcome === 'adopted'
  return [
    {
      kind: 'result',
      tone: isAdopted ? 'positive' : 'negative',
      label: `Beschluss ${resolution.number}: ${isAdopted ? 'angenommen' : 'abgelehnt'}`,
      lines: [plain(resolution.text)],
    },
    votesOf(resolution.verdict),
    paragraph(plain(resolution.sentence)),
    ...when(resolution.rules.namedVotes && !wasSecret(resolution.verdict), () => [namedVotes(resolution.roll)]),
    ...when(resolution.proofSentences.length > 0, () => [note(`Nachweis: ${resolution.proofSentences.join('; ')}.`)]),
  ]
}

/** By name, as the rules of procedure want it within the alliance (§ 2.3). */
function namedVotes(roll: readonly RollLine[]): Block {
  const namesOf = (matches: (line: RollLine) => boolean) =>
    roll
      .filter(matches)
      .map((line) => line.memberName)
      .join('; ')
  return facts('Stimmen je Mitglied', [
    fact(
      'Ja',
      namesOf((line) => !line.recused && line.choice === 'yes' && !line.isDerived),
    ),
    fact(
      'Ja (abgeleitet)',
      namesOf((line) => !line.recused && line.choice === 'yes' && line.isDerived),
    ),
    fact(
      'Nein',
      namesOf((line) => !line.recused && line.choice === 'no'),
    ),
    fact(
      'Enthaltung',
      namesOf((line) => !line.recused && line.choice === 'abstain'),
    ),
    fact(
      'ungültig',
      namesOf((line) => !line.recused && line.choice === 'invalid'),
    ),
    fact(
      'ohne Stimmabgabe',
      namesOf((line) => !line.recused && line.choice === null),
    ),
    fact(
      'befangen',
      namesOf((line) => line.recused),
    ),
  ])
}

function taskTable(tasks: readonly MinutesTask[]): Block {
  return {
    kind: 'table',
    caption: 'Aufträge',
    columns: [column('Auftrag', 60), column('Wer', 25), column('bis', 15)],
    rows: tasks.map(({ what, who, dueOn }) => row([what, who, dueOn === null ? '–' : formatDate(dueOn)])),
    rowHeight: null,
  }
}
