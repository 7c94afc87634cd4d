import { toId } from '#shared/basics/id.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { PreviewedKind } from '#shared/contract/documents.ts'
import type { Paper } from '#shared/domain/documents/paper.ts'
import { actionPlanPaper } from '../../documents/action-plan/content.ts'
import { circularLetterPaper } from '../../documents/circular-letter/content.ts'
import { invitationPaper } from '../../documents/invitation/content.ts'
import { minutesPaper } from '../../documents/minutes/content.ts'
import { loadPlanPaper } from '../action-plan/plan-paper.ts'
import { letterInput, loadLetterFacts } from '../circular-procedures/letter-facts.ts'
import type { Deps } from '../deps.ts'
import type { DocumentRefusal } from './make-document.ts'
import { loadInvitation, loadMinutes } from './make-meeting-files.ts'

/** What a paper says as things stand, block by block as its Word file is made; writes nothing. */
export async function previewPaper(
  deps: Deps,
  { kind, id }: { readonly kind: PreviewedKind; readonly id: string },
): Promise<Result<Paper, DocumentRefusal>> {
  switch (kind) {
    case 'minutes': {
      const input = await loadMinutes(deps, id)
      return input.ok ? ok(minutesPaper(input.value)) : input
    }
    case 'invitation': {
      const input = await loadInvitation(deps, id, { isForMail: false, sentAt: null })
      return input.ok ? ok(invitationPaper(input.value)) : input
    }
    case 'action-plan': {
      const input = await deps.store.read((tx) => loadPlanPaper(tx, toId(id), deps.now()))
      return input.ok ? ok(actionPlanPaper(input.value)) : input
    }
    case 'circular-letter': {
      const facts = await loadLetterFacts(deps, toId(id))
      return facts.ok ? ok(circularLetterPaper(letterInput(facts.value, null))) : facts
    }
  }
}
