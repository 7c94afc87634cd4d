import type { Id } from '#shared/basics/id.ts'
import { endOfDay } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { CircularDeadline, CircularProcedure } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { CircularExtension, Notice } from '#shared/domain/circular-procedures/course.ts'
import { mayExtend } from '#shared/rules/circular/may-extend.ts'
import { extendDeadline as extended } from '#shared/rules/deadlines/response-deadline.ts'
import { extensionSentence } from '#shared/wording/deadlines.ts'
import { findCourse, insertExtension } from '../../store/repositories/circular-courses.ts'
import type { ReadTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadFacts, takesResponses } from './load-facts.ts'
import { loadProcedurePage } from './procedure-page.ts'

interface Extension {
  readonly circularProcedureId: Id<'circular-procedure'>
  /** Counted from the end of the old deadline (F10). */
  readonly days: number
  readonly reason: string
  readonly notices: readonly Notice[]
}

type ExtendRefusal = Refusal<'NOT_FOUND' | 'NOT_RUNNING' | 'CANNOT_EXTEND' | 'RECEIVED_IN_FUTURE'>

/** Shows the deadline that an extension would give; writes nothing. */
export function previewExtension(
  deps: Deps,
  { circularProcedureId, days }: Pick<Extension, 'circularProcedureId' | 'days'>,
): Promise<Result<CircularDeadline, Refusal<'NOT_FOUND'>>> {
  return deps.store.read(async (tx) => {
    const facts = await loadFacts(tx, circularProcedureId, deps.now())
    return facts.ok ? ok(await newDeadline(tx, facts.value.procedure, days)) : facts
  })
}

/** Extends the deadline once, before it has passed, for all, with a reason and notice to each member (R29, F10). */
export function extendDeadline(deps: Deps, input: Extension): Promise<Result<CircularProcedurePage, ExtendRefusal>> {
  return deps.store.write(acting(deps, 'circular-procedures.extend-deadline'), async (tx) => {
    const now = deps.now()
    const facts = await loadFacts(tx, input.circularProcedureId, now)
    if (!facts.ok) return facts
    const { procedure, roll } = facts.value
    if (!takesResponses(procedure.state)) return err({ code: 'NOT_RUNNING', state: procedure.state })
    const future = input.notices.find(({ sentAt }) => sentAt > now)
    if (future !== undefined) return err({ code: 'RECEIVED_IN_FUTURE', receivedAt: future.sentAt })
    const deadline = await newDeadline(tx, procedure, input.days)
    const problems = mayExtend({
      now,
      deadline: procedure.deadline.endsAt,
      newDeadline: deadline.endsAt,
      alreadyExtended: (await findCourse(tx, procedure.id)).extension !== null,
      reason: input.reason,
      membersWithoutNotice: roll
        .filter(({ memberId }) => !input.notices.some((notice) => notice.memberId === memberId))
        .map(({ memberName }) => memberName),
    })
    if (problems.length > 0) return err({ code: 'CANNOT_EXTEND', problems })
    const extension: CircularExtension = {
      extendedAt: now,
      extendedBy: deps.actor(),
      reason: input.reason.trim(),
      formerEndsAt: procedure.deadline.endsAt,
      formerEndsOn: procedure.deadline.endsOn,
      formerSentence: procedure.deadline.sentence,
      notices: input.notices,
    }
    await insertExtension(tx, procedure.id, extension, deadline)
    tx.note({
      subject: 'circular-procedure',
      subjectId: procedure.id,
      before: toJson({ deadline: procedure.deadline }),
      after: toJson({ deadline, extension }),
      reason: extension.reason,
    })
    return loadProcedurePage(tx, procedure.id, now)
  })
}

async function newDeadline(tx: ReadTx, { deadline, rules }: CircularProcedure, days: number): Promise<CircularDeadline> {
  const { corpusChristi } = await theAlliance(tx)
  const period = { amount: days, unit: 'days', shiftToWorkday: rules.shiftDeadlineToWorkday } as const
  const computed = extended({ ...period, oldEnd: deadline.endsOn, corpusChristi })
  return {
    endsOn: computed.end,
    endsAt: endOfDay(computed.end),
    countedFrom: deadline.countedFrom,
    sentence: extensionSentence({ ...period, from: deadline.endsOn }, computed),
  }
}
