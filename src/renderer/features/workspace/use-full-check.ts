import { useEffect, useRef, useState } from 'react'
import { showFault } from '#renderer/client/faults.ts'
import { service } from '#renderer/client/service.ts'
import type { CheckEvent } from '#shared/contract/workspace-safety.ts'
import type { CheckReport } from '#shared/domain/workspace/finding.ts'

type Progress = Exclude<CheckEvent, { readonly step: 'finished' }>

/** Runs the full check and follows it; whoever leaves the page stops it. */
export function useFullCheck() {
  const [progress, setProgress] = useState<Progress | null>(null)
  const [report, setReport] = useState<CheckReport | null>(null)
  const running = useRef<AbortController | null>(null)
  const stop = (): void => {
    running.current?.abort()
    setProgress(null)
  }
  useEffect(() => () => running.current?.abort(), [])
  async function run(): Promise<void> {
    const stopped = new AbortController()
    running.current = stopped
    setReport(null)
    try {
      for await (const event of await service.workspace.check({ full: true }, { signal: stopped.signal })) {
        if (event.step === 'finished') setReport(event.report)
        else setProgress(event)
      }
    } catch (error) {
      if (!stopped.signal.aborted) showFault(error)
    }
    setProgress(null)
  }
  return { progress, report, run, stop }
}
