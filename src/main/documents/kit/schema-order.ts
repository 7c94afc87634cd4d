import { TAG_WITHOUT_ATTRIBUTES } from './xml.ts'

/**
 * In which order an element holds its children (ECMA-376 Part 1, the sequences of wml.xsd and sml.xsd). Word and Excel offer a
 * repair where it is not kept. Elements whose children may come in any order, as `w:rPr` and `w:trPr`, are left out.
 */
const EDGES = 'top start left bottom end right'
const ORDERS: Readonly<Record<string, string>> = {
  'w:body': '* sectPr',
  'w:p': 'pPr *',
  'w:r': 'rPr *',
  'w:tbl': 'tblPr tblGrid *',
  'w:tr': 'tblPrEx trPr *',
  'w:tc': 'tcPr *',
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange',
  'w:sectPr':
    '[headerReference footerReference] footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
  'w:pBdr': 'top left bottom right between bar',
  'w:tblBorders': `${EDGES} insideH insideV`,
  'w:tcBorders': `${EDGES} insideH insideV tl2br tr2bl`,
  'w:tblCellMar': EDGES,
  'w:tcMar': EDGES,
  'w:numPr': 'ilvl numId numberingChange ins',
  'w:styles': 'docDefaults latentStyles style',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:numbering': 'numPicBullet abstractNum num numIdMacAtCleanup',
  'w:abstractNum': 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
  sheetView: 'pane selection pivotSelection extLst',
  c: 'f v is extLst',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
  border: 'start left end right top bottom diagonal vertical horizontal',
  xf: 'alignment protection extLst',
}

/** Place of each child; children that share one may come in any order among themselves. Null stands for every other child. */
type Places = ReadonlyMap<string | null, number>

const PLACES: ReadonlyMap<string, Places> = new Map(
  Object.entries(ORDERS).map(([parent, order]) => [parent, placesOf(parent, order)]),
)

function placesOf(parent: string, order: string): Places {
  const prefix = parent.startsWith('w:') ? 'w:' : ''
  const places = new Map<string | null, number>()
  let place = 0
  let isShared = false
  for (const word of order.split(' ')) {
    if (!isShared) place += 1
    if (word.startsWith('[')) isShared = true
    if (word.endsWith(']')) isShared = false
    const name = word.replace(/[[\]]/g, '')
    places.set(name === '*' ? null : `${prefix}${name}`, place)
  }
  return places
}

interface Open {
  readonly name: string
  readonly places: Places | undefined
  place: number
  last: string
}

/** Blocks that may stand in a cell; Word wants a paragraph as the last one. */
const BLOCKS = new Set(['w:p', 'w:tbl', 'w:sdt', 'w:altChunk'])

/**
 * Where the tags of a part are not balanced or do not keep the order, one line each; an element that the schema does not know at
 * its place is a problem too. Reads once and keeps nothing, because a sheet may have a million tags.
 */
export function structureProblems(xml: string): readonly string[] {
  const problems: string[] = []
  const open: Open[] = []
  for (const [, slash, name = '', empty] of xml.matchAll(TAG_WITHOUT_ATTRIBUTES)) {
    if (slash === '/') {
      const closed = open.pop()
      if (closed?.name !== name) return [`closes ${name} where it is not open`]
      if (name === 'w:tc' && closed.last !== 'w:p') problems.push('ends a w:tc without a paragraph')
      continue
    }
    const parent = open.at(-1)
    if (parent !== undefined) checkChild(parent, name, problems)
    if (empty === '') open.push({ name, places: PLACES.get(name), place: 0, last: '' })
  }
  return [...problems, ...open.map(({ name }) => `leaves ${name} open`)]
}

function checkChild(parent: Open, name: string, problems: string[]): void {
  if (BLOCKS.has(name)) parent.last = name
  const { places } = parent
  if (places === undefined || isForeign(parent.name, name)) return
  const place = places.get(name) ?? places.get(null)
  if (place === undefined) problems.push(`has a ${name} in ${parent.name}, which does not belong there`)
  else if (place < parent.place) problems.push(`has ${name} in ${parent.name} too late`)
  else parent.place = place
}

/** Extensions of Office and alternative content stand beside the schema. */
function isForeign(parent: string, name: string): boolean {
  return name.startsWith('w:') !== parent.startsWith('w:') || (name.includes(':') && !name.startsWith('w:'))
}
