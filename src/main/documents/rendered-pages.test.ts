import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { DOCUMENT_EXAMPLES } from '#test/support/documents/examples.ts'
import { type PlacedWord, type RenderedDocument, renderDocuments } from '#test/support/documents/render.ts'
import { readText } from '#test/support/documents/text-reader.ts'
import { findOffice, NO_OFFICE } from '#test/support/office.ts'

const office = findOffice()

interface Rendered extends RenderedDocument {
  readonly file: OutputFile
}

/** Last pages with few words that carry more than a signature. */
const MORE_THAN_IT_SEEMS: Readonly<Record<string, string>> = {
  'circular-record-aborted': 'the table of the papers stands above the signature',
}

/** Millimeters by which a program may place text differently. */
const TOLERANCE = 0.8

describe('Seiten, wie LibreOffice sie setzt', () => {
  let rendered: readonly Rendered[] = []

  beforeAll(async () => {
    if (office === null) return
    const files = await Promise.all(DOCUMENT_EXAMPLES.map(async ({ name, make }) => ({ name, file: await make() })))
    const pages = await renderDocuments(office, files)
    rendered = pages.map((page, index) => {
      const file = files[index]?.file
      if (file === undefined) throw new Error(`No file for ${page.name}`)
      return { ...page, file }
    })
  }, 300_000)

  beforeEach((context) => context.skip(office === null, NO_OFFICE))

  test('jedes Dokument hat mindestens eine Seite', () => {
    expect(rendered.filter(({ pages }) => pages === 0).map(({ name }) => name)).toEqual([])
  })

  test('eine gewöhnliche Stellungnahme passt auf zwei Seiten, auch mit Auflagen und zwei Unterschriften', () => {
    const usual = ['statement-endorsed', 'statement-draft', 'statement-conditions-two-signatures', 'statement-not-endorsed']
    expect(usual.map((name) => `${name}: ${documentOf(name).pages}`)).toEqual(usual.map((name) => `${name}: 2`))
  })

  test('ein Rückmeldebogen passt auf eine Seite, mit Punkten je Kriterium zu zwei Projekten auf zwei', () => {
    expect([documentOf('ballot-paper').pages, documentOf('ballot-paper-blank-two-items').pages]).toEqual([1, 2])
  })

  test('breite Listen drucken mit wiederholter erster Spalte auf genau zwei Seiten nebeneinander', () => {
    const names = ['resolution-register', 'project-list', 'member-list']
    expect(names.map((name) => documentOf(name).pages)).toEqual([4, 4, 3])
  })

  test('Seitenzahl im Fuß stimmt mit den gesetzten Seiten überein', () => {
    const wrong = wordDocuments().filter(({ file, pages }) => countedPages(file) !== pages)
    expect(wrong.map(({ name, pages, file }) => `${name}: ${pages} statt ${countedPages(file)}`)).toEqual([])
  })

  test.each(['action-plan', 'action-plan-long'])('%s: das Inhaltsverzeichnis nennt die Seiten, auf denen es steht', (name) => {
    const { file, words } = documentOf(name)
    const entries = contentsOf(file)
    expect(entries.length).toBeGreaterThan(10)
    const wrong = entries.filter(({ text, page }) => !textOnPage(words, page).includes(text.replace(/\s/g, '')))
    expect(wrong).toEqual([])
  })

  test('kein Text steht außerhalb des Blattes oder im Rand von 10 mm', () => {
    const outside = wordDocuments().flatMap(({ name, words }) => {
      const width = name.startsWith('attendance') ? 297 : 210
      return words
        .filter((word) => word.left < 10 || word.right > width - 9)
        .map((word) => `${name}, Seite ${word.page}: ${word.text}`)
    })
    expect(outside).toEqual([])
  })

  test('keine letzte Seite trägt nur eine Unterschrift oder einen Hinweis', () => {
    const thin = wordDocuments().filter(
      ({ name, words, pages }) => pages > 1 && !(name in MORE_THAN_IT_SEEMS) && bodyWords(words, pages).length < 25,
    )
    expect(thin.map(({ name }) => name)).toEqual([])
  })

  test('DIN 5008 Form B: Anschrift, Infoblock und Betreff stehen, wo sie hingehören', () => {
    const { words } = documentOf('statement-endorsed')
    const address = wordAt(words, 'Sächsische')
    const reference = wordAt(words, 'Unser')
    const subject = wordAt(words, 'Befürwortende')
    expect(address.left).toBeCloseTo(25, 0)
    expect(address.top).toBeGreaterThan(62.7 - TOLERANCE)
    expect(wordAt(words, '04105').bottom).toBeLessThan(90)
    expect(reference.left).toBeCloseTo(125, 0)
    expect(Math.abs(reference.top - 50)).toBeLessThan(TOLERANCE)
    expect(subject.left).toBeCloseTo(25, 0)
    expect(Math.abs(subject.top - 98.46)).toBeLessThan(TOLERANCE)
  })

  test('ein Entwurf sagt es auf jeder Seite', () => {
    const { words, pages } = documentOf('statement-draft')
    const marked = new Set(words.filter(({ text }) => text.includes('ENTWURF')).map(({ page }) => page))
    expect(marked.size).toBe(pages)
  })

  function documentOf(name: string): Rendered {
    const found = rendered.find((one) => one.name === name)
    if (found === undefined) throw new Error(`There is no example ${name}`)
    return found
  }

  function wordDocuments(): readonly Rendered[] {
    return rendered.filter(({ file }) => file.fileName.endsWith('.docx'))
  }
})

function wordAt(words: readonly PlacedWord[], text: string): PlacedWord {
  const found = words.find((word) => word.page === 1 && word.text === text && word.top > 45)
  if (found === undefined) throw new Error(`„${text}“ is not on page 1`)
  return found
}

/** The table of contents as the file carries it: headings with the page numbers written into it. */
function contentsOf(file: OutputFile): readonly { readonly text: string; readonly page: number }[] {
  return readText(file)
    .split('\n')
    .flatMap((line) => {
      const [, text = '', page] = /^(\S.*) → (\d+)$/.exec(line) ?? []
      return page === undefined ? [] : [{ text, page: Number(page) }]
    })
}

function textOnPage(words: readonly PlacedWord[], page: number): string {
  return words
    .filter((word) => word.page === page)
    .map(({ text }) => text)
    .join('')
}

/** Words between head and foot of a page. */
function bodyWords(words: readonly PlacedWord[], page: number): readonly PlacedWord[] {
  const bottom = Math.max(...words.filter((word) => word.page === page).map((word) => word.bottom))
  return words.filter((word) => word.page === page && word.top > 22 && word.bottom < bottom - 1)
}

/** The number of pages that the file itself carries in its foot. */
function countedPages(file: OutputFile): number {
  const footer = unzipSync(file.bytes)['word/footer1.xml']
  return Number(/NUMPAGES"[^>]*>.*?<w:t[^>]*>(\d+)</s.exec(footer === undefined ? '' : strFromU8(footer))?.[1])
}
