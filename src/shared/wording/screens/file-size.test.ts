import { expect, test } from 'vitest'
import { NBSP } from '../numbers.ts'
import { formatFileSize } from './file-size.ts'

test.each([
  [0, '0 Byte'],
  [830, '830 Byte'],
  [12_288, '12 KB'],
  [25 * 1024 * 1024, '25 MB'],
  [1_468_006, '1,4 MB'],
  [104_857_600, '100 MB'],
])('%i Byte heißen „%s“', (bytes, text) => {
  expect(formatFileSize(bytes)).toBe(text.replace(' ', NBSP))
})
