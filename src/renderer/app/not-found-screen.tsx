import { pages } from '#renderer/client/addresses.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { faultWords } from '#shared/wording/screens/faults.ts'

/** An address that leads nowhere. */
export function NotFoundScreen() {
  return (
    <Page title={faultWords.notFoundTitle} lead={faultWords.notFoundText} width="text">
      <div>
        <ButtonLink to={pages.overview}>{faultWords.toOverview}</ButtonLink>
      </div>
    </Page>
  )
}
