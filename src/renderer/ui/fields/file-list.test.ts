import { describe, expect, test } from 'vitest'
import { addFiles } from './file-list.ts'

const limits = { most: 2, largest: 10 }

function aFile(name: string, size: number): File {
  return new File([new Uint8Array(size)], name, { lastModified: 0 })
}

describe('Dateien auswählen', () => {
  test('was passt, wird übernommen', () => {
    expect(addFiles([], [aFile('a.pdf', 10)], limits)).toMatchObject({ files: [{ name: 'a.pdf' }], troubles: [] })
  })

  test.each([
    ['zu groß', [aFile('a.pdf', 11)], [{ kind: 'too-large', name: 'a.pdf', size: 11 }]],
    ['leer', [aFile('a.pdf', 0)], [{ kind: 'empty', name: 'a.pdf' }]],
    ['zu viele, einmal gesagt', ['a', 'b', 'c', 'd'].map((name) => aFile(name, 1)), [{ kind: 'too-many' }]],
  ])('%s', (_title, added, troubles) => {
    expect(addFiles([], added, limits).troubles).toEqual(troubles)
  })

  test('dieselbe Datei zweimal bleibt eine', () => {
    const file = aFile('a.pdf', 1)
    expect(addFiles([file], [file], limits).files).toHaveLength(1)
  })
})
