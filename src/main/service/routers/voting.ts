import { renewDeviceKey } from '../../signing/keys/device-key.ts'
import { answerOr } from '../answer-or.ts'
import { procedures } from '../procedures.ts'
import { castWith, openPack, type VotingDeps } from './ballots.ts'

const { circularProcedures: circular } = procedures

/** „Stimme abgeben“: what a member needs to answer, with a workspace or without one. */
export function votingProcedures(deps: VotingDeps) {
  return {
    readPack: circular.readPack.handler(async ({ input, errors }) => answerOr(errors, await openPack(deps, input.file))),
    cast: circular.cast.handler(async ({ input, errors }) => answerOr(errors, await castWith(deps, input))),
    renewDeviceKey: circular.renewDeviceKey.handler(async ({ input, errors }) => {
      const { fingerprint } = answerOr(errors, await renewDeviceKey(deps.deviceKey, input.passphrase))
      return { fingerprint }
    }),
  }
}
