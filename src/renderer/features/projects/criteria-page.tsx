import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { ask, service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { CountField } from '#renderer/ui/fields/count-field.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { CatalogueCriterion, CriteriaCatalogue } from '#shared/domain/projects/assessment.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { TEMPLATE_CRITERIA, assessmentWords as words } from '#shared/wording/screens/assessments.ts'
import { projectWords } from '#shared/wording/screens/projects.ts'
import { ProjectNav } from './project-nav.tsx'

/** The criteria by edition, and a form for the next one. */
export function CriteriaPage() {
  const { data } = useSuspenseQuery(ask.assessments.listCatalogues.queryOptions())
  return (
    <Page title={words.catalogueTitle} lead={words.catalogueLead} trail={[{ label: projectWords.title, to: pages.projects }]}>
      <ProjectNav />
      <Section title={words.editions}>
        {data.length === 0 && <p className={styles.soft}>{words.noEditions}</p>}
        <ul className={styles.list}>
          {data.map(({ id, edition, title, validFrom, criteria }) => (
            <li key={id}>{words.editionLine(edition, title, formatDate(validFrom), criteria.length)}</li>
          ))}
        </ul>
      </Section>
      <Section title={words.newEdition}>
        <EditionForm key={data.length} newest={data[0] ?? null} />
      </Section>
    </Page>
  )
}

function EditionForm({ newest }: { readonly newest: CriteriaCatalogue | null }) {
  const { today } = useClock()
  const [title, setTitle] = useState(newest?.title ?? words.catalogueTitle)
  const [validFrom, setValidFrom] = useState<LocalDate | null>(today)
  const [minimumPercent, setMinimumPercent] = useState<number | null>(newest?.minimumPercent ?? 50)
  const [criteria, setCriteria] = useState<readonly CatalogueCriterion[]>(newest?.criteria ?? [])
  const create = useAction(service.assessments.createCatalogue)
  const change = (id: string, fields: Partial<CatalogueCriterion>) =>
    setCriteria(criteria.map((criterion) => (criterion.id === id ? { ...criterion, ...fields } : criterion)))
  return (
    <form
      className={styles.form}
      style={{ maxWidth: 'none' }}
      noValidate
      onSubmit={async (event) => {
        event.preventDefault()
        if (validFrom === null || minimumPercent === null || title.trim() === '') return
        const done = await create.run({ title, validFrom, minimumPercent, criteria: [...criteria] })
        if (done !== null) showDone(words.created)
      }}
    >
      <div className={styles.pair} style={{ maxWidth: 720 }}>
        <TextInput
          label={words.catalogueName}
          value={title}
          required
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
        <DateField label={words.validFrom} value={validFrom} required onChange={setValidFrom} />
        <CountField label={words.minimumPercent} value={minimumPercent} least={0} most={100} onChange={setMinimumPercent} />
      </div>
      <ScrollingTable label={words.newEdition}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.criterionTitle}</th>
              <th scope="col">{words.criterionHelp}</th>
              <th scope="col">{words.weight}</th>
              <th scope="col">{words.scaleMax}</th>
              <th scope="col">{words.minimumPoints}</th>
              <th scope="col">
                <span className="visually-hidden">{words.removeCriterion('')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {criteria.map((criterion) => (
              <CriterionRow
                key={criterion.id}
                criterion={criterion}
                onChange={(fields) => change(criterion.id, fields)}
                onRemove={() => setCriteria(criteria.filter(({ id }) => id !== criterion.id))}
              />
            ))}
          </tbody>
        </table>
      </ScrollingTable>
      {create.refusal !== null && <Notice tone="bad">{refusalSentence(create.refusal)}</Notice>}
      <div className={styles.buttons}>
        <Button type="submit" loading={create.running} disabled={criteria.length === 0}>
          {words.createEdition}
        </Button>
        <Button variant="default" onClick={() => setCriteria([...criteria, blank(criteria)])}>
          {words.addCriterion}
        </Button>
        <Button
          variant="default"
          onClick={() => setCriteria(TEMPLATE_CRITERIA.map((one) => ({ ...one, weight: 1, scaleMax: 3 })))}
        >
          {words.fromTemplate}
        </Button>
      </div>
    </form>
  )
}

interface CriterionRowProps {
  readonly criterion: CatalogueCriterion
  readonly onChange: (fields: Partial<CatalogueCriterion>) => void
  readonly onRemove: () => void
}

function CriterionRow({ criterion, onChange, onRemove }: CriterionRowProps) {
  const { title } = criterion
  return (
    <tr>
      <td>
        <TextInput
          aria-label={`${title}: ${words.criterionTitle}`}
          value={title}
          onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
        />
      </td>
      <td>
        <TextInput
          aria-label={`${title}: ${words.criterionHelp}`}
          value={criterion.help}
          onChange={({ currentTarget }) => onChange({ help: currentTarget.value })}
        />
      </td>
      <td>
        <CountField
          label={`${title}: ${words.weight}`}
          hideLabel
          value={criterion.weight}
          least={0}
          most={100}
          width={80}
          onChange={(weight) => weight !== null && onChange({ weight })}
        />
      </td>
      <td>
        <CountField
          label={`${title}: ${words.scaleMax}`}
          hideLabel
          value={criterion.scaleMax}
          least={1}
          most={100}
          width={80}
          onChange={(scaleMax) => scaleMax !== null && onChange({ scaleMax })}
        />
      </td>
      <td>
        <CountField
          label={`${title}: ${words.minimumPoints}`}
          hideLabel
          value={criterion.minimum ?? 0}
          least={0}
          most={100}
          width={80}
          onChange={(minimum) => onChange({ minimum: minimum === 0 ? null : minimum })}
        />
      </td>
      <td>
        <ActionIcon variant="subtle" size={36} aria-label={words.removeCriterion(title)} onClick={onRemove}>
          <IconX size={17} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  )
}

/** A fresh criterion with an id that no other has. */
function blank(criteria: readonly CatalogueCriterion[]): CatalogueCriterion {
  const numbers = criteria.map(({ id }) => Number(/^criterion-(\d+)$/.exec(id)?.[1] ?? 0))
  return { id: `criterion-${Math.max(0, ...numbers) + 1}`, title: '', help: '', weight: 1, scaleMax: 3, minimum: null }
}
