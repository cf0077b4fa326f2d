// Downloads: what is in view as a PNG, and all of it as an SVG that needs nothing else.
const UNPRINTABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

function savePng(place) {
  const drawn = place.box.querySelector('canvas')
  const sheet = element('canvas', { width: drawn.width, height: drawn.height })
  const context = sheet.getContext('2d')
  context.fillStyle = place.theme.background
  context.fillRect(0, 0, sheet.width, sheet.height)
  context.drawImage(drawn, 0, 0)
  sheet.toBlob((blob) => download(place, blob, 'png'))
}

function saveSvg(place) {
  const text = new XMLSerializer().serializeToString(svgOf(place))
  download(place, new Blob([text], { type: 'image/svg+xml' }), 'svg')
}

function download(place, blob, ending) {
  const href = URL.createObjectURL(blob)
  element('a', { href, download: `${place.data.key.replace(/\W+/g, '-')}.${ending}` }).click()
  setTimeout(() => URL.revokeObjectURL(href), 10_000)
}

function svg(name, given, ...children) {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(given)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

function words(text) {
  return text.replace(UNPRINTABLE, '\ufffd')
}

function svgOf(place) {
  const nodes = place.data.nodes.filter((node) => visible(place, node.id))
  const edges = place.data.edges.filter((edge) => !place.edges.get(edge.id).hidden)
  const boxes = nodes.map((node) => bounds(visible(place, node.id)))
  const left = Math.min(...boxes.map((each) => each.left)) - 60
  const top = Math.min(...boxes.map((each) => each.top)) - 40
  const width = Math.max(...boxes.map((each) => each.left + each.width)) + 60 - left
  const height = Math.max(...boxes.map((each) => each.top + each.height)) + 40 - top
  const key = keyOf(place, left + 16, top + height)
  const whole = height + key.length * 22 + 12
  return svg('svg', {
    xmlns: SVG, viewBox: `${left} ${top} ${width} ${whole}`, width, height: whole, role: 'img',
    'font-family': place.theme.font.replace(/"/g, "'"), 'font-size': 16, fill: place.theme.text,
  },
  svg('title', {}, words(place.data.told)),
  svg('rect', { x: left, y: top, width, height: whole, fill: place.theme.background }),
  ...edges.map((edge) => svgLine(place, edge)),
  ...nodes.map((node) => svgThing(place, node)),
  ...key)
}

function svgLine(place, edge) {
  const { color, dashes, width } = place.edges.get(edge.id)
  const path = shown(place, edge)
  const drawn = edge.smooth ? path : [path[0], path.at(-1)]
  const points = drawn.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')
  const dash = dashes ? { 'stroke-dasharray': '5 5' } : {}
  return svg('g', { opacity: color.opacity },
    svg('title', {}, words(edge.title)),
    svg('polyline', { points, fill: 'none', stroke: color.color, 'stroke-width': width, ...dash }),
    svg('polygon', { points: tip(path, 7 + 2 * width), fill: color.color }))
}

// The points of a line up to the outline of where it ends.
function shown(place, edge) {
  const path = pathOf(place, edge.id)
  const { left, top, width, height } = bounds(place.network.body.nodes[edge.to])
  const is_outside = ({ x, y }) => place.data.nodes[0].shape === 'dot'
    ? Math.hypot(x - left - width / 2, y - top - height / 2) > width / 2
    : x < left || x > left + width || y < top || y > top + height
  const last = path.findLastIndex(is_outside)
  return edge.from === edge.to || last < 1 ? path : path.slice(0, last + 1)
}

function tip(path, reach) {
  const end = path.at(-1)
  const before = path.at(-2)
  const angle = Math.atan2(end.y - before.y, end.x - before.x)
  const at = (turn, far) => `${(end.x + far * Math.cos(angle + turn)).toFixed(1)},${(end.y + far * Math.sin(angle + turn)).toFixed(1)}`
  return [at(0, 0), at(2.8, reach), at(-2.8, reach)].join(' ')
}

function svgThing(place, node) {
  const { left, top, width, height } = bounds(visible(place, node.id))
  const { color, borderWidth, shapeProperties } = place.nodes.get(node.id)
  const is_box = node.shape === 'box'
  const paint = { fill: color.background, stroke: color.border, 'stroke-width': borderWidth }
  const dash = shapeProperties.borderDashes ? { 'stroke-dasharray': '5 3' } : {}
  const radius = { rx: is_box ? shapeProperties.borderRadius : width / 2 }
  const lines = is_box ? node.label.split('\n') : [node.name]
  const first = is_box ? top + height / 2 - (lines.length - 1) * 9 + 5 : top + height + 9
  const halo = is_box ? {} : { stroke: place.theme.background, 'stroke-width': 2, 'paint-order': 'stroke' }
  const spans = lines.map((text, row) => svg('tspan', { x: left + width / 2, y: first + row * 18 }, words(text)))
  return svg('g', {},
    svg('title', {}, words(node.title)),
    svg('rect', { x: left, y: top, width, height, ...radius, ...paint, ...dash }),
    svg('text', { 'text-anchor': 'middle', 'font-size': is_box ? 15 : 8, ...halo }, ...spans))
}

// What the colours mean, below the picture.
function keyOf(place, left, top) {
  const { things, lines, dashed } = place.data
  const marks = [
    ...Object.entries(things).map(([kind, look]) => [kind, { height: 12, y: -10, fill: mixed(look.colour, place.theme.background, look.fill), stroke: look.colour, rx: look.radius / 2 }]),
    ...Object.entries(lines).map(([kind, colour]) => [kind, { height: 3, y: -6, fill: colour }]),
    ...(dashed ? [[`broken line: ${dashed}`, { height: 0.1, y: -5, fill: 'none', stroke: place.theme.text, 'stroke-width': 2, 'stroke-dasharray': '4 3' }]] : []),
  ]
  return marks.map(([kind, { y, ...mark }], row) => svg('g', {},
    svg('rect', { x: left, y: top + row * 22 + y, width: 24, ...mark }),
    svg('text', { x: left + 34, y: top + row * 22, 'font-size': 13 }, words(kind))))
}
