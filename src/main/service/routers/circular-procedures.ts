import { bundleNames } from '#shared/wording/circular-mails.ts'
import { confirmMemberKey } from '../../usecases/circular-procedures/confirm-member-key.ts'
import { confirmNotification } from '../../usecases/circular-procedures/confirm-notification.ts'
import { continueProcedure } from '../../usecases/circular-procedures/continue-procedure.ts'
import { declareResult } from '../../usecases/circular-procedures/declare-result.ts'
import { endProcedure } from '../../usecases/circular-procedures/end-procedure.ts'
import { extendDeadline, previewExtension } from '../../usecases/circular-procedures/extend-deadline.ts'
import { importAnswers } from '../../usecases/circular-procedures/import-answers.ts'
import { listProcedureRows } from '../../usecases/circular-procedures/list-procedures.ts'
import { makeExtensionMails, makeReminders, makeResultMails } from '../../usecases/circular-procedures/make-mails.ts'
import { makePacks } from '../../usecases/circular-procedures/make-packs.ts'
import { previewStart } from '../../usecases/circular-procedures/preview-start.ts'
import { recordDispatch } from '../../usecases/circular-procedures/record-dispatch.ts'
import { recordResponse } from '../../usecases/circular-procedures/record-response.ts'
import { showProcedure } from '../../usecases/circular-procedures/show-procedure.ts'
import { startProcedure } from '../../usecases/circular-procedures/start-procedure.ts'
import type { Deps } from '../../usecases/deps.ts'
import { makeDocument } from '../../usecases/documents/make-document.ts'
import { readUploads } from '../../usecases/documents/read-uploads.ts'
import { answerOr } from '../answer-or.ts'
import type { Deliveries } from '../deliveries.ts'
import { procedures } from '../procedures.ts'
import { deliver, packProgress } from './ballots.ts'
import { votingProcedures } from './voting.ts'

const { circularProcedures: circular } = procedures

/** A whole mailbox folder at once. */
const MOST_ANSWERS = 1000

export function circularProceduresRouter(deps: Deps, deliveries: Deliveries) {
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
    makePacks: circular.makePacks.handler(({ input, errors, signal }) =>
      packProgress((report) => makePacks(deps, input, report), { deliveries, fileName: bundleNames.packs, signal, errors }),
    ),
    importAnswers: circular.importAnswers.handler(async ({ input, errors }) => {
      const files = await readUploads(input.files, MOST_ANSWERS)
      return files.ok ? importAnswers(deps, { files: files.value, statedAt: input.statedAt }) : answerOr(errors, files)
    }),
    previewExtension: circular.previewExtension.handler(async ({ input, errors }) =>
      answerOr(errors, await previewExtension(deps, input)),
    ),
    makeExtensionMails: circular.makeExtensionMails.handler(async ({ input, errors }) =>
      deliver(deliveries, bundleNames.extension, answerOr(errors, await makeExtensionMails(deps, input))),
    ),
    extendDeadline: circular.extendDeadline.handler(async ({ input, errors }) =>
      answerOr(errors, await extendDeadline(deps, input)),
    ),
    end: circular.end.handler(async ({ input, errors }) => answerOr(errors, await endProcedure(deps, input))),
    continue: circular.continue.handler(async ({ input, errors }) => answerOr(errors, await continueProcedure(deps, input))),
    makeReminders: circular.makeReminders.handler(async ({ input, errors }) =>
      deliver(deliveries, bundleNames.reminder(input.stage), answerOr(errors, await makeReminders(deps, input))),
    ),
    makeResultMails: circular.makeResultMails.handler(async ({ input, errors }) => {
      const record = await makeDocument(deps, { kind: 'circular-record', id: input.circularProcedureId })
      const { circularProcedureId } = input
      const mails = record.ok ? await makeResultMails(deps, { circularProcedureId, record: record.value }) : record
      return deliver(deliveries, bundleNames.result, answerOr(errors, mails))
    }),
    confirmMemberKey: circular.confirmMemberKey.handler(async ({ input, errors }) =>
      answerOr(errors, await confirmMemberKey(deps, input)),
    ),
    ...votingProcedures(deps),
    confirmNotification: circular.confirmNotification.handler(async ({ input, errors }) =>
      answerOr(errors, await confirmNotification(deps, input)),
    ),
  })
}
