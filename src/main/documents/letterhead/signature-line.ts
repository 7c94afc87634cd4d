import type { SignatureLine } from '#shared/domain/documents/block.ts'
import type { Signatory } from '#shared/domain/statements/statement.ts'

/** Who signs, below the line; who stands in for a recused managing member signs „i. V.“ (R19). */
export function signatureLine(signatory: Signatory): SignatureLine {
  const capacity = signatory.capacity === 'substitute' ? 'i. V. der Allianz' : 'geschäftsführendes Mitglied'
  return { name: signatory.name, lines: [signatory.position, signatory.organization, capacity].filter((line) => line !== '') }
}
