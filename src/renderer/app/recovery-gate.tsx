import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { RecoveryPlan } from '#shared/contract/recovery.ts'
import { ask } from '../client/service.ts'
import { LoadingScreen } from './loading-screen.tsx'
import { RecoveryScreen } from './recovery-screen.tsx'

/** Lets the application begin where the workspace is sound; where it is damaged, the ways out come first. */
export function RecoveryGate({ children }: { readonly children: ReactNode }) {
  const { data, isPending } = useQuery(ask.recovery.show.queryOptions({ staleTime: Number.POSITIVE_INFINITY }))
  // Kept after the recovery too, so that the screen can say what was done before the application begins anew.
  const [plan, setPlan] = useState<RecoveryPlan | null>(null)
  if (plan === null && data !== null && data !== undefined) setPlan(data)
  if (isPending) return <LoadingScreen />
  // Whatever else stands in the way is shown by the application itself.
  return plan === null ? children : <RecoveryScreen plan={plan} />
}
