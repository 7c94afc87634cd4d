import { NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { ask } from '#renderer/client/service.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { SideLayout } from '#renderer/ui/page/side-layout.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { EditionBook } from '#shared/contract/rules-of-procedure.ts'
import { DEFAULT_RULES, type RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { changedOptions } from '#shared/rules/editions/changed-options.ts'
import { rulesWords } from '#shared/wording/screens/rules-of-procedure.ts'
import styles from './compare-editions.module.css'
import { comparedEditions, DEFAULTS } from './compared-editions.ts'
import { DifferenceTable } from './difference-table.tsx'
import { ExamplePanel } from './example-panel.tsx'
import { useExample } from './use-example.ts'

/** Two editions side by side, only where they differ; which ones stands in the address. */
export function CompareEditions() {
  const { data: book } = useSuspenseQuery(ask.rulesOfProcedure.list.queryOptions())
  const { example } = useExample()
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>
  const navigate = useNavigate()
  const compared = comparedEditions(book, search)
  const before = optionsOf(book, compared.from)
  const after = optionsOf(book, compared.to)
  const count = changedOptions(before, after).length
  const choices = [
    { value: String(DEFAULTS), label: rulesWords.defaults },
    ...book.editions.map(({ edition }) => ({ value: String(edition.edition), label: rulesWords.edition(edition.edition) })),
  ]
  const choose = (side: 'from' | 'to') => (value: string) =>
    void navigate({
      to: pages.compareEditions,
      search: { ...compared, [side]: Number(value) } as never,
      replace: true,
      resetScroll: false,
    })
  return (
    <Page title={rulesWords.compareTitle} trail={[{ label: rulesWords.title, to: pages.rules }]} width="full">
      <SideLayout side={<ExamplePanel />}>
        <div className={styles.sides}>
          <NativeSelect
            label={rulesWords.compareOld}
            data={choices}
            value={String(compared.from)}
            onChange={({ currentTarget }) => choose('from')(currentTarget.value)}
          />
          <NativeSelect
            label={rulesWords.compareNew}
            data={choices}
            value={String(compared.to)}
            onChange={({ currentTarget }) => choose('to')(currentTarget.value)}
          />
        </div>
        <Section title={rulesWords.changes}>
          {compared.from === compared.to ? (
            <Notice tone="info">{rulesWords.compareSame}</Notice>
          ) : (
            <p role="status">
              {rulesWords.compareFinding(count)} {count > 0 && rulesWords.compareAlone}
            </p>
          )}
          {count > 0 && <DifferenceTable before={before} after={after} example={example} />}
        </Section>
      </SideLayout>
    </Page>
  )
}

function optionsOf(book: EditionBook, number: number): RuleOptions {
  return book.editions.find(({ edition }) => edition.edition === number)?.edition.options ?? DEFAULT_RULES
}
