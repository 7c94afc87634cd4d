import { findLibreOffice } from '../../files/office-to-pdf.ts'
import { machineRoots } from '../../signing/keys/trusted-roots.ts'
import type { Deps } from '../../usecases/deps.ts'
import { checkFile } from '../../usecases/documents/check-file.ts'
import { listKeptDocuments } from '../../usecases/documents/list-documents.ts'
import { makeIdentity } from '../../usecases/documents/make-identity.ts'
import { listSigningRooms } from '../../usecases/documents/mark-signature.ts'
import { previewPaper } from '../../usecases/documents/preview-paper.ts'
import { signDocument } from '../../usecases/documents/sign-document.ts'
import { answerOr } from '../answer-or.ts'
import { procedures } from '../procedures.ts'

const { documents } = procedures

export function documentsRouter(deps: Deps) {
  return documents.router({
    list: documents.list.handler(() => listKeptDocuments(deps)),
    preview: documents.preview.handler(async ({ input, errors }) => answerOr(errors, await previewPaper(deps, input))),
    makesPdf: documents.makesPdf.handler(() => findLibreOffice() !== null),
    check: documents.check.handler(async ({ input, errors }) => answerOr(errors, await checkFile(deps, input, machineRoots()))),
    signingRooms: documents.signingRooms.handler(({ input }) => listSigningRooms(deps, input)),
    sign: documents.sign.handler(async ({ input, errors }) => answerOr(errors, await signDocument(deps, input, machineRoots()))),
    makeIdentity: documents.makeIdentity.handler(({ input }) => makeIdentity(deps, input)),
  })
}
