import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { useHistory } from '#renderer/client/history.ts'
import { ask } from '#renderer/client/service.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { SideLayout } from '#renderer/ui/page/side-layout.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { ChangeHistory } from '#renderer/ui/time/change-history.tsx'
import type { Id } from '#shared/basics/id.ts'
import { DEFAULT_RULES } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { rulesInForceSentence } from '#shared/wording/rules-in-force.ts'
import { historyWords } from '#shared/wording/screens/history.ts'
import { rulesWords } from '#shared/wording/screens/rules-of-procedure.ts'
import { calculatorSearch } from './calculator-search.ts'
import { EditionTable } from './edition-table.tsx'
import { ExamplePanel } from './example-panel.tsx'
import { OptionCard } from './option-card.tsx'
import { OptionGroups } from './option-groups.tsx'
import styles from './rules-page.module.css'
import { useExample } from './use-example.ts'

/** The editions of the rules of procedure, and every rule of one of them: of the one in force where none is chosen. */
export function RulesPage({ editionId }: { readonly editionId: Id<'rules-of-procedure'> | null }) {
  const { data: book } = useSuspenseQuery(ask.rulesOfProcedure.list.queryOptions())
  const { example } = useExample()
  const navigate = useNavigate()
  const inForce = book.editions.find(({ standing }) => standing === 'in-force')
  const shown = editionId === null ? inForce : (book.editions.find(({ edition }) => edition.id === editionId) ?? inForce)
  const options = shown?.edition.options ?? DEFAULT_RULES
  const mark = rulesWords.chosen[shown?.standing ?? 'in-force']
  return (
    <Page
      title={rulesWords.title}
      lead={shown === undefined ? rulesWords.noEdition : rulesInForceSentence(shown.edition)}
      width="full"
      action={<ButtonLink to={pages.newEdition}>{rulesWords.newEdition}</ButtonLink>}
      menu={[
        { label: rulesWords.compare, to: pages.compareEditions },
        {
          label: rulesWords.tryOut,
          onSelect: () => void navigate({ to: pages.calculator, search: calculatorSearch(options) as never }),
        },
      ]}
    >
      {editionId !== null && shown?.edition.id !== editionId && <Notice tone="warn">{rulesWords.unknownEdition}</Notice>}
      {book.editions.length === 0 ? (
        <Notice tone="info">{rulesWords.noEdition}</Notice>
      ) : (
        <EditionTable editions={book.editions} shown={shown} />
      )}
      <SideLayout
        side={
          <div className={styles.sticky}>
            <ExamplePanel />
            {shown !== undefined && <EditionHistory editionId={shown.edition.id} />}
          </div>
        }
      >
        <OptionGroups
          options={options}
          show={(option) => <OptionCard key={option} option={option} options={options} example={example} mark={mark} />}
        />
      </SideLayout>
    </Page>
  )
}

function EditionHistory({ editionId }: { readonly editionId: Id<'rules-of-procedure'> }) {
  const history = useHistory(editionId)
  return (
    <Section title={historyWords.title}>
      <ChangeHistory changes={history} />
    </Section>
  )
}
