import type { Value } from '#shared/domain/workspace/table-rows.ts'

/** A workspace as tables that may be changed. */
export type LooseTables = Record<string, Record<string, Value>[]>

/** What somebody could do to records with another program, and what a check must say about it at least. */
export interface Manipulation {
  readonly title: string
  readonly spoil: (tables: LooseTables) => void
  readonly says: RegExp
}

/** The circular resolution of the demo that was adopted. */
const circular = (tables: LooseTables) =>
  first(tables, 'resolution', (row) => row.procedure === 'circular' && row.outcome === 'adopted')

export const MANIPULATIONS: readonly Manipulation[] = [
  {
    title: 'eine Nein-Stimme im Umlauf wird zu Ja',
    spoil: (tables) =>
      set(
        first(tables, 'response_vote', (row) => row.choice === 'no'),
        { choice: 'yes' },
      ),
    says: /R44|R45|Rückmeldung/,
  },
  {
    title: 'eine Ja-Stimme im Umlauf wird ungültig',
    spoil: (tables) => set(voteOn(tables, 'yes'), { choice: 'invalid' }),
    says: /Beschluss .*(R44|R08)/,
  },
  {
    title: 'eine Stimme im Umlauf wird entfernt',
    spoil: (tables) => remove(tables, 'response_vote', voteOn(tables, 'yes')),
    says: /Beschluss .*(R07|R44)/,
  },
  {
    title: 'eine Rückmeldung wird entfernt',
    spoil: (tables) => remove(tables, 'response', first(tables, 'response')),
    says: /Rückmeldung aus Eintrag \d+ .*entfernt/,
  },
  {
    title: 'der Eingang einer Stimme wird hinter das Fristende gesetzt',
    spoil: (tables) => set(responseOf(tables, 'yes'), { received_at: '2030-01-01T00:00:00.000Z' }),
    says: /Beschluss .*R09/,
  },
  {
    title: 'eine Stimme wird einem anderen Mitglied zugeschrieben',
    spoil: (tables) => {
      const response = responseOf(tables, 'yes')
      const other = first(tables, 'member', ({ member_id }) => member_id !== response.member_id)
      set(response, { member_id: String(other.member_id) })
    },
    says: /Rückmeldung .*member_id/,
  },
  {
    title: 'aus einem Mitglied auf der Liste werden zwei weniger',
    spoil: (tables) => remove(tables, 'circular_roll_member', rollOf(tables)),
    says: /Beschluss .*(R22|R02)/,
  },
  {
    title: 'eine Regel des Beschlusses heißt anders, als es Regeln gibt',
    spoil: (tables) =>
      set(circular(tables), { rules: String(circular(tables).rules).replace('procedureObjection', 'procedureObjektion') }),
    says: /Beschluss /,
  },
  {
    title: 'ein Name auf der Liste der Stimmberechtigten wird geändert',
    spoil: (tables) => set(rollOf(tables), { member_name: 'Jemand anderes' }),
    says: /Stimmberechtigten weicht ab \(R22\)/,
  },
  {
    title: 'eine Befangenheit wird gestrichen',
    spoil: (tables) => remove(tables, 'circular_recusal', recusalOf(tables)),
    says: /Befangenheit weicht ab \(R14\)|R16/,
  },
  {
    title: 'eine Befangenheit wird erfunden',
    spoil: (tables) => {
      const { circular_item_id } = circular(tables)
      const { member_id } = rollOf(tables, 4)
      rows(tables, 'circular_recusal').push({
        circular_item_id: circular_item_id ?? '',
        member_id: member_id ?? '',
        kind: 'found',
        reason: 'erfunden',
      })
    },
    says: /R14|R16/,
  },
  {
    title: 'die Regel wird geändert: verspätete Stimmen zählen',
    spoil: (tables) => setJson(circular(tables), 'rules', { lateBallots: 'accept-until-declared' }),
    says: /Regeln, nach denen entschieden wurde|R09/,
  },
  {
    title: 'die Regel wird überall geändert: zwei Drittel statt der Mehrheit',
    spoil: (tables) => {
      const resolution = circular(tables)
      const procedure = first(
        tables,
        'circular_procedure',
        (row) => row.circular_procedure_id === resolution.circular_procedure_id,
      )
      for (const row of [resolution, procedure]) setJson(row, 'rules', { statementMajority: 'two-thirds-of-all-members' })
    },
    says: /R35/,
  },
  {
    title: 'das Fristende wird verschoben',
    spoil: (tables) => {
      const { circular_procedure_id: id } = circular(tables)
      set(
        first(tables, 'circular_procedure', (row) => row.circular_procedure_id === id),
        { ends_at: '2020-01-01T00:00:00.000Z' },
      )
    },
    says: /R09/,
  },
  {
    title: 'aus abgelehnt wird angenommen',
    spoil: (tables) =>
      set(
        first(tables, 'resolution', (row) => row.outcome === 'rejected'),
        { outcome: 'adopted' },
      ),
    says: /Beschluss .*(R44|nachträglich)|Der Beschluss .*outcome/,
  },
  {
    title: 'die gespeicherte Zählung wird geändert',
    spoil: (tables) => setJson(circular(tables), 'verdict', { required: 1 }),
    says: /Beschluss .*geändert \(verdict\)|R02/,
  },
  {
    title: 'der Beschlusstext wird geändert',
    spoil: (tables) => set(circular(tables), { text: 'Die Allianz befürwortet etwas anderes.' }),
    says: /geändert \(text\)/,
  },
  {
    title: 'ein Beschluss wird entfernt',
    spoil: (tables) => remove(tables, 'resolution', first(tables, 'resolution')),
    says: /fehlt ein Beschluss \(R28\)|Beschluss aus Eintrag/,
  },
  {
    title: 'ein Beschluss wird eingefügt',
    spoil: (tables) =>
      rows(tables, 'resolution').push({ ...circular(tables), resolution_id: 'neu', number: `${circular(tables).number}9` }),
    says: /eingefügt|R28/,
  },
  {
    title: 'der Prüfwert eines Beschlusses wird neu berechnet',
    spoil: (tables) => set(circular(tables), { snapshot_sha256: 'a'.repeat(64) }),
    says: /geändert \(snapshot_sha256\)/,
  },
  {
    title: 'eine Stimme in der Sitzung wird geändert',
    spoil: (tables) =>
      set(
        first(tables, 'ballot_vote', (row) => row.choice === 'yes'),
        { choice: 'no' },
      ),
    says: /Abstimmung .*geändert|R44|R45/,
  },
  {
    title: 'eine Stimme in der Sitzung wird entfernt',
    spoil: (tables) => remove(tables, 'ballot_vote', first(tables, 'ballot_vote')),
    says: /Abstimmung .*ballot_vote|R44/,
  },
  {
    title: 'die Anwesenheit in der Sitzung wird gekürzt',
    spoil: (tables) => {
      for (const row of rows(tables, 'attendance')) set(row, { until_at: String(row.from_at) })
    },
    says: /R30/,
  },
  {
    title: 'ein Eintrag des Journals wird geändert',
    spoil: (tables) => set(at(rows(tables, 'journal_entry'), 10), { actor: 'niemand' }),
    says: /Kette des Journals reißt bei Eintrag 11/,
  },
  {
    title: 'ein Eintrag des Journals wird entfernt',
    spoil: (tables) => remove(tables, 'journal_entry', at(rows(tables, 'journal_entry'), 20)),
    says: /Kette des Journals reißt bei Eintrag 21/,
  },
  {
    title: 'zwei Einträge des Journals werden vertauscht',
    spoil: (tables) => {
      const entries = rows(tables, 'journal_entry')
      const [left, right] = [at(entries, 5), at(entries, 6)]
      const { changes } = left
      set(left, { changes: right.changes ?? null })
      set(right, { changes: changes ?? null })
    },
    says: /Kette des Journals reißt bei Eintrag 6/,
  },
  {
    title: 'ein Dokument wird aus dem Verzeichnis entfernt',
    spoil: (tables) =>
      remove(
        tables,
        'document',
        first(tables, 'document', (row) => row.kind === 'statement'),
      ),
    says: /R37|Dokument aus Eintrag/,
  },
  {
    title: 'eine Stellungnahme verweist auf eine andere Datei',
    spoil: (tables) => {
      const statement = first(tables, 'statement', (row) => row.issued_sha256 !== null)
      const other = first(tables, 'blob', (row) => row.sha256 !== statement.issued_sha256)
      set(statement, { issued_sha256: String(other.sha256) })
    },
    says: /nicht im Verzeichnis der Dokumente \(R37\)/,
  },
  {
    title: 'eine abgelegte Datei wird entfernt',
    spoil: (tables) => remove(tables, 'blob', first(tables, 'blob')),
    says: /fehlt/,
  },
  {
    title: 'ein Eintrag des Journals wird als gelöscht gekennzeichnet und dabei geändert',
    spoil: (tables) => {
      const entry = first(tables, 'journal_entry', (row) => row.act === 'circular-procedures.record-response')
      set(entry, { changes: '[]' })
      rows(tables, 'erased_entry').push({ sequence: entry.sequence ?? null, erased_at: String(entry.at) })
    },
    says: /gilt als gelöscht, aber keine spätere Löschung/,
  },
  {
    title: 'ein Beleg wird als gelöscht gekennzeichnet, ohne dass eine Löschung ihn nennt',
    spoil: (tables) => {
      const { sha256 } = first(tables, 'response_evidence')
      rows(tables, 'erased_blob').push({ sha256: sha256 ?? null, erased_at: '2026-11-22T09:00:00.000Z' })
    },
    says: /hat nicht mehr ihren Prüfwert/,
  },
]

function rows(tables: LooseTables, table: string): Record<string, Value>[] {
  const found = tables[table]
  if (found === undefined) throw new Error(`No table ${table}`)
  return found
}

function first(
  tables: LooseTables,
  table: string,
  fits: (row: Record<string, Value>) => boolean = () => true,
): Record<string, Value> {
  const row = rows(tables, table).find(fits)
  if (row === undefined) throw new Error(`No such row in ${table}`)
  return row
}

function at(list: readonly Record<string, Value>[], index: number): Record<string, Value> {
  const row = list[index]
  if (row === undefined) throw new Error(`No row ${index}`)
  return row
}

function voteOn(tables: LooseTables, choice: string): Record<string, Value> {
  const { circular_item_id, circular_procedure_id } = circular(tables)
  const responses = rows(tables, 'response').filter((row) => row.circular_procedure_id === circular_procedure_id)
  const ofMember = Map.groupBy(responses, (row) => row.member_id)
  const single = new Set([...ofMember.values()].filter(({ length }) => length === 1).map((list) => at(list, 0).response_id))
  return first(
    tables,
    'response_vote',
    (row) => row.circular_item_id === circular_item_id && row.choice === choice && single.has(row.response_id ?? null),
  )
}

function responseOf(tables: LooseTables, choice: string): Record<string, Value> {
  const { response_id } = voteOn(tables, choice)
  return first(tables, 'response', (row) => row.response_id === response_id)
}

function rollOf(tables: LooseTables, index = 0): Record<string, Value> {
  const { circular_procedure_id } = circular(tables)
  return at(
    rows(tables, 'circular_roll_member').filter((row) => row.circular_procedure_id === circular_procedure_id),
    index,
  )
}

function recusalOf(tables: LooseTables): Record<string, Value> {
  const decided = new Set(rows(tables, 'resolution').map((row) => row.circular_item_id))
  return first(tables, 'circular_recusal', (row) => decided.has(row.circular_item_id ?? null))
}

function set(row: Record<string, Value>, changes: Record<string, Value>): void {
  Object.assign(row, changes)
}

function setJson(row: Record<string, Value>, column: string, changes: object): void {
  row[column] = JSON.stringify({ ...(JSON.parse(String(row[column])) as object), ...changes })
}

function remove(tables: LooseTables, table: string, row: Record<string, Value>): void {
  tables[table] = rows(tables, table).filter((other) => other !== row)
}
