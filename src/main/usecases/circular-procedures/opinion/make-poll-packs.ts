import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { OpinionPack, OpinionPoll, PollMember } from '#shared/domain/circular-procedures/opinion-poll.ts'
import { formatDeadline, formatDeadlineLong } from '#shared/wording/dates.ts'
import { pollMail } from '#shared/wording/screens/opinion-polls.ts'
import { makeOpinionPage } from '../../../documents/ballot-page/html.ts'
import { writeDraft } from '../../../mail/draft.ts'
import { keyFromSeed, SEED_LENGTH } from '../../../signing/keys/signing-key.ts'
import {
  findOpinionPoll,
  insertPollCredential,
  listPollMembers,
  type PollCredential,
} from '../../../store/repositories/opinion-polls.ts'
import { acting } from '../../acting.ts'
import { theAlliance } from '../../alliance/the-alliance.ts'
import type { Deps } from '../../deps.ts'
import { contactOn, signatoryOn } from '../../members/managing-members.ts'
import { addresseesOf } from '../addressees.ts'
import { type MemberPack, nextSlice, type PackProgressOf } from '../make-packs.ts'
import { loadVoters } from '../procedure-page.ts'
import { stateOf } from './poll-facts.ts'

type PackRefusal = Refusal<'NOT_FOUND' | 'NOT_RUNNING' | 'CANCELLED'>

/** Makes the questionnaire and a mail draft for each member that is asked. Packs made earlier stay good. */
export async function makePollPacks(
  deps: Deps,
  { opinionPollId }: { readonly opinionPollId: Id<'opinion-poll'> },
  onProgress: PackProgressOf = () => true,
): Promise<Result<readonly MemberPack[], PackRefusal>> {
  const facts = await loadFacts(deps, opinionPollId)
  if (!facts.ok) return facts
  const { poll, members, voters, alliance, contact, signatory } = facts.value
  const addressees = await addresseesOf(deps, { roll: members.map((member) => ({ ...member, dispatch: null })), voters })
  const email = contact.email === '' ? alliance.email : contact.email
  const signature = [signatory.name, signatory.organization].filter((line) => line !== '').join('\n')
  const made: MemberPack[] = []
  const credentials: PollCredential[] = []
  for (const { memberId, memberName, salutation, to } of addressees) {
    if (!onProgress(made.length, addressees.length)) return err({ code: 'CANCELLED' })
    await nextSlice()
    const names = voters.filter((voter) => voter.memberId === memberId).map(({ name }) => name)
    const { pack, keyX } = newOpinionPack(deps, poll, { name: alliance.name, email }, { memberId, memberName }, names)
    const page = { fileName: pollMail.file, mediaType: 'text/html', bytes: makeOpinionPage(pack) }
    const draft = await writeDraft({
      subject: pollMail.subject(poll.number, poll.subject),
      text: pollMail.text(salutation, poll.number, formatDeadlineLong(poll.endsAt), signature),
      id: deps.newId('mail'),
      date: deps.now(),
      from: null,
      to,
      replyTo: null,
      attachments: [page],
    })
    made.push({ memberId, memberName, files: [page, { fileName: pollMail.draft, mediaType: 'message/rfc822', bytes: draft }] })
    credentials.push({ keyX, pollId: poll.id, memberId, madeAt: deps.now() })
  }
  await keepPollCredentials(deps, credentials)
  onProgress(made.length, addressees.length)
  return ok(made)
}

/** A pack with its secret; the workspace keeps the public half alone. */
export function newOpinionPack(
  deps: Pick<Deps, 'random'>,
  poll: OpinionPoll,
  alliance: OpinionPack['alliance'],
  { memberId, memberName }: PollMember,
  voters: readonly string[],
): { readonly pack: OpinionPack; readonly keyX: string } {
  const seed = deps.random(SEED_LENGTH)
  const { x } = keyFromSeed(seed).publicKey
  const { id, number, subject, question, steps, lowest, highest, endsAt } = poll
  const pack: OpinionPack = {
    format: 'allianz-opinion-pack',
    version: 1,
    alliance,
    poll: { id, number, subject, question, steps, lowest, highest, endsAt, deadline: formatDeadline(endsAt) },
    member: { id: memberId, name: memberName },
    voters,
    approaches: poll.approaches.map(({ id: approachId, title, explanation }) => ({ id: approachId, title, explanation })),
    credential: { x, d: Buffer.from(seed).toString('base64url') },
  }
  return { pack, keyX: x }
}

/** Nothing is known of a pack that was not handed out: credentials are entered when all packs are there. */
export function keepPollCredentials(deps: Deps, credentials: readonly PollCredential[]): Promise<Result<null, never>> {
  return deps.store.write(acting(deps, 'opinion-polls.make-packs'), async (tx) => {
    for (const credential of credentials) {
      await insertPollCredential(tx, credential)
      const { keyX, memberId, madeAt } = credential
      tx.note({
        subject: 'opinion-poll',
        subjectId: credential.pollId,
        before: null,
        after: { credential: { keyX, memberId, madeAt } },
        reason: null,
      })
    }
    return ok(null)
  })
}

function loadFacts(deps: Deps, pollId: Id<'opinion-poll'>) {
  return deps.store.read(async (tx) => {
    const now = deps.now()
    const poll = await findOpinionPoll(tx, pollId)
    if (poll === undefined) return err({ code: 'NOT_FOUND' as const, what: 'opinion-poll', id: pollId })
    const state = stateOf(poll, now)
    if (state !== 'running') return err({ code: 'NOT_RUNNING' as const, state })
    const members = await listPollMembers(tx, pollId)
    const on = dateOf(poll.startedAt)
    const alliance = await theAlliance(tx)
    const roll = members.map((member) => ({ ...member, dispatch: null }))
    return ok({
      poll,
      members,
      voters: await loadVoters(tx, { startedAt: poll.startedAt, rollDate: on }, roll),
      alliance,
      contact: await contactOn(tx, alliance, on),
      signatory: await signatoryOn(tx, on),
    })
  })
}
