import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { ask } from '#renderer/client/service.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import type { Column } from '#renderer/ui/table/columns.ts'
import { RecordTable } from '#renderer/ui/table/record-table.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import type { BodyRow } from '#shared/contract/bodies.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { BODY_KIND_WORDS, bodyWords as words } from '#shared/wording/screens/bodies.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { memberWords } from '#shared/wording/screens/members.ts'

const COLUMNS: readonly Column<BodyRow>[] = [
  { key: 'name', header: words.name, width: '38%', text: (row) => `${row.name} ${row.shortName}`, cell: (row) => row.name },
  {
    key: 'kind',
    header: words.kind,
    text: (row) => BODY_KIND_WORDS[row.kind],
    cell: (row) => BODY_KIND_WORDS[row.kind],
  },
  {
    key: 'voting',
    header: words.voting,
    align: 'end',
    text: (row) => String(row.voting),
    compare: (a, b) => a.voting - b.voting,
    cell: (row) => row.voting,
  },
  {
    key: 'others',
    header: words.others,
    align: 'end',
    text: (row) => String(row.others),
    compare: (a, b) => a.others - b.others,
    cell: (row) => row.others,
  },
  {
    key: 'since',
    header: words.since,
    text: (row) => (row.validFrom === null ? '' : formatDate(row.validFrom)),
    compare: (a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1),
    cell: (row) => (row.validFrom === null ? kitWords.notKnown : formatDate(row.validFrom)),
  },
]

/** The alliance, its network, and the groups and boards beside it. */
export function BodyList() {
  const { data } = useSuspenseQuery(ask.members.bodies.list.queryOptions({ input: { on: null } }))
  const navigate = useNavigate()
  return (
    <Page
      title={words.title}
      lead={words.lead}
      trail={[{ label: memberWords.title, to: pages.members }]}
      width="full"
      action={<ButtonLink to={pages.newBody}>{words.add}</ButtonLink>}
    >
      <RecordTable
        label={words.title}
        rows={data}
        columns={COLUMNS}
        rowKey={(row) => row.id}
        rowAddress={(row) => pages.body(row.id)}
        one={words.one}
        many={words.many}
        onNew={() => void navigate({ to: pages.newBody })}
        empty={<EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>}
      />
    </Page>
  )
}
