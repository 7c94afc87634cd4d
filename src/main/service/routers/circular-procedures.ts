import { confirmNotification } from '../../usecases/circular-procedures/confirm-notification.ts'
import { declareResult } from '../../usecases/circular-procedures/declare-result.ts'
import { listProcedureRows } from '../../usecases/circular-procedures/list-procedures.ts'
import { previewStart } from '../../usecases/circular-procedures/preview-start.ts'
import { recordDispatch } from '../../usecases/circular-procedures/record-dispatch.ts'
import { recordResponse } from '../../usecases/circular-procedures/record-response.ts'
import { showProcedure } from '../../usecases/circular-procedures/show-procedure.ts'
import { startProcedure } from '../../usecases/circular-procedures/start-procedure.ts'
import type { Deps } from '../../usecases/deps.ts'
import { answerOr } from '../answer-or.ts'
import { procedures } from '../procedures.ts'

const { circularProcedures: circular } = procedures

export function circularProceduresRouter(deps: Deps) {
  return circular.router({
    list: circular.list.handler(() => listProcedureRows(deps)),
    show: circular.show.handler(async ({ input, errors }) => answerOr(errors, await showProcedure(deps, input))),
    previewStart: circular.previewStart.handler(async ({ input, errors }) => answerOr(errors, await previewStart(deps, input))),
    start: circular.start.handler(async ({ input, errors }) => answerOr(errors, await startProcedure(deps, input))),
    recordDispatch: circular.recordDispatch.handler(async ({ input, errors }) =>
      answerOr(errors, await recordDispatch(deps, input)),
    ),
    recordResponse: circular.recordResponse.handler(async ({ input, errors }) =>
      answerOr(errors, await recordResponse(deps, input)),
    ),
    declareResult: circular.declareResult.handler(async ({ input, errors }) =>
      answerOr(errors, await declareResult(deps, input)),
    ),
    confirmNotification: circular.confirmNotification.handler(async ({ input, errors }) =>
      answerOr(errors, await confirmNotification(deps, input)),
    ),
  })
}
