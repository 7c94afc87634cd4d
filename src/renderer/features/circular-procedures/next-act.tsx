import { pages } from '#renderer/client/addresses.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'

/** The next sensible act by the state and the clock; none while responses are awaited. */
export function NextAct({ page }: { readonly page: CircularProcedurePage }) {
  const { procedure, declareRefusal, resolutions } = page
  const resolution = resolutions[0]
  switch (procedure.state) {
    case 'running':
      return declareRefusal === null ? (
        <ButtonLink to={pages.declareResult(procedure.id)}>{procedureWords.declare}</ButtonLink>
      ) : null
    case 'deadline-passed':
      return <ButtonLink to={pages.declareResult(procedure.id)}>{procedureWords.declare}</ButtonLink>
    case 'adopted':
    case 'rejected':
      return <ButtonLink to={pages.confirmNotification(procedure.id)}>{procedureWords.notify}</ButtonLink>
    default:
      return resolution === undefined ? null : (
        <ButtonLink to={pages.resolution(resolution.id)}>{procedureWords.toResolution(resolution.number)}</ButtonLink>
      )
  }
}
