import type { DemoAlliance } from '../usecases/workspace/run-demo.ts'

/** What `list` can be asked for. */
export const LIST_KINDS = [
  'members',
  'people',
  'meetings',
  'circular-procedures',
  'projects',
  'statements',
  'resolutions',
] as const
export type ListKind = (typeof LIST_KINDS)[number]

/** The alliances of `demo`, named here so that reading a command line does not load what makes documents. */
const ALLIANCES: Readonly<Record<DemoAlliance, true>> = { erzgebirge: true, chemnitz: true, sachsen: true }
export const DEMO_ALLIANCES = Object.keys(ALLIANCES) as readonly DemoAlliance[]
