import { pages } from '#renderer/client/addresses.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import { postWords } from '#shared/wording/screens/circular-post.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'

/** The next sensible act by the state and the clock; while responses are awaited, what goes out and comes in. */
export function NextAct({ page }: { readonly page: CircularProcedurePage }) {
  const { procedure, declareRefusal, resolutions } = page
  const resolution = resolutions[0]
  switch (procedure.state) {
    case 'running':
      return declareRefusal === null ? (
        <ButtonLink to={pages.declareResult(procedure.id)}>{procedureWords.declare}</ButtonLink>
      ) : (
        <ButtonLink to={pages.procedurePost(procedure.id)}>{postWords.open}</ButtonLink>
      )
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
