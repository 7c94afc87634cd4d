import '../ui/styles/tokens.css'
import '../ui/styles/base.css'
import '@mantine/core/styles.layer.css'
import '@mantine/dates/styles.layer.css'
import '@mantine/dropzone/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '@mantine/spotlight/styles.layer.css'
import '@fontsource-variable/source-sans-3'
import '../ui/styles/mantine.css'
import '../ui/styles/print.css'
import 'dayjs/locale/de'
import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { frameWords } from '#shared/wording/screens/frame.ts'
import { queryClient } from '../client/query-client.ts'
import { useSession } from '../client/session.ts'
import { FLOATING, theme } from '../ui/theme.ts'
import { RecoveryGate } from './recovery-gate.tsx'
import { router } from './router.ts'
import { SignInScreen } from './sign-in-screen.tsx'

/** Everything inside its providers. Styles come from files only, so that the content policy needs no exception. */
export function App() {
  const signedOut = useSession((session) => session.missing)
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <DatesProvider settings={{ locale: 'de', firstDayOfWeek: 1, weekendDays: [0, 6] }}>
        <QueryClientProvider client={queryClient}>
          {signedOut ? (
            <SignInScreen />
          ) : (
            <RecoveryGate>
              <RouterProvider router={router} />
            </RecoveryGate>
          )}
          <section id={FLOATING} aria-label={frameWords.messages}>
            <Notifications position="bottom-right" withinPortal={false} />
          </section>
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  )
}
