import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isOlder } from './build-when-stale.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'allianz-build-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Writes a file, and sets it and its folders to this hour of a day long ago. */
function writeAt(hour: number, name: string): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, name)
  for (let touched = path; touched !== folder; touched = dirname(touched)) utimesSync(touched, hour * 3600, hour * 3600)
  return path
}

test('eine fehlende Oberfläche wird gebaut', () => {
  writeAt(1, 'src/main.tsx')
  expect(isOlder(join(folder, 'out/index.html'), [join(folder, 'src')])).toBe(true)
})

test('eine Oberfläche, die jünger ist als alle Quellen, bleibt', () => {
  writeAt(1, 'src/deep/below/main.tsx')
  expect(isOlder(writeAt(2, 'out/index.html'), [join(folder, 'src'), join(folder, 'not-there.json')])).toBe(false)
})

test('eine geänderte Quelle tief unten baut neu', () => {
  writeAt(3, 'src/deep/below/main.tsx')
  expect(isOlder(writeAt(2, 'out/index.html'), [join(folder, 'src')])).toBe(true)
})

test('eine entfernte Quelle baut neu: ihr Ordner ist jünger', () => {
  writeAt(1, 'src/deep/main.tsx')
  const page = writeAt(2, 'out/index.html')
  rmSync(join(folder, 'src/deep/main.tsx'))
  expect(isOlder(page, [join(folder, 'src')])).toBe(true)
})
