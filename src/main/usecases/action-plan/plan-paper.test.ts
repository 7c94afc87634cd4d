import { beforeAll, describe, expect, test } from 'vitest'
import { localDate } from '#shared/basics/local-date.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import type { Paper } from '#shared/domain/documents/paper.ts'
import { blockText } from '#test/support/documents/block-text.ts'
import { readText } from '#test/support/documents/text-reader.ts'
import { type Erzgebirge, erzgebirgeSeed, granted, openErzgebirge } from '#test/support/erzgebirge.ts'
import { refused } from '#test/support/meeting-of-thirteen.ts'
import { keyFile, NO_ROOTS } from '#test/support/signed-files.ts'
import type { Deps } from '../deps.ts'
import { checkFile } from '../documents/check-file.ts'
import { makeDocument } from '../documents/make-document.ts'
import { listSigningRooms } from '../documents/mark-signature.ts'
import { previewPaper } from '../documents/preview-paper.ts'
import { signDocument } from '../documents/sign-document.ts'
import { seedPastProjects } from '../workspace/demo/past-projects.ts'
import { adoptRevision } from './adopt-revision.ts'
import { listIndicatorBook } from './indicators.ts'
import { issuePlan } from './issue-plan.ts'
import { measureIndicator } from './measure-indicator.ts'
import { showRevision } from './revision-page.ts'
import { showOverview } from './show-overview.ts'
import { saveRevision, startRevision } from './write-revision.ts'

/** With plain spaces, as one would type it. */
function textOf(file: OutputFile): string {
  return readText(file).replaceAll('\u00a0', ' ')
}

async function withHistory(): Promise<Erzgebirge> {
  const alliance = await openErzgebirge()
  await seedPastProjects(alliance.deps, alliance.seeded, erzgebirgeSeed().pastProjects ?? [])
  return alliance
}

/** What it says, without the pictures of a file. */
async function paperOf(deps: Deps, id: string): Promise<Paper> {
  return granted(await previewPaper(deps, { kind: 'action-plan', id }))
}

async function revisionOf({ deps }: Erzgebirge, revision: string) {
  const id = (await showOverview(deps)).plans.find(({ plan }) => plan.revision === revision)?.revisionId
  if (id == null) throw new Error(`${revision} is not written`)
  return id
}

describe('Das Handlungskonzept Erzgebirge 2024 aus den Beispieldaten', () => {
  let alliance: Erzgebirge
  let text = ''
  let headings: readonly string[] = []

  beforeAll(async () => {
    alliance = await withHistory()
    text = textOf(granted(await makeDocument(alliance.deps, { kind: 'action-plan', id: 'all' })))
    headings = text.split('\n').flatMap((line) => /^##+ (.*)$/.exec(line)?.[1] ?? [])
  })

  test('hat die Ordnung des Vorbilds: fünf Teile, Quellen, Anlagen; für Handlungsfeld 3 steht der Grund', () => {
    expect(headings.filter((line) => /^(Vorwort|\d [A-Z]|Quellenangabe|Anlagen)/.test(line))).toEqual([
      'Vorwort',
      '1 Ausgangslage',
      '2 Die Fachkräfteallianz',
      '3 Handlungsfelder und Evaluierung',
      '4 Organisation',
      '5 Schlussbestimmung',
      'Quellenangabe',
      'Anlagen',
    ])
    expect(headings.filter((line) => /^2\.\d /.test(line)).slice(0, 4)).toEqual([
      '2.1 Allgemeines',
      '2.2 Weiterentwicklung zur Fachkräfteallianz und weitere Partner',
      '2.3 Mitglieder der Fachkräfteallianz',
      '2.4 Strategie und Ziele',
    ])
    expect(headings.flatMap((line) => /Handlungsfeld (\d):/.exec(line)?.[1] ?? [])).toEqual(['1', '2', '4', '5'])
    expect(text).toContain('– Handlungsfeld 3 „Qualifizierung / Weiterbildung“: Kein Projekt der Fachkräfterichtlinie im Feld')
  })

  test.each([
    [
      'die Betriebe beider Berichte nebeneinander',
      'Betriebe | ca. 15.500 Betriebe | Bericht vom 15.09.2022 | Handlungskonzept 2022\n | ca. 14.300 Betriebe',
    ],
    ['CSRnetERZ 160 oder 120', 'beteiligte Unternehmen seit 2012: ca. 160 oder über 120 Unternehmen, je nach Quelle'],
    [
      'Schülerinnen und Schüler je Jahr',
      'ca. 300 | 2018 | Handlungskonzept 2024\nca. 770 | 2019 | Handlungskonzept 2024\nca. 330 | 2020',
    ],
    ['Arbeitslosenquote', 'ca. 20 | 2011 | Handlungskonzept 2022'],
    ['13 Mitglieder, eines geschäftsführend', 'Wirtschaftsförderung Erzgebirge GmbH (geschäftsführend)'],
    ['das Projekt NAFKA mit seiner Evaluierung', 'Aktueller Stand: Der Katalog „Faire Anwerbung“ mit 28 Einzelkriterien steht.'],
    ['Beschluss- und Unterschriftstag', 'Annaberg-Buchholz, 6. Juni 2024'],
  ])('nennt %s', (_title, says) => {
    expect(text).toContain(says)
  })

  test('zu jedem Diagramm folgt seine Tabelle', async () => {
    const { blocks } = await paperOf(alliance.deps, await revisionOf(alliance, '2024'))
    const charts = blocks.flatMap((block, index) => (block.kind === 'chart' ? [{ block, next: blocks[index + 1] }] : []))
    expect(charts.length).toBeGreaterThan(12)
    for (const { block, next } of charts)
      expect(next).toMatchObject({ kind: 'table', caption: `Werte zum Diagramm: ${block.chart.title}` })
    expect(charts.map(({ block }) => block.label)).toEqual(charts.map((_, index) => `Abbildung ${index + 1}`))
  })

  test('die Fassung 2022 kennt nur, was am 15.09.2022 bekannt war', async () => {
    const before = blockText((await paperOf(alliance.deps, await revisionOf(alliance, '2022'))).blocks).replaceAll('\u00a0', ' ')
    expect(before).toContain('ca. 15.500 Betriebe')
    expect(before).not.toContain('14.300')
    expect(before).not.toContain('WelcomERZ – Weiterentwicklung der Willkommenskultur')
    expect(before).toContain('Handlungsfeld 3: Qualifizierung / Weiterbildung')
  })
})

test('Ein Entwurf sagt es, zeigt den Stand von heute und lässt sich nicht ausfertigen', async () => {
  const { deps } = await withHistory()
  const { revisionId } = granted(await startRevision(deps, { revision: '2026', title: 'Handlungskonzept' }))
  const paper = await paperOf(deps, revisionId)
  expect(paper.draft).toBe(true)
  expect(blockText(paper.blocks)).toContain('Entwurf, Stand 4. November 2026')
  expect(refused(await issuePlan(deps, { revisionId }))).toEqual({ code: 'PLAN_NOT_ADOPTED' })
})

test('Was ausgefertigt ist, kommt Byte für Byte wieder, auch wenn später gemessen wird; zweimal geht es nicht; signiert kommt die signierte Kopie', async () => {
  const alliance = await withHistory()
  const { deps } = alliance
  alliance.at('2026-11-23')
  const revisionId = await revisionOf(alliance, '2024')
  const { issued } = granted(await issuePlan(deps, { revisionId }))
  const before = granted(await makeDocument(deps, { kind: 'action-plan', id: revisionId }))
  expect(issued?.fileName).toBe(before.fileName)
  const { series } = await listIndicatorBook(deps)
  const indicatorId = series.find(({ indicator }) => indicator.title === 'Einwohner')?.indicator.id
  if (indicatorId === undefined) throw new Error('no indicator')
  granted(
    await measureIndicator(deps, {
      indicatorId,
      figure: { digits: 330_000, decimals: 0 },
      precision: 'about',
      periodFrom: null,
      referenceDate: localDate('2023-12-31'),
      isDayOfSource: false,
      source: 'Statistisches Landesamt',
      comment: '',
    }),
  )
  const after = granted(await makeDocument(deps, { kind: 'action-plan', id: 'all' }))
  expect(Buffer.compare(before.bytes, after.bytes)).toBe(0)
  expect(refused(await issuePlan(deps, { revisionId }))).toEqual({ code: 'PLAN_ISSUED_ALREADY', fileName: before.fileName })
  expect(granted(await showRevision(deps, { revisionId })).issued).toEqual(issued)
  const key = new File([keyFile('rsa') as Uint8Array<ArrayBuffer>], 'rsa.p12')
  const input = { kind: 'action-plan', id: revisionId, keyFile: key, passphrase: 'geheim', comment: '', signedAs: null } as const
  expect((await listSigningRooms(deps, input)).map(({ name }) => name)).toEqual(['Henrik Sandleben'])
  const { record } = granted(await signDocument(deps, { ...input, mark: { room: 0, withPicture: false } }, NO_ROOTS))
  const file = granted(await makeDocument(deps, { kind: 'action-plan', id: revisionId }))
  expect(file.fileName).toBe(record.fileName)
  const upload = new File([file.bytes as Uint8Array<ArrayBuffer>], file.fileName)
  const checked = granted(await checkFile(deps, { file: upload }, NO_ROOTS))
  expect(checked.signatures.signatures).toMatchObject([{ certificate: { name: 'Erika Muster' } }])
  expect(checked).toMatchObject({ match: { kind: 'same-bytes' }, journalHead: { holds: true } })
  expect(textOf(file)).toContain('Erika Muster')
})

test('Die Fortschreibung nummeriert ein Feld um: Die Projekte bleiben bei ihrem Feld und stehen im Dokument unter der neuen Nummer', async () => {
  const { deps } = await withHistory()
  const { revisionId } = granted(await startRevision(deps, { revision: '2026', title: 'Handlungskonzept' }))
  const { revision, version } = granted(await showRevision(deps, { revisionId }))
  const fields = revision.text.fields.map((field) => (field.number === 4 ? { ...field, number: 3 } : field))
  const saved = granted(
    await saveRevision(deps, {
      revisionId,
      version,
      revision: '2026',
      title: 'Handlungskonzept',
      text: { ...revision.text, fields },
    }),
  )
  granted(
    await adoptRevision(deps, {
      revisionId,
      version: saved.version,
      resolutionId: null,
      resolvedOn: localDate('2026-11-03'),
      validFrom: localDate('2026-11-04'),
    }),
  )
  const text = blockText((await paperOf(deps, revisionId)).blocks)
  const [, field = ''] = text.split(/\n3\.\d Handlungsfeld 3: Heimkehrer \/ Zuwanderung\n/)
  expect(field).toContain('NAFKA – Netzwerk Anwerbung und Integration aus dem Ausland')
})
