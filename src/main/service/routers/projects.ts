import type { Deps } from '../../usecases/deps.ts'
import { attachFiles } from '../../usecases/projects/attach-files.ts'
import { changeDecidedProject } from '../../usecases/projects/change-decided-project.ts'
import { changeProject } from '../../usecases/projects/change-project.ts'
import { listChoices } from '../../usecases/projects/list-choices.ts'
import { listProjectRows } from '../../usecases/projects/list-projects.ts'
import { moveProject } from '../../usecases/projects/move-project.ts'
import { overrideJoint } from '../../usecases/projects/override-joint.ts'
import { requestCompletion } from '../../usecases/projects/request-completion.ts'
import { saveChecklist } from '../../usecases/projects/save-checklist.ts'
import { showProject } from '../../usecases/projects/show-project.ts'
import { submitProject } from '../../usecases/projects/submit-project.ts'
import { answerOr } from '../answer-or.ts'
import { procedures } from '../procedures.ts'

const { projects } = procedures

export function projectsRouter(deps: Deps) {
  return projects.router({
    list: projects.list.handler(() => listProjectRows(deps)),
    show: projects.show.handler(async ({ input, errors }) => answerOr(errors, await showProject(deps, input))),
    choices: projects.choices.handler(() => listChoices(deps)),
    submit: projects.submit.handler(async ({ input, errors }) => answerOr(errors, await submitProject(deps, input))),
    change: projects.change.handler(async ({ input, errors }) => answerOr(errors, await changeProject(deps, input))),
    move: projects.move.handler(async ({ input, errors }) => answerOr(errors, await moveProject(deps, input))),
    saveChecklist: projects.saveChecklist.handler(async ({ input, errors }) =>
      answerOr(errors, await saveChecklist(deps, input)),
    ),
    requestCompletion: projects.requestCompletion.handler(async ({ input, errors }) =>
      answerOr(errors, await requestCompletion(deps, input)),
    ),
    attach: projects.attach.handler(async ({ input, errors }) => answerOr(errors, await attachFiles(deps, input))),
    overrideJoint: projects.overrideJoint.handler(async ({ input, errors }) =>
      answerOr(errors, await overrideJoint(deps, input)),
    ),
    changeLater: projects.changeLater.handler(async ({ input, errors }) =>
      answerOr(errors, await changeDecidedProject(deps, input)),
    ),
  })
}
