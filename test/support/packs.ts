import { writeDraft } from '#main/mail/draft.ts'
import type { SigningKey } from '#main/signing/keys/signing-key.ts'
import type { ArrivedFile } from '#main/usecases/circular-procedures/arrived-answers.ts'
import { castAnswer } from '#main/usecases/circular-procedures/cast-answer.ts'
import { letterFactsOf } from '#main/usecases/circular-procedures/letter-facts.ts'
import { keepCredentials } from '#main/usecases/circular-procedures/make-packs.ts'
import { newPack } from '#main/usecases/circular-procedures/new-pack.ts'
import { type Instant, toEpoch } from '#shared/basics/instant.ts'
import type { AnswerEntry, CastAnswer, CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import type { BallotPack } from '#shared/domain/circular-procedures/ballot-pack.ts'
import { type Erzgebirge, granted } from './erzgebirge.ts'

/** The packs of all members, without the Word files that take long to make. */
export async function packsOf({ deps }: Erzgebirge, page: CircularProcedurePage): Promise<readonly BallotPack[]> {
  const facts = await letterFactsOf(deps, page)
  const packs = page.roll.map(({ memberId }) => newPack(deps, facts, memberId))
  await keepCredentials(deps, packs)
  return packs.map(({ pack }) => pack)
}

/** What a member says, Yes to everything unless told otherwise. */
export function anEntry(
  pack: BallotPack,
  choice: 'yes' | 'no' | 'abstain' = 'yes',
  changes: Partial<AnswerEntry> = {},
): AnswerEntry {
  const [voter] = pack.voters
  if (voter === undefined) throw new Error('nobody may speak')
  return {
    personId: voter.personId,
    personName: voter.name,
    role: voter.role,
    objectsToProcedure: false,
    votes: pack.items.filter(({ recused }) => !recused).map(({ id }) => ({ itemId: id, choice })),
    points: [],
    conflicts: [],
    remark: '',
    ...changes,
  }
}

export async function answerTo(
  alliance: Erzgebirge,
  pack: BallotPack,
  entry: AnswerEntry = anEntry(pack),
  key: SigningKey | null = null,
): Promise<CastAnswer> {
  return granted(await castAnswer(alliance.deps, pack, entry, key))
}

export function asFile({ jws, fileName }: Pick<CastAnswer, 'jws' | 'fileName'>): ArrivedFile {
  return { name: fileName, bytes: new TextEncoder().encode(jws) }
}

/** The answer as a message that the coordination’s server took in at a moment: attached, or as a block in the text. */
export async function asMail(
  { jws, fileName, mailBlock }: CastAnswer,
  at: Instant,
  how: 'attached' | 'in-text' = 'attached',
): Promise<ArrivedFile> {
  const bytes = new TextEncoder().encode(jws)
  const mail = await writeDraft({
    id: jws.slice(-12),
    date: at,
    from: { name: 'Erika Beispiel', address: 'erika@example.org' },
    to: [{ name: 'Koordination', address: 'koordination@example.org' }],
    replyTo: null,
    subject: 'AW: Umlaufverfahren',
    text: how === 'attached' ? 'anbei' : `Guten Tag,\n\n> ${mailBlock.replaceAll('\n', '\n> ')}\n\nViele Grüße`,
    attachments: how === 'attached' ? [{ fileName, mediaType: 'application/octet-stream', bytes }] : [],
  })
  const received = `Received: from mail.example.org by mx.example.org; ${new Date(toEpoch(at)).toUTCString()}\r\n`
  return { name: `${fileName}.eml`, bytes: new Uint8Array(Buffer.concat([Buffer.from(received), mail])) }
}
