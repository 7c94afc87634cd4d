import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { toId } from '#shared/basics/id.ts'
import { ErrorScreen } from './error-screen.tsx'
import { Frame } from './frame/frame.tsx'
import { LoadingPage, LoadingScreen } from './loading-screen.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'
import { SCREENS, type Screen } from './screens.tsx'
import { VotingScreen } from './voting-screen.tsx'

const root = createRootRoute({ errorComponent: ErrorScreen, notFoundComponent: NotFoundScreen })

/** Everything that needs a workspace. */
const framed = createRoute({
  getParentRoute: () => root,
  id: 'framed',
  component: Frame,
  pendingComponent: LoadingScreen,
  errorComponent: ErrorScreen,
  notFoundComponent: NotFoundScreen,
})

/** Any other address: said inside of the frame, from which one finds on. */
const elsewhere = createRoute({ getParentRoute: () => framed, path: '$', component: NotFoundScreen })

/** „Stimme abgeben“ for a member that has none. */
const alone = createRoute({ getParentRoute: () => root, path: pages.castAlone, component: VotingScreen })

/** One route per screen; the last segment of an address may be the id of what it shows. */
function routeOf({ path, show }: Screen) {
  const route = createRoute({
    getParentRoute: () => framed,
    path,
    component: () => {
      const { id } = route.useParams() as { readonly id?: string }
      return show(toId(id ?? ''))
    },
  })
  return route
}

export const router = createRouter({
  routeTree: root.addChildren([framed.addChildren([...SCREENS.map(routeOf), elsewhere]), alone]),
  defaultErrorComponent: ErrorScreen,
  defaultNotFoundComponent: NotFoundScreen,
  defaultPendingComponent: LoadingPage,
  scrollRestoration: true,
})
