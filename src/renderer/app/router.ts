import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { toId } from '#shared/basics/id.ts'
import { ErrorScreen } from './error-screen.tsx'
import { Frame } from './frame/frame.tsx'
import { LoadingPage, LoadingScreen } from './loading-screen.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'
import { SCREENS, type Screen } from './screens.tsx'

const root = createRootRoute({
  component: Frame,
  pendingComponent: LoadingScreen,
  errorComponent: ErrorScreen,
  notFoundComponent: NotFoundScreen,
})

/** One route per screen; the last segment of an address may be the id of what it shows. */
function routeOf({ path, show }: Screen) {
  const route = createRoute({
    getParentRoute: () => root,
    path,
    component: () => {
      const { id } = route.useParams() as { readonly id?: string }
      return show(toId(id ?? ''))
    },
  })
  return route
}

export const router = createRouter({
  routeTree: root.addChildren(SCREENS.map(routeOf)),
  defaultErrorComponent: ErrorScreen,
  defaultNotFoundComponent: NotFoundScreen,
  defaultPendingComponent: LoadingPage,
  scrollRestoration: true,
})
