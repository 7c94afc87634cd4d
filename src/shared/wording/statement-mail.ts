import type { Project } from '../domain/projects/project.ts'
import type { StatementKind } from '../domain/statements/statement.ts'

interface StatementMailFacts {
  readonly allianceName: string
  readonly number: string
  readonly kind: StatementKind
  readonly project: Pick<Project, 'title' | 'shortTitle' | 'number' | 'funderReference'>
  /** Who writes: name and organization, empty lines left out. */
  readonly signature: readonly string[]
}

const OUTCOMES: Readonly<Record<StatementKind, string>> = {
  endorsed: 'Die Allianz befürwortet das Projekt.',
  'endorsed-with-conditions': 'Die Allianz befürwortet das Projekt mit den dort genannten Auflagen.',
  'not-endorsed': 'Die Allianz befürwortet das Projekt nicht.',
}

/** Subject and text of the mail with which an issued statement leaves. */
export function statementMail(facts: StatementMailFacts): { readonly subject: string; readonly text: string } {
  const { allianceName, number, kind, project, signature } = facts
  const reference = project.funderReference === '' ? '' : ` (Ihr Zeichen ${project.funderReference})`
  return {
    subject: `Stellungnahme ${number} zum Projekt „${project.shortTitle}“`,
    text: [
      'Sehr geehrte Damen und Herren,',
      `anbei erhalten Sie die Stellungnahme ${number} der ${allianceName} zum Projekt „${project.title}“${reference}. ${OUTCOMES[kind]}`,
      `Bitte bestätigen Sie uns den Eingang. Unser Zeichen: ${project.number}.`,
      'Mit freundlichen Grüßen',
      signature.filter((line) => line !== '').join('\n'),
    ].join('\n\n'),
  }
}
