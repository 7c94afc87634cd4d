import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { AnswerEntry } from '#shared/contract/circular-procedures.ts'
import type { BallotPack } from '#shared/domain/circular-procedures/ballot-pack.ts'
import { PACK_FILES } from '#shared/wording/circular-mails.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { realMachine } from '../../../service/machine.ts'
import { castAnswer, readPack } from '../../../usecases/circular-procedures/cast-answer.ts'
import { openKeyOfDevice } from '../../key-of-device.ts'
import type { Outcome } from '../../outcome.ts'
import { writeOutput } from '../../write-output.ts'

export interface CastOptions {
  readonly vote: readonly string[]
  readonly points: readonly string[]
  readonly object?: true
  readonly conflict: readonly string[]
  readonly as: string
  readonly out: string
  readonly remark?: string
  readonly deviceKey?: true
  readonly passphraseFile?: string
  readonly force?: true
}

/** `allianz ballot cast`: the signed answer of a member. Needs the pack and no workspace. */
export async function ballotCast(path: string, options: CastOptions): Promise<Outcome> {
  const bytes = await readPackFile(path)
  if (bytes === null) return err(words.cannotRead(path))
  const pack = await readPack(bytes)
  if (!pack.ok) return err(refusalSentence(pack.error))
  const entry = entryOf(pack.value, options)
  if (!entry.ok) return entry
  const machine = realMachine()
  const key = await openKeyOfDevice(options.deviceKey === true, options.passphraseFile)
  if (!key.ok) return key
  const cast = await castAnswer(machine, pack.value, entry.value, key.value)
  if (!cast.ok) return err(refusalSentence(cast.error))
  const written = await writeOutput(options.out, new TextEncoder().encode(`${cast.value.jws}\n`), options.force === true)
  if (!written.ok) return written
  const { receiptCode } = cast.value
  return ok({
    exitCode: 0,
    json: { path: options.out, receipt: receiptCode, member: pack.value.member.id, procedure: pack.value.procedure.id },
    text: words.answerWritten(options.out, receiptCode),
  })
}

async function readPackFile(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile((await stat(path)).isDirectory() ? join(path, PACK_FILES.ballot) : path)
  } catch {
    return null
  }
}

/** The person by name as the pack knows it; another one is taken as it is written. */
function entryOf(
  pack: BallotPack,
  { vote, points, object, conflict, as, remark = '' }: CastOptions,
): Result<AnswerEntry, string> {
  const votes: AnswerEntry['votes'] = []
  for (const text of vote) {
    const [, number = '', choice = ''] = /^(\d{1,3})=(yes|no|abstain)$/.exec(text) ?? []
    if (choice !== 'yes' && choice !== 'no' && choice !== 'abstain') return err(words.notAVote(text))
    const item = pack.items[Number(number) - 1]
    if (item === undefined) return err(words.noSuchItem(Number(number), pack.items.length))
    if (votes.some(({ itemId }) => itemId === item.id)) return err(words.votedTwice(Number(number)))
    votes.push({ itemId: item.id, choice })
  }
  const given = pointsOf(pack, points)
  if (!given.ok) return given
  const personName = as.trim()
  if (personName === '') return err(words.missingValue('--as'))
  const conflicts = conflictsOf(pack, conflict)
  if (!conflicts.ok) return conflicts
  const voter = pack.voters.find(({ name, personId }) => name === personName || personId === personName)
  return ok({
    personId: voter?.personId ?? null,
    personName: voter?.name ?? personName,
    role: voter?.role ?? 'deputy',
    objectsToProcedure: object === true,
    votes,
    points: given.value,
    conflicts: conflicts.value,
    remark,
  })
}

/** `2=Grund`: in item 2; a reason alone: in every item in which the member would vote. */
function conflictsOf({ items }: BallotPack, texts: readonly string[]): Result<AnswerEntry['conflicts'], string> {
  const conflicts: AnswerEntry['conflicts'] = []
  for (const text of texts) {
    const [, number, named = text] = /^(\d{1,3})=(.*)$/s.exec(text) ?? []
    const reason = named.trim()
    if (reason === '') return err(words.missingValue('--conflict'))
    const single = number === undefined ? undefined : items[Number(number) - 1]
    if (number !== undefined && single === undefined) return err(words.noSuchItem(Number(number), items.length))
    for (const { id } of single === undefined ? items.filter(({ recused }) => !recused) : [single]) {
      if (conflicts.some(({ itemId }) => itemId === id))
        return err(words.conflictTwice(items.findIndex((item) => item.id === id) + 1))
      conflicts.push({ itemId: id, reason })
    }
  }
  return ok(conflicts)
}

/** `2:3=4`: to item 2, by the third criterion, four points. */
function pointsOf(pack: BallotPack, texts: readonly string[]): Result<AnswerEntry['points'], string> {
  const points: AnswerEntry['points'] = []
  for (const text of texts) {
    const [, number = '', criterion = '', given = ''] = /^(\d{1,3}):(\d{1,2})=(\d{1,3})$/.exec(text) ?? []
    const itemId = pack.items[Number(number) - 1]?.id
    const criterionId = pack.criteria[Number(criterion) - 1]?.id
    if (given === '' || itemId === undefined || criterionId === undefined) {
      return err(words.notPoints(text, pack.items.length, pack.criteria.length))
    }
    points.push({ itemId, criterionId, points: Number(given) })
  }
  return ok(points)
}
