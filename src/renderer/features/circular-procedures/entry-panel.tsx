import { Suspense } from 'react'
import { SidePanel } from '#renderer/ui/page/side-panel.tsx'
import { PageSkeleton } from '#renderer/ui/text/skeletons.tsx'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { DispatchForm } from './dispatch-form.tsx'
import type { Entry } from './entry.ts'
import { focusRow, nextOpenMember } from './next-open-member.ts'
import { ResponseForm } from './response-form.tsx'

interface EntryPanelProps {
  readonly page: CircularProcedurePage
  readonly entry: Entry
  readonly onClose: () => void
  /** What to say once it is saved. */
  readonly onSaved: (message: string) => void
}

/** The panel in which a response or a sending is entered. */
export function EntryPanel({ page, entry, onClose, onSaved }: EntryPanelProps) {
  const member = page.roll.find(({ memberId }) => memberId === entry.memberId) ?? null
  const name = member?.memberName ?? ''
  const title =
    entry.kind === 'dispatch'
      ? procedureWords.sendTitle(name)
      : member === null
        ? procedureWords.enterStranger
        : procedureWords.enterFor(name)
  function close() {
    onClose()
    focusRow(entry.memberId)
  }
  function saved(message: string, after: CircularProcedurePage) {
    onSaved(message)
    onClose()
    focusRow(nextOpenMember(after, entry.memberId))
  }
  return (
    <SidePanel title={title} onClose={close}>
      <Suspense fallback={<PageSkeleton what={title} />}>
        {entry.kind === 'dispatch' ? (
          <DispatchForm key={entry.memberId} procedureId={page.procedure.id} memberId={entry.memberId} onSaved={saved} />
        ) : (
          <ResponseForm
            key={`${entry.memberId} ${entry.choice}`}
            page={page}
            member={member}
            preset={entry.choice}
            onSaved={saved}
          />
        )}
      </Suspense>
    </SidePanel>
  )
}
