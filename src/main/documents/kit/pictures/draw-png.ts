import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { CHART_FONT } from '#shared/wording/charts/draw-svg.ts'

const WASM = import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm')
const FONTS = [
  import.meta.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
]

let fonts: Promise<readonly Uint8Array[]> | null = null

/** Draws an SVG of ours as PNG, so many times as large; no font and no file of the machine has a part in it. */
export async function drawPng(svg: string, scale: number): Promise<Uint8Array> {
  fonts ??= prepare()
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers: [...(await fonts)], defaultFontFamily: CHART_FONT, loadSystemFonts: false },
  })
  const drawn = picture.render()
  const png = drawn.asPng()
  drawn.free()
  picture.free()
  return png
}

async function prepare(): Promise<readonly Uint8Array[]> {
  await initWasm(await readFile(fileURLToPath(WASM)))
  return Promise.all(FONTS.map((font) => readFile(fileURLToPath(font))))
}
