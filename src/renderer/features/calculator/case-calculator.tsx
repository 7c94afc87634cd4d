import { Button } from '@mantine/core'
import { pages } from '#renderer/client/addresses.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { SideLayout } from '#renderer/ui/page/side-layout.tsx'
import { calculatorWords } from '#shared/wording/screens/calculator.ts'
import styles from './calculator.module.css'
import { CalculatorTabs } from './calculator-tabs.tsx'
import { CaseFields } from './case-fields.tsx'
import { CaseResult } from './case-result.tsx'
import { CaseRules } from './case-rules.tsx'
import { answerCase, CASE_SHAPE } from './case-values.ts'
import { readSearch } from './search-values.ts'
import { useSearchValues } from './use-search-values.ts'

/** Try a vote: who is there, how they vote, under which rules, and what comes out of it with its proof. */
export function CaseCalculator() {
  const { values, change } = useSearchValues(pages.calculator, CASE_SHAPE)
  const { verdict, problems } = answerCase(values)
  return (
    <Page
      title={calculatorWords.title}
      lead={calculatorWords.caseLead}
      width="full"
      action={
        <Button variant="default" onClick={() => change(readSearch(CASE_SHAPE, {}))}>
          {calculatorWords.reset}
        </Button>
      }
    >
      <CalculatorTabs />
      <SideLayout sideWidth="half" side={<CaseResult values={values} verdict={verdict} />}>
        <div className={styles.form}>
          <CaseFields values={values} onChange={change} problems={problems} />
          <CaseRules values={values} onChange={change} problems={problems} />
        </div>
      </SideLayout>
    </Page>
  )
}
