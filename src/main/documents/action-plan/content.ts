import type { Chart } from '#shared/domain/action-plan/chart.ts'
import { CHAPTER_PARTS, type Chapter, type ChapterPart } from '#shared/domain/action-plan/revision.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import type { Paper } from '#shared/domain/documents/paper.ts'
import { formatDate, formatDateLong } from '#shared/wording/dates.ts'
import { formatCount } from '#shared/wording/numbers.ts'
import { INTEREST_LABELS } from '#shared/wording/screens/members.ts'
import { column, heading, list, note, paragraph, paragraphs, plain, row, strong, when } from '../kit/blocks.ts'
import { letterheadOf } from '../letterhead/alliance-letterhead.ts'
import { adoptionBlocks, attachmentBlocks, sourceBlocks } from './closing.ts'
import { droppedBlocks, fieldBlocks } from './fields.ts'
import { chartBlocks, figureBlocks, numberCharts } from './figures.ts'
import type { ActionPlanInput } from './input.ts'

const PART_TITLES: Readonly<Record<ChapterPart, string>> = {
  situation: 'Ausgangslage',
  alliance: 'Die Fachkräfteallianz',
  fields: 'Handlungsfelder und Evaluierung',
  organization: 'Organisation',
  closing: 'Schlussbestimmung',
}

/** Chapters of these keys stand behind the members (S1, 2.3 and 2.4). */
const BEHIND_MEMBERS: readonly string[] = ['strategy']

/** A revision of the Handlungskonzept as a paper, in the order of S1: cover, foreword, contents, five parts, sources, annexes. */
export function actionPlanPaper(input: ActionPlanInput): Paper {
  return {
    title: `${input.title}, Fassung ${input.revision}`,
    subject: `Handlungskonzept der ${input.alliance.name}`,
    creator: input.alliance.name,
    fileReference: 'Handlungskonzept',
    issuedAt: input.preparedAt,
    imprint: { version: input.revision, recordSha256: null, journalHead: input.journalHead },
    draft: input.adoption === null,
    orientation: 'portrait',
    blocks: numberCharts(actionPlanBlocks(input)),
  }
}

function actionPlanBlocks(input: ActionPlanInput): readonly Block[] {
  const { alliance, managingMembers, title, revision, adoption, text } = input
  return [
    letterheadOf(alliance, managingMembers),
    {
      kind: 'cover',
      lead: alliance.name,
      title,
      lines: [
        `Fassung ${revision}`,
        adoption === null
          ? `Entwurf, Stand ${formatDateLong(input.asOf)}`
          : `beschlossen am ${formatDateLong(adoption.resolvedOn)}`,
      ],
    },
    heading('Vorwort'),
    ...(text.foreword === '' ? [NOTHING] : paragraphs(text.foreword)),
    { kind: 'page-break' },
    { kind: 'contents', title: 'Inhalt' },
    ...CHAPTER_PARTS.flatMap((part, index) => partBlocks(input, part, index + 1)),
    ...sourceBlocks(input),
    ...attachmentBlocks(input),
  ]
}

const NOTHING = paragraph(plain('Dazu ist noch nichts geschrieben.'))

/** One of the five parts; what records know of it stands between and behind its chapters. */
function partBlocks(input: ActionPlanInput, part: ChapterPart, number: number): readonly Block[] {
  const chapters = input.text.chapters.filter((chapter) => chapter.part === part)
  const sections = sectionsOf(input, part, chapters)
  const own = sections.length === 1 && chapters.length === 1 ? (sections[0]?.blocks ?? []) : null
  const title = heading(`${number} ${PART_TITLES[part]}`)
  return [
    ...when(part !== 'closing', (): readonly Block[] => [{ kind: 'page-break' }]),
    title,
    ...(own ?? sections.flatMap((section, index) => section.of(`${number}.${index + 1}`))),
    ...when(sections.length === 0, () => [NOTHING]),
    ...when(part === 'closing', () => adoptionBlocks(input)),
  ]
}

interface Section {
  readonly blocks: readonly Block[]
  /** With its heading under a number. */
  readonly of: (number: string) => readonly Block[]
}

function sectionsOf(input: ActionPlanInput, part: ChapterPart, chapters: readonly Chapter[]): readonly Section[] {
  const written = chapters.map((chapter) => ({ chapter, section: section(chapter.heading, chapterBlocks(input, chapter)) }))
  const sections = (from: typeof written) => from.map((one) => one.section)
  switch (part) {
    case 'situation':
      return [...sections(written), ...challengeSections(input)]
    case 'alliance': {
      const behind = written.filter(({ chapter }) => BEHIND_MEMBERS.includes(chapter.key))
      return [
        ...sections(written.filter((one) => !behind.includes(one))),
        section('Mitglieder der Fachkräfteallianz', memberBlocks(input)),
        ...sections(behind),
        ...strategySections(input),
      ]
    }
    case 'fields':
      return [
        ...sections(written),
        section('Leitziel und Teilziele', goalBlocks(input)),
        ...input.fields.map((field): Section => {
          const of = (number: string): readonly Block[] => [{ kind: 'page-break' }, ...fieldBlocks(field, number)]
          return { blocks: of(''), of }
        }),
      ]
    case 'organization':
    case 'closing':
      return sections(written)
  }
}

function section(title: string, blocks: readonly Block[]): Section {
  return { blocks, of: (number) => [heading(`${number} ${title}`, 2), ...blocks] }
}

function chapterBlocks({ series }: ActionPlanInput, { heading: title, text, topic }: Chapter): readonly Block[] {
  const figures = topic === null ? [] : series.filter(({ indicator }) => indicator.topic === topic)
  return [...(text === '' ? [NOTHING] : paragraphs(text)), ...figureBlocks(`Zahlen: ${title}`, figures)]
}

function challengeSections({ text: { challenges } }: ActionPlanInput): readonly Section[] {
  if (challenges.length === 0) return []
  return [
    section(
      'Herausforderungen',
      challenges.flatMap(({ title, text }) => [paragraph(strong(title)), ...paragraphs(text)]),
    ),
  ]
}

function memberBlocks({ members, asOf }: ActionPlanInput): readonly Block[] {
  if (members.length === 0)
    return [paragraph(plain(`Am ${formatDateLong(asOf)} ist kein stimmberechtigtes Mitglied eingetragen.`))]
  const count = formatCount(members.length, 'stimmberechtigtes Mitglied', 'stimmberechtigte Mitglieder')
  return [
    paragraph(plain(`Stand ${formatDateLong(asOf)}: ${count}.`)),
    {
      kind: 'table',
      caption: 'Mitglieder der Fachkräfteallianz',
      columns: [column('Mitglied', 95), column('Interessengruppe', 42), column('Mitglied seit', 28)],
      rows: members.map(({ name, interestGroup, since, isManaging, representedBy }) =>
        row([
          `${name}${representedBy === '' ? '' : `, vertreten durch ${representedBy}`}${isManaging ? ' (geschäftsführend)' : ''}`,
          INTEREST_LABELS[interestGroup],
          formatDate(since),
        ]),
      ),
      rowHeight: null,
    },
  ]
}

function strategySections({ strategies }: ActionPlanInput): readonly Section[] {
  if (strategies.length === 0) return []
  return [
    section(
      'Strategien, auf denen das Handlungskonzept beruht',
      strategies.flatMap(({ title, publisher, year, goals }) => [
        paragraph([
          { text: title, bold: true },
          { text: ` (${publisher}, ${year})`, bold: false },
        ]),
        ...when(goals.length > 0, () => [list(goals.map((goal) => goal.title))]),
      ]),
    ),
  ]
}

function goalBlocks({ text, droppedFields, charts, fields }: ActionPlanInput): readonly Block[] {
  return [
    ...(text.guidingGoal === '' ? [NOTHING] : paragraphs(text.guidingGoal)),
    ...when(text.subgoals.length > 0, () => [paragraph(plain('Dazu tragen diese Teilziele bei:')), list(text.subgoals)]),
    ...droppedBlocks(droppedFields),
    ...(charts === null ? [] : mapBlocks(charts, fields)),
  ]
}

/** Projects by field and members by field, each with its table; fields by number, their names stand right below. */
function mapBlocks(
  { fieldMap, memberMatrix }: NonNullable<ActionPlanInput['charts']>,
  fields: ActionPlanInput['fields'],
): readonly Block[] {
  const share = 75 / Math.max(1, fields.length)
  return [
    { kind: 'chart', label: '', chart: fieldMap },
    mapTable(fieldMap),
    ...chartBlocks(memberMatrix, [
      column('Mitglied', 90),
      ...fields.map(({ text }) => column(`Feld ${text.number}`, share, 'center')),
    ]),
    note('Gezählt sind Projekte als Träger oder Partner und Maßnahmen als zuständiger Akteur, auch die weitergeführter Felder.'),
  ]
}

/** The projects below the name of their field. */
function mapTable({ title, table: { rows } }: Chart): Block {
  return {
    kind: 'table',
    caption: `Werte zum Diagramm: ${title}`,
    columns: [column('Projekt', 95), column('Beginn', 24), column('Ende', 24), column('Stand', 22)],
    rows: [...Map.groupBy(rows, ([field = '']) => field)].flatMap(([field, own]) => [
      row([field], 'group'),
      ...own.map(([, ...cells]) => row(cells)),
    ]),
    rowHeight: null,
  }
}

/** Parts of the file name; a draft says so first. */
export function actionPlanFileParts({ alliance, revision, adoption }: ActionPlanInput): readonly string[] {
  return [...(adoption === null ? ['Entwurf'] : []), 'Handlungskonzept', alliance.shortName, revision]
}
