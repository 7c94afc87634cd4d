import { expect, test } from 'vitest'
import { TEMPLATE_KINDS } from '#shared/domain/documents/document-template.ts'
import { templateProblemSentence } from '#shared/wording/template-problems.ts'
import { CIRCULAR_LETTER_INPUT } from '#test/support/documents/example-circular-letter.ts'
import { INVITATION_INPUT, MINUTES_INPUT } from '#test/support/documents/example-meeting.ts'
import { STATEMENT_INPUT, TWO_SIGNATURES } from '#test/support/documents/example-statement.ts'
import { readText } from '#test/support/documents/text-reader.ts'
import { findOoxmlErrors } from '#test/support/documents/validator.ts'
import { partsOf } from '#test/support/signed-files.ts'
import { aTemplate, FULL_TEMPLATE, p, table } from '#test/support/templates/make-template.ts'
import { makeCircularLetter } from '../circular-letter/docx.ts'
import { makeInvitation } from '../invitation/docx.ts'
import { sha256Of } from '../kit/hash.ts'
import { makeMinutes } from '../minutes/docx.ts'
import { makeStatement } from '../statement/docx.ts'
import { checkTemplate } from './check-template.ts'
import { fieldsOf } from './fields/catalogue.ts'
import type { OwnTemplate } from './make-from-template.ts'
import { BROKEN_TEMPLATES } from './templates.cases.ts'

function templateOf(bytes: Uint8Array): OwnTemplate {
  return { sha256: sha256Of(bytes), parts: partsOf(bytes) }
}

test.each(BROKEN_TEMPLATES)('fehlerhafte Vorlage: %s', (_, template, sentence) => {
  const sentences = checkTemplate(partsOf(template), 'statement').map(templateProblemSentence)
  expect(sentences[0]).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence))
})

test('eine Vorlage mit allem, was geht, ist in Ordnung', () => {
  expect(checkTemplate(partsOf(FULL_TEMPLATE), 'statement').map(templateProblemSentence)).toEqual([])
})

test('aus der Vorlage entsteht die Stellungnahme: Listen, Bedingungen, geteilte Felder, Kopfzeile; gültig im Open XML SDK', async () => {
  const file = await makeStatement({ ...STATEMENT_INPUT, template: templateOf(FULL_TEMPLATE) })
  expect(await findOoxmlErrors(file)).toEqual([])
  const text = readText(file)
  expect(text).not.toMatch(/\{\{|\}\}/)
  expect(text).toContain('Befürwortende Stellungnahme zum Projekt „NAFKA II: Netzwerk zur Anwerbung')
  expect(text).toContain('Projektnummer | FKA-ERZ/2026/P-011')
  expect(text).toContain('Regionaler Bedarf\n')
  expect(text).toContain('Alex Muster | Leitung der Regionalkammer')
  expect(text).toContain('Fachkräfteallianz Erzgebirge · FKA-ERZ/2026/ST-007')
  expect(text).toContain(STATEMENT_INPUT.resolution.sentence)
  expect(text).not.toContain('Auflagen:')
  const again = await makeStatement({ ...STATEMENT_INPUT, template: templateOf(FULL_TEMPLATE) })
  expect(sha256Of(again.bytes)).toBe(sha256Of(file.bytes))
  expect(readText(await makeStatement({ ...TWO_SIGNATURES, template: templateOf(FULL_TEMPLATE) }))).toContain('Auflagen: ')
})

test('ein Entwurf und Beispieldaten sagen es im Text und im Kopf, was immer die Vorlage zeigt', async () => {
  const text = readText(await makeStatement({ ...STATEMENT_INPUT, draft: true, template: templateOf(FULL_TEMPLATE) }))
  expect(text.match(/ENTWURF · Beispieldaten/g)).toHaveLength(2)
})

test('was jemand eingetippt hat, bleibt Text: keine Felder, kein XML, keine Steuerzeichen', async () => {
  const title = '{{Nummer}} <w:p/> & \u0007 Zeile 1\nZeile 2'
  const file = await makeStatement({
    ...STATEMENT_INPUT,
    project: { ...STATEMENT_INPUT.project, title },
    template: templateOf(FULL_TEMPLATE),
  })
  expect(await findOoxmlErrors(file)).toEqual([])
  expect(readText(file)).toContain('{{Nummer}} <w:p/> &  Zeile 1')
})

/** One template per kind that asks for every field there is. */
function everyField(kind: (typeof TEMPLATE_KINDS)[number]): Uint8Array {
  const body = fieldsOf(kind).map((field) => {
    if (field.kind === 'text') return p(`${field.name}: {{${field.name}}}`)
    if (field.kind === 'condition') return p(`{{#${field.name}}}${field.name} gilt{{/${field.name}}}`)
    const cells = field.columns.map(({ name }, index) => {
      const begin = index === 0 ? `{{#${field.name}}}` : ''
      return p(`${begin}{{${name}}}${index === field.columns.length - 1 ? `{{/${field.name}}}` : ''}`)
    })
    return table(cells) + p('')
  })
  return aTemplate({ body: body.join('') })
}

const MAKERS = {
  statement: (template: OwnTemplate) => makeStatement({ ...STATEMENT_INPUT, template }),
  invitation: (template: OwnTemplate) => makeInvitation({ ...INVITATION_INPUT, template }),
  minutes: (template: OwnTemplate) => makeMinutes({ ...MINUTES_INPUT, template }),
  'circular-letter': (template: OwnTemplate) => makeCircularLetter({ ...CIRCULAR_LETTER_INPUT, template }),
}

/** Fields that have nothing to say in the examples. */
const EMPTY: Readonly<Record<(typeof TEMPLATE_KINDS)[number], readonly string[]>> = {
  statement: ['Offenlegung'],
  invitation: [],
  minutes: [],
  'circular-letter': [],
}

test.each(TEMPLATE_KINDS)('jedes Feld lässt sich verwenden: %s', async (kind) => {
  const template = everyField(kind)
  expect(checkTemplate(partsOf(template), kind).map(templateProblemSentence)).toEqual([])
  const file = await MAKERS[kind](templateOf(template))
  expect(await findOoxmlErrors(file)).toEqual([])
  expect(readText(file)).not.toMatch(/\{\{|undefined|\[object/)
  const empty = fieldsOf(kind).filter((field) => field.kind === 'text' && readText(file).includes(`\n${field.name}: \n`))
  expect(empty.map(({ name }) => name)).toEqual(EMPTY[kind])
})
