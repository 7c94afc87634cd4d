import { expect, test } from 'vitest'
import { CHART_FONT } from '#shared/wording/charts/draw-svg.ts'
import { drawPng } from './draw-png.ts'

const SVG = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30" font-family="'${CHART_FONT}'"><rect width="60" height="30" fill="#fff"/><text x="4" y="20" font-size="12">${text}</text></svg>`

test('dasselbe Bild gibt dieselben Bytes, so groß wie verlangt', async () => {
  const [one, other] = [await drawPng(SVG('Äpfel'), 2), await drawPng(SVG('Äpfel'), 2)]
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  const view = new DataView(one.buffer, one.byteOffset)
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([120, 60])
})

test('Schrift wird gezeichnet und kommt aus der mitgelieferten Datei', async () => {
  const [written, blank] = [await drawPng(SVG('Fachkräfte'), 1), await drawPng(SVG(''), 1)]
  expect(Buffer.from(written).equals(Buffer.from(blank))).toBe(false)
})
