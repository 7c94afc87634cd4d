import { beforeEach, expect, test } from 'vitest'
import type { LetterheadDraft } from '#shared/contract/alliance.ts'
import { PLAIN_LETTERHEAD } from '#shared/domain/alliance/letterhead.ts'
import { openErzgebirge } from '#test/support/erzgebirge.ts'
import { aPng } from '#test/support/pictures/make-picture.ts'
import type { Deps } from '../deps.ts'
import { saveLetterhead } from './save-letterhead.ts'
import { previewLetterhead, showLetterhead } from './show-letterhead.ts'
import { theAlliance } from './the-alliance.ts'

let deps: Deps
let at: (day: string) => void

beforeEach(async () => {
  const alliance = await openErzgebirge()
  deps = alliance.deps
  at = alliance.at
})

const LOGO = { base64: aPng(300, 100).toString('base64'), altText: 'Logo der Fachkräfteallianz' }
const BLUE: LetterheadDraft = {
  ...PLAIN_LETTERHEAD,
  accent: '#1f4e79',
  logo: LOGO,
  lines: ['Region mit Zukunft', ''],
  footer: [
    { title: 'Kontakt', lines: ['Musterstraße 16', ''] },
    { title: '', lines: [] },
  ],
}

test('ein Schriftstück behält den Briefkopf seines Tages', async () => {
  expect(await showLetterhead(deps)).toEqual({ letterhead: PLAIN_LETTERHEAD, since: null })
  at('2026-11-23')
  const first = await saveLetterhead(deps, { letterhead: BLUE })
  const then = deps.now()
  at('2026-11-30')
  await saveLetterhead(deps, { letterhead: { ...BLUE, accent: '#5A1A1A', logo: null } })
  const lookOn = async (moment: typeof then | null) => deps.store.read(async (tx) => (await theAlliance(tx, moment)).letterhead)
  const old = await lookOn(then)
  expect(old).toEqual(first.ok && first.value.letterhead)
  expect(old).toMatchObject({
    accent: '#1F4E79',
    lines: ['Region mit Zukunft'],
    footer: [{ title: 'Kontakt', lines: ['Musterstraße 16'] }],
  })
  expect(old.logo).toMatchObject({ width: 300, height: 100, altText: LOGO.altText, base64: LOGO.base64 })
  expect(await lookOn(null)).toMatchObject({ accent: '#5A1A1A', logo: null })
})

test('die Vorschau zeigt den Brief mit Kopf, Logo und Fuß und speichert nichts', async () => {
  const preview = await previewLetterhead(deps, { letterhead: BLUE })
  const [head] = preview.ok ? preview.value : []
  expect(head).toMatchObject({
    kind: 'letterhead',
    accent: '#1F4E79',
    logo: { altText: LOGO.altText },
    footer: [{ title: 'Kontakt' }],
  })
  expect((await showLetterhead(deps)).since).toBeNull()
})

const REFUSED: readonly (readonly [string, Partial<LetterheadDraft>, object])[] = [
  ['ein Wort als Farbe', { accent: 'petrol' }, { code: 'COLOR_UNKNOWN', color: 'petrol' }],
  ['Gelb', { accent: '#FFD400' }, { code: 'COLOR_NOT_READABLE', hundredths: 128 }],
  ['Grau, das nur auf Weiß reicht', { accent: '#767676' }, { code: 'COLOR_NOT_READABLE', hundredths: 408 }],
  ['Logo ohne Vorlesetext', { logo: { ...LOGO, altText: '' } }, { code: 'ALT_TEXT_MISSING' }],
  ['kein Bild', { logo: { ...LOGO, base64: 'PHN2Zy8+' } }, { code: 'PICTURE_TYPE_NOT_SUPPORTED' }],
]

test.each(REFUSED)('abgewiesen, und nichts gespeichert: %s', async (_, change, error) => {
  expect(await saveLetterhead(deps, { letterhead: { ...BLUE, ...change } })).toEqual({ ok: false, error })
  expect((await showLetterhead(deps)).since).toBeNull()
})
