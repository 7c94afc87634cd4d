import { expect, test } from 'vitest'
import { inQuotes } from './quotes.ts'

test.each([
  ['Termine', '„Termine“'],
  ['Beschluss über „NAFKA II“', '„Beschluss über ‚NAFKA II‘“'],
])('%s in Anführungszeichen', (text, quoted) => expect(inQuotes(text)).toBe(quoted))
