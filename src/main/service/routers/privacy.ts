import type { Deps } from '../../usecases/deps.ts'
import { completeReview } from '../../usecases/workspace/privacy/complete-review.ts'
import { saveHandover, saveProcessing, showHandover, showProcessing } from '../../usecases/workspace/privacy/form-texts.ts'
import { cleanAfterErasure, removeHoldingBackups } from '../../usecases/workspace/privacy/holding-backups.ts'
import { listDeliveries } from '../../usecases/workspace/privacy/list-deliveries.ts'
import { setRetentionRule } from '../../usecases/workspace/privacy/set-retention-rule.ts'
import { showPrivacy } from '../../usecases/workspace/privacy/show-privacy.ts'
import { answerOr } from '../answer-or.ts'
import { procedures } from '../procedures.ts'

const { privacy } = procedures

export function privacyRouter(deps: Deps) {
  return privacy.router({
    show: privacy.show.handler(() => showPrivacy(deps)),
    setRule: privacy.setRule.handler(async ({ input }) => {
      await setRetentionRule(deps, input)
      return showPrivacy(deps)
    }),
    completeReview: privacy.completeReview.handler(async ({ input, errors }) => {
      answerOr(errors, await completeReview(deps, input))
      if (input.lines.some(({ outcome }) => outcome === 'erase')) await cleanAfterErasure(deps)
      return showPrivacy(deps)
    }),
    removeBackups: privacy.removeBackups.handler(async ({ input, errors }) => {
      answerOr(errors, await removeHoldingBackups(deps, input))
      return showPrivacy(deps)
    }),
    showProcessing: privacy.showProcessing.handler(() => showProcessing(deps)),
    saveProcessing: privacy.saveProcessing.handler(async ({ input, errors }) =>
      answerOr(errors, await saveProcessing(deps, input)),
    ),
    showHandover: privacy.showHandover.handler(() => showHandover(deps)),
    saveHandover: privacy.saveHandover.handler(async ({ input, errors }) => answerOr(errors, await saveHandover(deps, input))),
    listDeliveries: privacy.listDeliveries.handler(({ input }) => listDeliveries(deps, input)),
  })
}
