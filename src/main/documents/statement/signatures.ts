import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Block, SignaturesBlock } from '#shared/domain/documents/block.ts'
import { formatDateLong } from '#shared/wording/dates.ts'
import { formatList } from '#shared/wording/numbers.ts'
import { paragraphs } from '../kit/blocks.ts'
import { signatureLine } from '../letterhead/signature-line.ts'
import type { StatementInput } from './content.ts'

/** One block per signatory; who signs in place of a recused managing member does so „i. V.“ (R19, R20). */
export function signatureBlock(input: StatementInput, signedOn: LocalDate): SignaturesBlock {
  return {
    kind: 'signatures',
    lead: `Für die regionale Fachkräfteallianz, in Vertretung der Allianzpartner`,
    placeAndDate: `${input.alliance.placeOfSignature}, ${formatDateLong(signedOn)}`,
    signatures: input.statement.signatories.map(signatureLine),
  }
}

/** R19: a recused managing member that signs itself says so right above its signature. */
export function disclosureBlocks({ managingMembers, resolution, statement }: StatementInput): readonly Block[] {
  if (statement.signatories.some(({ capacity }) => capacity === 'substitute')) return []
  const recusedIds = new Set(resolution.roll.filter((line) => line.recused).map((line) => line.memberId))
  const names = managingMembers.filter((member) => recusedIds.has(member.id)).map((member) => member.name)
  if (names.length === 0) return []
  const who =
    names.length === 1
      ? `Das geschäftsführende Mitglied ${names[0]} ist`
      : `Die geschäftsführenden Mitglieder ${formatList(names)} sind`
  return paragraphs(`${who} in dieser Sache befangen. Die Unterschrift i. V. der Allianz gibt allein deren Beschluss wieder.`)
}
