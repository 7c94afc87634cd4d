import type { Deps } from '../../usecases/deps.ts'
import {
  backToBuiltIn,
  listTemplateRows,
  sampleOfTemplate,
  saveTemplate,
  tryTemplate,
} from '../../usecases/documents/document-templates.ts'
import { answerOr } from '../answer-or.ts'
import { procedures } from '../procedures.ts'

const { documentTemplates: templates } = procedures

export function documentTemplatesRouter(deps: Deps) {
  return templates.router({
    list: templates.list.handler(() => listTemplateRows(deps)),
    try: templates.try.handler(async ({ input, errors }) => answerOr(errors, await tryTemplate(deps, input))),
    sample: templates.sample.handler(async ({ input, errors }) => answerOr(errors, await sampleOfTemplate(deps, input))),
    save: templates.save.handler(async ({ input, errors }) => answerOr(errors, await saveTemplate(deps, input))),
    backToBuiltIn: templates.backToBuiltIn.handler(async ({ input, errors }) =>
      answerOr(errors, await backToBuiltIn(deps, input)),
    ),
  })
}
