import type { ResultBlock } from '#shared/domain/documents/block.ts'
import type { StatementAddressee, StatementKind } from '#shared/domain/statements/statement.ts'
import type { StatementInput } from './content.ts'

interface KindWords {
  readonly title: string
  readonly vote: string
  readonly fileWord: string
  readonly tone: ResultBlock['tone']
}

/** How the three outcomes are called in title, vote and file name. */
export const KIND_WORDS: Readonly<Record<StatementKind, KindWords>> = {
  endorsed: { title: 'Befürwortende Stellungnahme', vote: 'Votum: befürwortet', fileWord: 'befürwortend', tone: 'positive' },
  'endorsed-with-conditions': {
    title: 'Befürwortende Stellungnahme mit Auflagen',
    vote: 'Votum: befürwortet mit Auflagen',
    fileWord: 'befürwortend-mit-Auflagen',
    tone: 'positive',
  },
  'not-endorsed': {
    title: 'Nicht befürwortende Stellungnahme',
    vote: 'Votum: nicht befürwortet',
    fileWord: 'nicht-befürwortend',
    tone: 'negative',
  },
}

/** The vote in one sentence. */
export function voteSentence({
  alliance,
  project,
  statement,
}: Pick<StatementInput, 'alliance' | 'project' | 'statement'>): string {
  const subject = `Die ${alliance.name}`
  const name = `das Projekt „${project.shortTitle}“`
  switch (statement.kind) {
    case 'endorsed':
      return `${subject} befürwortet ${name} und seine Förderung nach der Fachkräfterichtlinie.`
    case 'endorsed-with-conditions':
      return `${subject} befürwortet ${name} und seine Förderung nach der Fachkräfterichtlinie unter den unten genannten Auflagen.`
    case 'not-endorsed':
      return `${subject} befürwortet ${name} nicht.`
  }
}

/** Usual receivers; for the sponsor the address of the organization is not known and only its name is given. */
export function addresseeLines(addressee: StatementAddressee, sponsorName: string): readonly string[] {
  switch (addressee) {
    case 'sab':
      return ['Sächsische Aufbaubank – Förderbank –', 'Gerberstraße 5', '04105 Leipzig']
    case 'smwa':
      return [
        'Sächsisches Staatsministerium',
        'für Wirtschaft, Arbeit, Energie und Klimaschutz',
        'Wilhelm-Buck-Straße 2',
        '01097 Dresden',
      ]
    case 'sponsor':
      return [sponsorName, 'zur Vorlage beim Fördermittelgeber']
  }
}
