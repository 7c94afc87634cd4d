import { oc } from '@orpc/contract'
import type { Alliance } from '../domain/alliance/alliance.ts'
import { answer } from './shapes.ts'

export const allianceContract = {
  /** The alliance of this workspace, for the frame and the letterhead. */
  show: oc.output(answer<Alliance>()),
}
