import { downloadAddress, pages } from '#renderer/client/addresses.ts'
import type { MenuEntry } from '#renderer/ui/page/page-menu.tsx'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import { meetingRecordWords } from '#shared/wording/screens/meeting-records.ts'
import { resolutionWords } from '#shared/wording/screens/resolutions.ts'

/** Papers of a resolution, and where it came from. */
export function resolutionMenu({ id, circularProcedureId, projectId }: Resolution): readonly MenuEntry[] {
  return [
    { label: meetingRecordWords.extract, download: downloadAddress('resolution-extract', id) },
    ...(circularProcedureId === null
      ? []
      : [
          { label: resolutionWords.record, download: downloadAddress('circular-record', circularProcedureId) },
          { label: resolutionWords.openProcedure, to: pages.procedure(circularProcedureId) },
        ]),
    ...(projectId === null ? [] : [{ label: resolutionWords.openProject, to: pages.project(projectId) }]),
    { label: resolutionWords.exportRegister, download: downloadAddress('resolution-register', 'all') },
  ]
}
