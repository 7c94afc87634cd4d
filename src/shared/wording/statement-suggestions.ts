import type { FieldOfAction } from '../domain/action-plan/action-plan.ts'
import type { Project } from '../domain/projects/project.ts'
import type { StatementReasons } from '../domain/statements/statement.ts'
import { formatPercent } from './numbers.ts'

/** First words for a statement, from data that stand in the workspace already. What only people know stays empty. */
export function suggestReasons(project: Project, fieldOfAction: FieldOfAction): StatementReasons {
  const { grant, totalCost } = project.finances
  return {
    regionalNeed: project.summary,
    fitToActionPlan: `Das Vorhaben dient den Zielen des Handlungsfelds ${fieldOfAction.number} „${fieldOfAction.title}“.`,
    workforceStrategy: '',
    noDoubleFunding: '',
    costBenefit: `Beantragt sind ${formatPercent(grant, totalCost)} der Gesamtausgaben. Die Allianz hält sie gemessen am erwarteten Nutzen für angemessen.`,
    sustainability: '',
  }
}
