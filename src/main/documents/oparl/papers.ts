import { formatDate } from '#shared/wording/dates.ts'
import { fileName, shortNumber } from '../kit/file-name.ts'
import { type Addresses, type OparlObject, oparlObject } from './addresses.ts'
import type { OparlInput, PublicFile, PublicResolution } from './content.ts'
import { fileObject } from './files.ts'

/** Public resolutions as papers, with their wording as a text file and the way on which they came about. */
export function paperObjects(input: OparlInput, addresses: Addresses) {
  const made = input.resolutions.map((one) => onePaper(one, input, addresses))
  return {
    papers: made.map(({ paper }) => paper),
    consultations: made.map(({ consultation }) => consultation),
    files: made.map(({ file }) => file),
    texts: made.map(({ text }) => text),
  }
}

function onePaper({ resolution, bodyId, agendaItemId }: PublicResolution, { alliance }: OparlInput, addresses: Addresses) {
  const { id, number, subject, resolvedOn, meetingId, outcome, procedure } = resolution
  const text = textFile(resolution)
  const file = fileObject(addresses, `resolution-${id}`, text, {
    name: `Beschluss ${number}`,
    date: resolvedOn,
    text: resolution.text,
  })
  const consultation: OparlObject = oparlObject(addresses, 'consultation', id, {
    paper: addresses.of('paper', id),
    agendaItem: agendaItemId === null ? null : addresses.of('agenda-item', agendaItemId),
    meeting: meetingId === null ? null : addresses.of('meeting', meetingId),
    organization: [addresses.of('organization', bodyId)],
    authoritative: true,
    role: procedure === 'circular' ? 'Beschluss im Umlaufverfahren' : 'Beschluss in der Sitzung',
  })
  const paper = oparlObject(addresses, 'paper', id, {
    body: addresses.of('body', alliance.id),
    name: subject,
    reference: number,
    date: resolvedOn,
    paperType: outcome === 'adopted' ? 'Beschluss' : 'abgelehnter Beschlussvorschlag',
    mainFile: file,
    underDirectionOf: [addresses.of('organization', bodyId)],
    consultation: [consultation],
  })
  return { paper, consultation, file, text }
}

/** What was resolved and with which result, without anybody's name. */
function textFile({ number, subject, text, resolvedOn, sentence }: PublicResolution['resolution']): PublicFile {
  const lines = [`Beschluss ${number} vom ${formatDate(resolvedOn)}`, subject, text, sentence]
  return {
    fileName: fileName([shortNumber(number), 'Beschluss'], 'txt'),
    mediaType: 'text/plain; charset=utf-8',
    bytes: new TextEncoder().encode(`${lines.join('\n\n')}\n`),
  }
}
