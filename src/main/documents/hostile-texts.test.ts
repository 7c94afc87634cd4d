import fc from 'fast-check'
import { expect, test } from 'vitest'
import { REGISTER_INPUT } from '#test/support/documents/example-circular-record.ts'
import { ACTION_PLAN_INPUT } from '#test/support/documents/example-plan.ts'
import { exampleSeries, inYear } from '#test/support/documents/example-series.ts'
import { STATEMENT_INPUT } from '#test/support/documents/example-statement.ts'
import { readText } from '#test/support/documents/text-reader.ts'
import { findOoxmlErrors } from '#test/support/documents/validator.ts'
import { makeActionPlan } from './action-plan/docx.ts'
import { makeResolutionRegister } from './resolution-register/xlsx.ts'
import { makeStatement } from './statement/docx.ts'

/** Texts that have broken Office files elsewhere. */
const HOSTILE = [
  ']]> <![CDATA[ & &amp; &#0; <w:p/>',
  'a\u0000b\u0001\u000b\u001f\u007f\u0085\ufffe\uffff',
  'lone \ud800 and \udc00, pair 😀, rtl \u202e abc \u200f',
  '_x0041_ _x000D_ {{placeholder}} $1 $& \\1',
  '=cmd|"/C calc"!A0',
  `${'Wirtschaftsförderungsgesellschaftsgeschäftsführung'.repeat(12)}`,
  '\r\n\r\n\n\u2028\u2029\t\t',
  '"quotes" \'single\' „deutsch“ «fr»',
]

function statementWith(text: string) {
  const { statement, project, alliance } = STATEMENT_INPUT
  return makeStatement({
    ...STATEMENT_INPUT,
    alliance: { ...alliance, name: text, shortName: text, fundingNote: text },
    project: { ...project, title: text, shortTitle: text, sponsor: { memberId: null, name: text } },
    attachments: [text],
    statement: { ...statement, conditions: text, reasons: { ...statement.reasons, regionalNeed: text, sustainability: text } },
  })
}

function registerWith(text: string) {
  const resolutions = REGISTER_INPUT.resolutions.map((one) => ({
    ...one,
    responsible: text,
    resolution: {
      ...one.resolution,
      subject: text,
      text,
      roll: one.resolution.roll.map((line) => ({ ...line, memberName: text, personName: text })),
    },
  }))
  return makeResolutionRegister({
    ...REGISTER_INPUT,
    alliance: { ...REGISTER_INPUT.alliance, name: text, shortName: text },
    resolutions,
  })
}

test.each(HOSTILE)(
  '%j bricht weder Word noch Excel',
  async (text) => {
    const [statement, register] = [await statementWith(text), await registerWith(text)]
    expect([...(await findOoxmlErrors(statement)), ...(await findOoxmlErrors(register))]).toEqual([])
  },
  120_000,
)

test('alle zusammen brechen auch kein Handlungskonzept mit seinen Diagrammen', async () => {
  const text = HOSTILE.join(' ')
  const values = [inYear('1', 2020, text), inYear('2', 2021, text)]
  const file = await makeActionPlan({
    ...ACTION_PLAN_INPUT,
    title: text,
    text: { ...ACTION_PLAN_INPUT.text, foreword: text, subgoals: [text] },
    series: [exampleSeries(text, text, values)],
    fields: ACTION_PLAN_INPUT.fields.map((field) => ({ ...field, text: { ...field.text, title: text } })),
  })
  expect(await findOoxmlErrors(file)).toEqual([])
}, 120_000)

test('was ein Mensch lesen kann, steht unverändert im Dokument', async () => {
  const readable = '§ 3 „Größe & Übermaß“ <Süd> 100 % – a_b*c 😀'
  expect(readText(await statementWith(readable))).toContain(readable)
  expect(readText(await registerWith(readable))).toContain(readable)
})

test('beliebige Texte ergeben eine Datei, die den eigenen Prüfungen standhält', async () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      await statementWith(text)
      await registerWith(text)
    }),
    { numRuns: 25 },
  )
}, 180_000)
