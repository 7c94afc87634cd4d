import type { ProjectListInput } from '#main/documents/project-list/content.ts'
import { makeProjectList } from '#main/documents/project-list/xlsx.ts'
import { toId } from '#shared/basics/id.ts'
import { PROJECT_LIST_INPUT } from '#test/support/documents/example-lists.ts'
import type { Measurement } from './measurement.ts'

/** The project list as Excel: 10,000 projects were half a minute and a gigabyte when a library held every cell as an object. */
export const projectListAsExcel: Measurement = {
  name: 'project-list-as-excel',
  what: 'makes the Projektliste with its budget and indicators as an Excel file',
  unit: 'projects',
  sizes: [1_000, 10_000],
  prepare: async (size) => {
    const input = inputOf(size)
    return () => makeProjectList(input)
  },
}

function inputOf(size: number): ProjectListInput {
  const models = PROJECT_LIST_INPUT.projects
  const projects = Array.from({ length: size }, (_, index) => models[index % models.length])
    .filter((model) => model !== undefined)
    .map((model, index) => {
      const { project } = model
      const number = `FKA-ERZ/2026/P-${index}`
      return {
        ...model,
        project: { ...project, id: toId<'project'>(`bench-${index}`), number, title: `${project.title} ${index}` },
      }
    })
  return { ...PROJECT_LIST_INPUT, projects }
}
