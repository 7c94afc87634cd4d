import { byGermanOrder } from '#shared/basics/german-order.ts'
import { countingOf } from '#shared/domain/action-plan/indicator.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { formatDateLong } from '#shared/wording/dates.ts'
import { heading, list, paragraph, plain, when } from '../kit/blocks.ts'
import { signatureLine } from '../letterhead/signature-line.ts'
import { changeTable } from './changes.ts'
import type { ActionPlanInput } from './input.ts'

/** How it was adopted, in the words of the resolution, and the signature on behalf of all partners (domain § 0 no. 7). */
export function adoptionBlocks({ adoption, alliance, signatories }: ActionPlanInput): readonly Block[] {
  if (adoption === null) return [paragraph(plain('Diese Fassung ist ein Entwurf; über sie ist noch nicht beschlossen.'))]
  const { resolvedOn, signedOn, validFrom, resolution } = adoption
  const day = `Beschlossen am ${formatDateLong(resolvedOn)}, gültig ab ${formatDateLong(validFrom)}.`
  return [
    resolution === null
      ? paragraph(plain(day))
      : {
          kind: 'result',
          tone: 'positive',
          label: `Beschluss ${resolution.number} vom ${formatDateLong(resolvedOn)}`,
          lines: [plain(resolution.sentence), plain(`Gültig ab ${formatDateLong(validFrom)}.`)],
        },
    {
      kind: 'signatures',
      lead: 'Für die regionale Fachkräfteallianz, in Vertretung der Allianzpartner',
      placeAndDate: `${alliance.placeOfSignature}, ${signedOn === null ? 'den ____________________' : formatDateLong(signedOn)}`,
      signatures: signatories.map(signatureLine),
    },
  ]
}

/** What the revision names as its sources, and where its figures come from. */
export function sourceBlocks(input: ActionPlanInput): readonly Block[] {
  const named = sourcesOfFigures(input)
  return [
    heading('Quellenangabe'),
    ...when(input.text.sources.length > 0, () => [list(input.text.sources)]),
    ...when(named.length > 0, () => [paragraph(plain('Die Messwerte stammen aus:')), list(named)]),
    ...when(input.text.sources.length + named.length === 0, () => [paragraph(plain('Es sind keine Quellen eingetragen.'))]),
  ]
}

function sourcesOfFigures({ series, fields }: ActionPlanInput): readonly string[] {
  const all = [
    ...series,
    ...fields.flatMap((field) => [
      ...field.series,
      ...field.projects.flatMap((project) => project.series),
      ...field.measures.flatMap((measure) => measure.series),
    ]),
  ]
  const sources = all.flatMap(({ measurements }) => countingOf(measurements).map(({ source }) => source))
  return [...new Set(sources)].toSorted(byGermanOrder)
}

/** The papers that belong to it, and what has changed since the revision before. */
export function attachmentBlocks({ text, changes }: ActionPlanInput): readonly Block[] {
  return [
    ...when(text.attachments.length > 0 || changes !== null, (): readonly Block[] => [
      { kind: 'page-break' },
      heading('Anlagen'),
    ]),
    ...when(text.attachments.length > 0, () => [list(text.attachments)]),
    ...(changes === null
      ? []
      : [heading(`Was sich gegenüber der Fassung ${changes.before} geändert hat`, 2), changeTable(changes)]),
  ]
}
