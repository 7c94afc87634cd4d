import type { Result } from '#shared/basics/result.ts'
import { opinionShape } from '#shared/contract/opinion-polls.ts'
import type { OpinionAnswer } from '#shared/domain/circular-procedures/opinion-poll.ts'
import type { SigningKey } from '../keys/signing-key.ts'
import { type AnswerFileRefusal, type ReadSigned, readSigned, writeSigned } from './answer-file.ts'

/** An answer to a Meinungsbild: the same kind of file as an answer to a ballot, under a type of its own. */
export const OPINION_TYPE = 'allianz-opinion'

export type ReadOpinion = ReadSigned<OpinionAnswer>

export function writeOpinion(answer: OpinionAnswer, key: SigningKey): Promise<string> {
  return writeSigned(answer, OPINION_TYPE, key)
}

/** Reads an opinion and verifies its signature with the key that it names; whose key it is, is asked afterwards. */
export function readOpinion(jws: string): Promise<Result<ReadOpinion, AnswerFileRefusal>> {
  return readSigned(jws, OPINION_TYPE, opinionShape)
}
