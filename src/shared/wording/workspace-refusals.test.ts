import { expect, test } from 'vitest'
import { instant } from '../basics/instant.ts'
import type { OpenRefusal } from '../domain/workspace/open-refusal.ts'
import { migrationBackupPath, openRefusalSentence } from './workspace-refusals.ts'

const SINCE = instant('2026-11-20T08:05:00Z')
const path = '/home/koordination/erzgebirge.allianz'

const SENTENCES: readonly (readonly [refusal: OpenRefusal, says: string])[] = [
  [{ code: 'FILE_NOT_FOUND', path }, 'gibt es nicht (mehr)'],
  [{ code: 'FILE_EXISTS', path }, 'gibt es schon; sie wurde nicht verändert'],
  [{ code: 'FILE_NOT_ACCESSIBLE', path, detail: 'EACCES' }, '(EACCES)'],
  [{ code: 'NOT_A_WORKSPACE', path }, 'ist keine Arbeitsdatei von Allianz'],
  [{ code: 'NEWER_WORKSPACE', path, version: 200, supported: 150 }, 'Stand 200, hier bis 150'],
  [
    { code: 'WORKSPACE_LOCKED', path, by: 'juliane', host: 'BUERO-7', since: SINCE },
    'seit 20.11.2026, 09:05 Uhr von juliane am Rechner BUERO-7',
  ],
  [{ code: 'WORKSPACE_LOCKED', path, by: null, host: null, since: null }, 'in einem anderen Programm'],
  [{ code: 'WORKSPACE_DAMAGED', path, detail: 'empty' }, 'Sie ist leer.'],
  [{ code: 'WORKSPACE_DAMAGED', path, detail: 'cut-off' }, 'Ihr Ende fehlt'],
  [{ code: 'WORKSPACE_DAMAGED', path, detail: 'inconsistent' }, 'Ihr Inhalt passt nicht zusammen.'],
]

test.each(SENTENCES)('%j', (refusal, says) => {
  const sentence = openRefusalSentence(refusal)
  expect(sentence).toContain('„erzgebirge.allianz“')
  expect(sentence).toContain(says)
  expect(sentence).toMatch(/\.$/)
  expect(sentence).not.toContain('/home')
})

test('a path of Windows is shortened to its file as well', () => {
  expect(openRefusalSentence({ code: 'NOT_A_WORKSPACE', path: 'C:\\Daten\\sitzung.docx' })).toContain('„sitzung.docx“')
})

test('a backup stands beside its file, with shape and time', () => {
  expect(migrationBackupPath(path, 140, SINCE)).toBe('/home/koordination/erzgebirge.Sicherung-Stand-140-20261120-080500.allianz')
})
