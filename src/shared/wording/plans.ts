import type { Majority } from '../domain/rules-of-procedure/rule-options.ts'
import { MAJORITY_LABELS } from './screens/settings.ts'

/** By which majority a revision of the Handlungskonzept is adopted. */
export function majorityForPlanSentence(majority: Majority): string {
  return `Über das Handlungskonzept beschließt eine Sitzung mit der Mehrheit für Grundsatzfragen: ${MAJORITY_LABELS[majority]} (R24, §\u00a02.3).`
}
