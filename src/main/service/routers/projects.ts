import type { Deps } from '../../usecases/deps.ts'
import { changeProject } from '../../usecases/projects/change-project.ts'
import { listChoices } from '../../usecases/projects/list-choices.ts'
import { listProjectRows } from '../../usecases/projects/list-projects.ts'
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
  })
}
