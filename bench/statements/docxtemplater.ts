import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { makeStatement } from '#main/documents/statement/docx.ts'
import type { StatementReasons } from '#shared/domain/statements/statement.ts'
import { STATEMENT_INPUT } from '#test/support/documents/example-statement.ts'

/** An equal template: our own statement with a tag for each text that differs from project to project. */
async function equalTemplate() {
  const { project, statement } = STATEMENT_INPUT
  const content: Record<string, string> = {}
  const tag = (name: string, text: string): string => {
    content[name] = text
    return `{{${name}}}`
  }
  const reasons = Object.fromEntries(Object.entries(statement.reasons).map(([name, text]) => [name, tag(name, text)]))
  const { bytes } = await makeStatement({
    ...STATEMENT_INPUT,
    project: {
      ...project,
      number: tag('projectNumber', project.number),
      title: tag('title', project.title),
      shortTitle: tag('shortTitle', project.shortTitle),
      sponsor: { ...project.sponsor, name: tag('sponsor', project.sponsor.name) },
    },
    statement: {
      ...statement,
      number: tag('number', statement.number ?? ''),
      reasons: reasons as unknown as StatementReasons,
      signatories: statement.signatories.map((one) => ({ ...one, name: tag('signatory', one.name) })),
    },
  })
  return { bytes, content }
}

/** How many documents docxtemplater makes of it in a second, each from the file as its manual says. */
export async function fillByDocxtemplater(count: number) {
  const { bytes, content } = await equalTemplate()
  const fill = () => {
    const document = new Docxtemplater(new PizZip(bytes), {
      delimiters: { start: '{{', end: '}}' },
      paragraphLoop: true,
      linebreaks: true,
    })
    document.render(content)
    return document.toBuffer({ compression: 'DEFLATE' })
  }
  for (let warm = 0; warm < 20; warm += 1) fill()
  const start = performance.now()
  const cpu = process.cpuUsage()
  for (let index = 0; index < count; index += 1) fill()
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const rounded = (value: number) => Math.round(value * 10) / 10
  return {
    documents: count,
    seconds: rounded(seconds),
    perSecond: rounded(count / seconds),
    processorMilliseconds: rounded((user + system) / 1000 / count),
  }
}
