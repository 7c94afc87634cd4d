import { downloadAddress, pages } from '#renderer/client/addresses.ts'
import type { MenuEntry } from '#renderer/ui/page/page-menu.tsx'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import { postWords } from '#shared/wording/screens/circular-post.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'

interface MenuOptions {
  readonly takesResponses: boolean
  readonly onStranger: () => void
}

/** Papers of the procedure, and the rare acts. */
export function procedureMenu(
  { procedure, resolutions, course }: CircularProcedurePage,
  { takesResponses, onStranger }: MenuOptions,
): readonly MenuEntry[] {
  return [
    { label: postWords.open, to: pages.procedurePost(procedure.id) },
    ...(takesResponses ? [{ label: procedureWords.enterStranger, onSelect: onStranger }] : []),
    ...(procedure.state === 'running' && course.extension === null
      ? [{ label: postWords.extend, to: pages.extendDeadline(procedure.id) }]
      : []),
    ...(takesResponses ? [{ label: postWords.end, to: pages.endProcedure(procedure.id) }] : []),
    { label: procedureWords.previewLetter, to: pages.previewLetter(procedure.id) },
    { label: procedureWords.letter, download: downloadAddress('circular-letter', procedure.id) },
    { label: procedureWords.ballot, download: downloadAddress('ballot-paper', procedure.id) },
    ...(resolutions.length > 0
      ? [{ label: procedureWords.record, download: downloadAddress('circular-record', procedure.id) }]
      : []),
  ]
}
