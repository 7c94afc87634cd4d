import { Button, NativeSelect, Radio } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Fragment, useState } from 'react'
import { downloadAddress, pages } from '#renderer/client/addresses.ts'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { CountField } from '#renderer/ui/fields/count-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import { type Id, toId } from '#shared/basics/id.ts'
import type { Cents } from '#shared/basics/money.ts'
import type { CallRanking, ProjectCallPage } from '#shared/contract/project-calls.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { formatEuro } from '#shared/wording/money.ts'
import { scoreSentence } from '#shared/wording/ranking.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { callWords as words } from '#shared/wording/screens/project-calls.ts'

/** The orders of a call: the settled ones, and the one that is being drawn. */
export function RankingSection({ page }: { readonly page: ProjectCallPage }) {
  const { ranking, earlierRankings, leftForFurther } = page
  const settled = [...earlierRankings, ...(ranking !== null && ranking.resolution !== null ? [ranking] : [])]
  const proposal = ranking !== null && ranking.resolution === null ? ranking : null
  const isOpen = settled.length === 0 || proposal !== null || leftForFurther !== null
  return (
    <>
      {settled.map((order) => (
        <SettledRanking key={order.id} ranking={order} isEarlier={order.id !== ranking?.id} />
      ))}
      {leftForFurther !== null && <p>{words.further(formatEuro(leftForFurther))}</p>}
      {isOpen && <DrawnRanking page={page} ranking={proposal} budget={proposal?.budget ?? leftForFurther ?? page.call.budget} />}
    </>
  )
}

interface SettledRankingProps {
  readonly ranking: CallRanking
  /** A newer one is what the page hands out; this one is handed out here. */
  readonly isEarlier: boolean
}

function SettledRanking({ ranking, isEarlier }: SettledRankingProps) {
  const { resolution, rows } = ranking
  return (
    <>
      {resolution !== null && (
        <Notice tone="good">
          {words.resolvedBy(resolution.number, formatDate(resolution.resolvedOn))}{' '}
          <Link to={pages.resolution(resolution.id)}>{resolution.number}</Link>
        </Notice>
      )}
      <RankingTable ranking={ranking} order={rows.map(({ project }) => project.id)} onOrder={null} />
      {isEarlier && <DownloadLink href={downloadAddress('ranking-list', ranking.id)}>{words.exportRanking}</DownloadLink>}
    </>
  )
}

interface DrawnRankingProps {
  readonly page: ProjectCallPage
  /** Null before it is drawn. */
  readonly ranking: CallRanking | null
  readonly budget: Cents
}

/** An order that is drawn and explained, its ties put in order by the body, until a resolution settles it (R38). */
function DrawnRanking({ page, ranking, budget: proposed }: DrawnRankingProps) {
  const [bonus, setBonus] = useState<number | null>(ranking?.jointBonusPercent ?? null)
  const [budget, setBudget] = useState<Cents | null>(proposed)
  const [order, setOrder] = useState<readonly Id<'project'>[]>(ranking?.rows.map(({ project }) => project.id) ?? [])
  const draw = useAction(service.projectCalls.drawRanking)
  return (
    <>
      {ranking?.isTied === true && <Notice tone="warn">{words.tied}</Notice>}
      {ranking !== null && <RankingTable ranking={ranking} order={order} onOrder={setOrder} />}
      <form
        className={styles.form}
        onSubmit={async (event) => {
          event.preventDefault()
          if (budget === null) return
          const bodyOrder = ranking?.isTied === true ? [...order] : []
          const done = await draw.run({ callId: page.call.id, jointBonusPercent: bonus, budget, bodyOrder })
          if (done !== null) showDone(words.drawn)
        }}
      >
        <Radio.Group
          label={words.preference}
          value={bonus === null ? 'first' : 'bonus'}
          onChange={(value) => setBonus(value === 'first' ? null : 10)}
        >
          <div className={styles.list}>
            <Radio value="first" label={words.preferFirst} />
            <Radio value="bonus" label={words.preferBonus} />
          </div>
        </Radio.Group>
        <div className={styles.pair}>
          {bonus !== null && (
            <CountField label={words.bonus} value={bonus} least={0} most={100} onChange={(value) => setBonus(value ?? 0)} />
          )}
          <MoneyField label={words.lineBudget} value={budget} onChange={setBudget} />
        </div>
        {draw.refusal !== null && <Notice tone="bad">{refusalSentence(draw.refusal)}</Notice>}
        <div>
          <Button type="submit" variant="default" loading={draw.running} disabled={budget === null}>
            {ranking === null ? words.draw : words.drawAgain}
          </Button>
        </div>
      </form>
      {ranking !== null && !ranking.isTied && <ResolveForm page={page} version={ranking.version} />}
    </>
  )
}

interface RankingTableProps {
  readonly ranking: CallRanking
  readonly order: readonly Id<'project'>[]
  /** Null once it is settled. */
  readonly onOrder: ((order: readonly Id<'project'>[]) => void) | null
}

function RankingTable({ ranking, order, onOrder }: RankingTableProps) {
  const firstBelow = ranking.rows.findIndex(({ line }) => line.isBelowBudget)
  const shown = order.flatMap((id) => ranking.rows.find(({ project }) => project.id === id) ?? [])
  return (
    <ScrollingTable label={words.ranking}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.rank}</th>
            <th scope="col">{words.project}</th>
            <th scope="col">{words.points}</th>
            <th scope="col">{words.because}</th>
            <th scope="col" data-end>
              {words.grant}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ project, line, because }, index) => (
            <Fragment key={project.id}>
              {index === firstBelow && (
                <tr data-line="budget">
                  <td colSpan={5} className={styles.soft}>
                    {words.budgetLine(formatEuro(ranking.budget))}
                  </td>
                </tr>
              )}
              <tr>
                <td>{line.rank}</td>
                <th scope="row">
                  <Link to={pages.project(project.id)}>{project.shortTitle}</Link>{' '}
                  {line.isJointlySupported && <span className={styles.soft}>{words.joint}</span>}
                </th>
                <td>{scoreSentence(line)}</td>
                <td>
                  {because} {line.isBelowBudget && <StateWord tone="warn">{words.below}</StateWord>}
                  {line.isTied && onOrder !== null && index > 0 && (
                    <>
                      {' '}
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={words.up(project.shortTitle)}
                        onClick={() => onOrder(movedUp(order, index))}
                      >
                        ↑
                      </Button>
                    </>
                  )}
                </td>
                <td data-end>{formatEuro(line.grant)}</td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  )
}

function movedUp(order: readonly Id<'project'>[], index: number): readonly Id<'project'>[] {
  const moved = [...order]
  const [id] = moved.splice(index, 1)
  if (id !== undefined) moved.splice(index - 1, 0, id)
  return moved
}

function ResolveForm({ page, version }: { readonly page: ProjectCallPage; readonly version: number }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const resolve = useAction(service.projectCalls.resolveRanking)
  const choices = page.resolutionChoices
  if (choices.length === 0) return <p className={styles.soft}>{words.noResolution}</p>
  const proposal = choices.find(({ isOnCall }) => isOnCall)
  const resolutionId = chosen ?? proposal?.id ?? ''
  const options = (onCall: boolean) =>
    choices
      .filter(({ isOnCall }) => isOnCall === onCall)
      .map(({ id, number, subject, resolvedOn }) => ({ value: id, label: words.choice(number, formatDate(resolvedOn), subject) }))
  return (
    <form
      className={styles.form}
      onSubmit={async (event) => {
        event.preventDefault()
        if (resolutionId === '') return
        const done = await resolve.run({ callId: page.call.id, version, resolutionId: toId(resolutionId) })
        if (done !== null) showDone(words.resolved)
      }}
    >
      <NativeSelect
        label={words.resolution}
        description={proposal?.id === resolutionId ? words.proposed(proposal.procedure, proposal.madeIn) : undefined}
        value={resolutionId}
        data={[
          { value: '', label: words.chooseResolution },
          ...grouped(words.choicesOnCall, options(true)),
          ...(proposal === undefined ? options(false) : grouped(words.otherChoices, options(false))),
        ]}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      />
      {resolve.refusal !== null && <Notice tone="bad">{refusalSentence(resolve.refusal)}</Notice>}
      <div>
        <Button type="submit" loading={resolve.running} disabled={resolutionId === ''}>
          {words.resolve}
        </Button>
      </div>
    </form>
  )
}

/** A group of choices; none where it would be empty. */
function grouped<Item>(group: string, items: Item[]): { group: string; items: Item[] }[] {
  return items.length === 0 ? [] : [{ group, items }]
}
