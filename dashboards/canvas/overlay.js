// What is drawn under and over the network: what is picked, focused, found or pinned, and the names
// of dots, as many as there is room for.
const NAME = 12
const LONGEST = 28
const STEPS = 80

function under(place, context) {
  const shown = [place.picked, place.attended, ...place.found].filter((id) => id && place.edges.get(id))
  for (const id of shown) {
    const points = pathOf(place, id)
    if (!points.length) continue
    context.save()
    context.strokeStyle = place.theme.primary
    context.globalAlpha = 0.45
    context.lineCap = context.lineJoin = 'round'
    context.lineWidth = place.edges.get(id).width + 10 / place.network.getScale()
    context.beginPath()
    points.forEach(({ x, y }) => context.lineTo(x, y))
    context.stroke()
    context.restore()
  }
}

function over(place, context) {
  const scale = place.network.getScale()
  context.save()
  if (place.data.nodes[0]?.shape === 'dot') names(place, context, NAME / scale)
  for (const id of place.found) ring(place, context, id, 5 / scale, [])
  if (place.has_focus) ring(place, context, place.attended, 9 / scale, [4 / scale, 3 / scale])
  for (const id of Object.keys(place.pins)) needle(place, context, id)
  context.restore()
}

function visible(place, id) {
  const node = id && place.network.body.nodes[id]
  return node && !node.options.hidden ? node : null
}

function bounds(node) {
  const { x, y } = node
  const is_box = node.options.shape === 'box'
  const [width, height] = is_box ? [node.shape.width, node.shape.height] : [2 * node.options.size, 2 * node.options.size]
  return { left: x - width / 2, top: y - height / 2, width, height }
}

function ring(place, context, id, off, dash) {
  const node = visible(place, id)
  if (!node) return
  const { left, top, width, height } = bounds(node)
  context.strokeStyle = place.theme.primary
  context.lineWidth = 2.5 / place.network.getScale()
  context.setLineDash(dash)
  context.beginPath()
  context.roundRect(left - off, top - off, width + 2 * off, height + 2 * off, 8)
  context.stroke()
  context.setLineDash([])
}

function needle(place, context, id) {
  const node = visible(place, id)
  if (!node) return
  const { left, top, width } = bounds(node)
  context.fillStyle = place.theme.text
  context.beginPath()
  context.arc(left + width - 3, top + 3, 4, 0, 2 * Math.PI)
  context.fill()
  context.fillStyle = place.theme.background
  context.beginPath()
  context.arc(left + width - 3, top + 3, 1.5, 0, 2 * Math.PI)
  context.fill()
}

function names(place, context, size) {
  const taken = []
  const first = [place.attended, place.picked, ...place.found].filter(Boolean)
  const order = [...first, ...place.byWeight.map((node) => node.id)]
  context.font = `${size}px ${place.theme.font}`
  context.textAlign = 'center'
  context.textBaseline = 'top'
  context.lineJoin = 'round'
  context.lineWidth = size / 3
  context.strokeStyle = place.theme.background
  context.fillStyle = place.theme.text
  const called = new Map(place.data.nodes.map((node) => [node.id, node.name]))
  for (const id of new Set(order)) {
    const node = visible(place, id)
    if (!node || !inView(place, id)) continue
    const name = called.get(id)
    const text = name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name
    const half = context.measureText(text).width / 2 + size / 2
    const top = node.y + node.options.size + size / 6
    const room = { left: node.x - half, right: node.x + half, top, bottom: top + size * 1.2 }
    if (taken.some((other) => overlap(room, other))) continue
    taken.push(room)
    context.strokeText(text, node.x, top)
    context.fillText(text, node.x, top)
  }
}

function overlap(one, other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

// The points of a line as it was drawn last, whichever way it bends.
function pathOf(place, id) {
  const shape = place.network.body.edges[id]?.edgeType
  if (!shape?.fromPoint || !shape?.toPoint) return []
  const through = shape.getViaNode?.() ?? undefined
  return Array.from({ length: STEPS + 1 }, (_, step) => shape.getPoint(step / STEPS, through))
}
