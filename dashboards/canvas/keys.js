// The picture without a mouse: arrows walk, Enter opens, and what is reached is told.
const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

function press(place, event) {
  if (!place.network || event.ctrlKey || event.metaKey || event.altKey) return
  const act = WAYS[event.key] ? () => walk(place, WAYS[event.key]) : actions(place, event)[event.key.toLowerCase()]
  if (!act) return
  event.preventDefault()
  act()
}

function actions(place, { shiftKey }) {
  return {
    enter: () => pick(place, place.attended),
    ' ': () => pick(place, place.attended),
    e: () => grow(place, thingOf(place)),
    u: () => (shiftKey ? redo : undo)(place),
    l: () => along(place, shiftKey ? -1 : 1),
    p: () => unpin(place),
    f: () => fit(place),
    '+': () => zoom(place, 1.25),
    '-': () => zoom(place, 0.8),
    '/': () => place.tools.querySelector('input').focus(),
    escape: () => pick(place, null),
  }
}

function attend(place, change) {
  place.has_focus = change === 'focus'
  if (!place.network) return
  if (place.has_focus && !visible(place, thingOf(place))) {
    const first = [...place.data.nodes.filter((node) => node.id === place.picked), ...place.byWeight]
    place.attended = first.map((node) => node.id).find((id) => visible(place, id))
  }
  place.network.redraw()
}

// The thing that has the attention; of a line, the one it was reached from.
function thingOf(place) {
  return place.edges?.get(place.attended) ? place.from : place.attended
}

function walk(place, [right, down]) {
  const here = visible(place, thingOf(place))
  if (!here) return attend(place, 'focus')
  let best = null
  for (const { id } of place.data.nodes) {
    const node = visible(place, id)
    if (!node || node === here) continue
    const [x, y] = [node.x - here.x, node.y - here.y]
    const onward = x * right + y * down
    const far = onward + 2.5 * Math.abs(x * down + y * right)
    if (onward > 1 && (!best || far < best.far)) best = { id, far }
  }
  if (best) reach(place, best.id)
}

function along(place, step) {
  const from = thingOf(place)
  const lines = (place.lines.get(from) ?? []).filter((edge) => !place.edges.get(edge.id).hidden)
  if (!lines.length) return
  const at = lines.findIndex((edge) => edge.id === place.attended)
  const next = at < 0 ? (step > 0 ? 0 : lines.length - 1) : (at + step + lines.length) % lines.length
  reach(place, lines[next].id, from)
}

function reach(place, id, from) {
  Object.assign(place, { attended: id, from })
  const found = place.data.nodes.find((node) => node.id === id) ?? place.data.edges.find((edge) => edge.id === id)
  const lines = place.lines.get(id)
  say(place, lines ? `${found.title}. ${lines.length} ${lines.length === 1 ? 'line' : 'lines'}.` : found.title)
  if (lines && !inView(place, id)) place.network.moveTo({ position: place.network.getPosition(id) })
  place.network.redraw()
}
