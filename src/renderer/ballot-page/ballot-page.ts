/**
 * The script of the ballot that a member opens as one file in any browser, without installation and without network. It is put
 * into the page as it stands here, without its types; so it imports nothing and has no words: those are in the page.
 */
/** The questionnaire of a Meinungsbild: the same page with a scale instead of votes. */
interface OpinionPagePack {
  readonly format: 'allianz-opinion-pack'
  readonly alliance: { readonly email: string }
  readonly poll: { readonly id: string; readonly number: string; readonly endsAt: string }
  readonly member: { readonly id: string; readonly name: string }
  readonly approaches: readonly { readonly id: string }[]
  readonly credential: { readonly x: string; readonly d: string }
}

type AnyPack = PagePack | OpinionPagePack

interface PagePack {
  readonly format: 'allianz-ballot-pack'
  readonly alliance: { readonly email: string }
  readonly procedure: { readonly id: string; readonly number: string; readonly endsAt: string }
  readonly member: { readonly id: string; readonly name: string }
  readonly items: readonly { readonly id: string; readonly recused: boolean }[]
  readonly papersSha256: string
  readonly credential: { readonly x: string; readonly d: string }
}

interface PageAnswer {
  readonly [field: string]: unknown
}

const LONGEST_ADDRESS = 1900
const RECEIPT_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

function part<Kind extends HTMLElement>(id: string): Kind {
  const element = document.getElementById(id)
  if (element === null) throw new Error(id)
  return element as Kind
}

function chosen(name: string): string | null {
  return document.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? null
}

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>
}

/** Fields of points that were filled in. */
function pointsFields(): readonly HTMLInputElement[] {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[data-criterion]')]
  return fields.filter(({ value, validity }) => value !== '' || validity.badInput)
}

/** What is missing, by the place that says so; the first one gets the focus. */
function missingPlaces(pack: AnyPack): readonly string[] {
  if (pack.format === 'allianz-opinion-pack') {
    const isNamed = part<HTMLInputElement>('person').value.trim() !== ''
    return [...(isNamed ? [] : ['person']), ...(ratingsOf(pack).length > 0 ? [] : ['rating'])]
  }
  const objects = chosen('procedure') === 'object'
  const conflicts = conflictsOf(pack)
  const isSpared = (id: string) => objects || conflicts.some(({ itemId }) => itemId === id)
  const places: string[] = []
  if (part<HTMLInputElement>('person').value.trim() === '') places.push('person')
  if (chosen('procedure') === null) places.push('procedure')
  for (const { id, recused } of pack.items)
    if (!recused && !isSpared(id) && chosen(`vote-${id}`) === null) places.push(`vote-${id}`)
  for (const field of pointsFields()) if (!field.checkValidity()) places.push(field.id)
  if (chosen('conflict') === null) places.push('conflict')
  if (chosen('conflict') === 'yes' && conflicts.length === 0) places.push('conflict-items')
  for (const { itemId, reason } of conflicts) if (reason === '') places.push(`conflict-${itemId}-reason`)
  return places
}

function showMissing(places: readonly string[]): void {
  for (const problem of document.querySelectorAll<HTMLElement>('[data-missing]')) {
    problem.hidden = !places.includes(problem.dataset.missing ?? '')
  }
  const [first] = places
  const place = first === undefined ? null : (document.getElementById(first) ?? document.getElementsByName(first)[0])
  place?.closest('details')?.setAttribute('open', '')
  place?.focus()
}

function ratingsOf({ approaches }: OpinionPagePack): readonly { readonly approachId: string; readonly step: number }[] {
  return approaches.flatMap(({ id }) => {
    const step = chosen(`rating-${id}`) ?? ''
    return step === '' ? [] : [{ approachId: id, step: Number(step) }]
  })
}

function opinionOf(pack: OpinionPagePack): PageAnswer {
  return {
    format: 'allianz-opinion',
    version: 1,
    answerId: toBase64(crypto.getRandomValues(new Uint8Array(12))),
    pollId: pack.poll.id,
    pollNumber: pack.poll.number,
    memberId: pack.member.id,
    personName: part<HTMLInputElement>('person').value.trim(),
    ratings: ratingsOf(pack),
    remark: part<HTMLTextAreaElement>('remark').value.trim(),
    claimedAt: new Date().toISOString(),
  }
}

function answerOf(pack: PagePack): PageAnswer {
  const voter = part<HTMLSelectElement>('voter').selectedOptions[0]
  const conflicts = conflictsOf(pack)
  const isOpen = ({ itemId }: { readonly itemId: string }) => !conflicts.some((conflict) => conflict.itemId === itemId)
  return {
    format: 'allianz-answer',
    version: 1,
    answerId: toBase64(crypto.getRandomValues(new Uint8Array(12))),
    procedureId: pack.procedure.id,
    procedureNumber: pack.procedure.number,
    memberId: pack.member.id,
    papersSha256: pack.papersSha256,
    personId: voter?.dataset.person ?? null,
    personName: part<HTMLInputElement>('person').value.trim(),
    role: voter?.dataset.role ?? chosen('role') ?? 'deputy',
    objectsToProcedure: chosen('procedure') === 'object',
    votes: votesOf(pack).filter(isOpen),
    points: pointsOf().filter(isOpen),
    conflicts,
    remark: part<HTMLTextAreaElement>('remark').value.trim(),
    claimedAt: new Date().toISOString(),
    packProof: null,
  }
}

/** Where the member takes no part: in the only item, or in those that are ticked. */
function conflictsOf({ items }: PagePack): readonly { readonly itemId: string; readonly reason: string }[] {
  if (chosen('conflict') !== 'yes') return []
  return items
    .filter(({ id, recused }) => !recused && (items.length === 1 || part<HTMLInputElement>(`conflict-${id}`).checked))
    .map(({ id }) => ({
      itemId: id,
      reason: part<HTMLTextAreaElement>(`conflict-${id}-reason`).value.trim().replaceAll(/\s+/g, ' '),
    }))
}

/** Asks for a reason only where a conflict is declared. */
function showConflicts(pack: PagePack): void {
  part('conflict-items').hidden = chosen('conflict') !== 'yes'
  if (pack.items.length === 1) return
  const conflicts = conflictsOf(pack)
  for (const { id, recused } of pack.items) {
    if (!recused) part(`conflict-${id}-why`).hidden = !conflicts.some(({ itemId }) => itemId === id)
  }
}

function votesOf(pack: PagePack): readonly { readonly itemId: string; readonly choice: string }[] {
  return pack.items.flatMap(({ id, recused }) => {
    const choice = recused ? null : chosen(`vote-${id}`)
    return choice === null ? [] : [{ itemId: id, choice }]
  })
}

function pointsOf(): readonly { readonly itemId: string; readonly criterionId: string; readonly points: number }[] {
  return pointsFields().map(({ dataset, value }) => ({
    itemId: dataset.item ?? '',
    criterionId: dataset.criterion ?? '',
    points: Number(value),
  }))
}

/** A JWS in compact form, EdDSA with the credential of this pack (RFC 7515, RFC 8037). */
async function sign(pack: AnyPack, answer: PageAnswer): Promise<string> {
  const jwk = { kty: 'OKP', crv: 'Ed25519', ...pack.credential }
  const key = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['sign'])
  const header = { alg: 'EdDSA', typ: answer.format, kid: pack.credential.x }
  const content = `${toBase64(encode(JSON.stringify(header)))}.${toBase64(encode(JSON.stringify(answer)))}`
  return `${content}.${toBase64(new Uint8Array(await crypto.subtle.sign('Ed25519', key, encode(content))))}`
}

async function receiptOf(jws: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', encode(jws)))
  let bits = 0n
  for (const byte of hash.subarray(0, 7)) bits = (bits << 8n) | BigInt(byte)
  bits >>= 6n
  const letters = Array.from({ length: 10 }, (_, place) => RECEIPT_LETTERS[Number((bits >> BigInt(5 * (9 - place))) & 31n)])
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`
}

function showAnswer(pack: AnyPack, jws: string, receipt: string): void {
  const result = part('result')
  const block = [result.dataset.begin, ...(jws.match(/.{1,64}/g) ?? []), result.dataset.end].join('\r\n')
  const save = part<HTMLAnchorElement>('save')
  URL.revokeObjectURL(save.href)
  save.href = URL.createObjectURL(new Blob([jws], { type: 'application/octet-stream' }))
  const mail = part<HTMLAnchorElement>('mail')
  const query = [
    ['subject', result.dataset.subject ?? ''],
    ['body', `${result.dataset.body ?? ''}\r\n\r\n${block}\r\n`],
  ]
  const address = `mailto:${encodeURIComponent(pack.alliance.email)}?${query.map(([name, text]) => `${name}=${encodeURIComponent(text ?? '')}`).join('&')}`
  mail.hidden = address.length > LONGEST_ADDRESS
  part('mail-too-long').hidden = !mail.hidden
  mail.href = address
  part('receipt').textContent = receipt
  part<HTMLTextAreaElement>('block').value = block
  result.hidden = false
  part('result-title').focus()
}

async function makeAnswer(pack: AnyPack): Promise<void> {
  const places = missingPlaces(pack)
  showMissing(places)
  if (places.length > 0) return
  try {
    const jws = await sign(pack, pack.format === 'allianz-opinion-pack' ? opinionOf(pack) : answerOf(pack))
    showAnswer(pack, jws, await receiptOf(jws))
  } catch {
    part('cannot-sign').hidden = false
    part('cannot-sign').focus()
  }
}

/** A name from the list fills the fields in; another name brings the question in which role. */
function takeVoter(): void {
  const voter = part<HTMLSelectElement>('voter').selectedOptions[0]
  const isKnown = voter?.dataset.person !== undefined
  part('other-person').hidden = isKnown
  part<HTMLInputElement>('person').value = voter?.dataset.name ?? ''
}

function begin(): void {
  const pack = JSON.parse(part('pack').textContent ?? '') as AnyPack
  const form = part<HTMLFormElement>('ballot')
  const { endsAt } = pack.format === 'allianz-opinion-pack' ? pack.poll : pack.procedure
  part('late').hidden = Date.now() <= Date.parse(endsAt)
  const ballot = pack.format === 'allianz-ballot-pack' ? pack : null
  if (ballot !== null) part('voter').addEventListener('change', takeVoter)
  form.addEventListener('input', () => {
    if (ballot !== null) showConflicts(ballot)
    // What was made before no longer says what the form says.
    part('result').hidden = true
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void makeAnswer(pack)
  })
  if (ballot !== null) takeVoter()
  form.hidden = false
}

begin()
