import type { Id } from '#shared/basics/id.ts'
import type { BallotPack } from '#shared/domain/circular-procedures/ballot-pack.ts'
import type { StoredFile } from '#shared/domain/circular-procedures/circular-procedure.ts'
import { formatDeadline } from '#shared/wording/dates.ts'
import { leastSentence, neededIn } from '#shared/wording/verdict.ts'
import { keyFromSeed, SEED_LENGTH } from '../../signing/keys/signing-key.ts'
import { hashOf } from '../../store/journal/chain.ts'
import type { BallotCredential } from '../../store/repositories/ballot-packs.ts'
import type { Deps } from '../deps.ts'
import type { LetterFacts } from './letter-facts.ts'

/** A pack with its secret, and what the workspace keeps of it. */
export interface NewPack {
  readonly pack: BallotPack
  readonly credential: BallotCredential
}

/** What has to be reached, once where it is the same for all items, else item by item (R16). */
function majorityOf({ items }: LetterFacts['page']): string {
  const sentences = items.map(({ verdict }) => leastSentence(neededIn(verdict)))
  if (new Set(sentences).size === 1) return sentences[0] ?? ''
  return items.map(({ item }, index) => `${item.position}. ${sentences[index]}`).join('; ')
}

/** Makes the pack of one member of the roll with a credential of its own. */
export function newPack(deps: Deps, { page, alliance, contact }: LetterFacts, memberId: Id<'member'>): NewPack {
  const { procedure, roll, papers, voters, recusals, criteria } = page
  const seed = deps.random(SEED_LENGTH)
  const { x } = keyFromSeed(seed).publicKey
  const pack: BallotPack = {
    format: 'allianz-ballot-pack',
    version: 1,
    alliance: { name: alliance.name, email: contact.email === '' ? alliance.email : contact.email },
    procedure: {
      id: procedure.id,
      number: procedure.number,
      subject: procedure.subject,
      urgencyReason: procedure.urgencyReason,
      endsAt: procedure.deadline.endsAt,
      deadline: formatDeadline(procedure.deadline.endsAt),
      majority: majorityOf(page),
      mayObject: procedure.rules.procedureObjection !== 'none',
    },
    member: { id: memberId, name: roll.find((member) => member.memberId === memberId)?.memberName ?? '' },
    voters: voters.filter((voter) => voter.memberId === memberId).map(({ personId, name, role }) => ({ personId, name, role })),
    items: procedure.items.map(({ id, subject, proposedText, projectId }) => ({
      id,
      subject,
      proposedText,
      recused: recusals.some((recusal) => recusal.itemId === id && recusal.memberId === memberId),
      isRated: criteria !== null && projectId !== null,
    })),
    criteria: (criteria?.criteria ?? []).map(({ id, title, help, scaleMax }) => ({ id, title, help, most: scaleMax })),
    papers: papers.map(({ name, sha256, size }) => ({ name, sha256, size })),
    papersSha256: papersHash(papers),
    credential: { x, d: Buffer.from(seed).toString('base64url') },
  }
  return { pack, credential: { keyX: x, circularProcedureId: procedure.id, memberId, madeAt: deps.now() } }
}

/** What answer and papers have in common: one hash over names and hashes, in their order. */
export function papersHash(papers: readonly Pick<StoredFile, 'name' | 'sha256'>[]): BallotPack['papersSha256'] {
  return hashOf(papers.map(({ name, sha256 }) => ({ name, sha256 })))
}
