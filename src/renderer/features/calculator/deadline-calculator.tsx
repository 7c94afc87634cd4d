import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { SideLayout } from '#renderer/ui/page/side-layout.tsx'
import { calculatorWords } from '#shared/wording/screens/calculator.ts'
import styles from './calculator.module.css'
import { CalculatorTabs } from './calculator-tabs.tsx'
import { DeadlineCalendar } from './deadline-calendar.tsx'
import { DeadlineFields } from './deadline-fields.tsx'
import { findingOf } from './deadline-finding.ts'
import { DeadlineResult } from './deadline-result.tsx'
import { answerDeadline, deadlineShape } from './deadline-values.ts'
import { readSearch } from './search-values.ts'
import { useSearchValues } from './use-search-values.ts'

/** Work out a deadline by hand: from receipt or sending, extended, backwards from a meeting, or a period of months. */
export function DeadlineCalculator() {
  const { today } = useClock()
  const shape = useMemo(() => deadlineShape(today), [today])
  const { values, change } = useSearchValues(pages.deadlineCalculator, shape)
  const answer = answerDeadline(values)
  const finding = answer === null ? null : findingOf(answer)
  return (
    <Page
      title={calculatorWords.title}
      lead={calculatorWords.deadlineLead}
      width="full"
      action={
        <Button variant="default" onClick={() => change(readSearch(shape, {}))}>
          {calculatorWords.reset}
        </Button>
      }
    >
      <CalculatorTabs />
      <SideLayout sideWidth="half" side={<DeadlineResult finding={finding} question={calculatorWords[values.question]} />}>
        <div className={styles.form}>
          <DeadlineFields values={values} onChange={change} />
        </div>
      </SideLayout>
      {finding !== null && <DeadlineCalendar finding={finding} corpusChristi={values.corpusChristi} today={today} />}
    </Page>
  )
}
