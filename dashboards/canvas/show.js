// From data to vis-network: what is there, where it stands, and how much of it is in view.
const LEAST = 0.55
const NARROW = 600
const LOWEST = 280

function show(place) {
  place.theme = themeOf(place.box)
  // On a narrow screen hardly higher than wide; a hidden tab has no width yet.
  const highest = Math.max(LOWEST, 1.1 * (place.box.clientWidth || Infinity))
  place.box.style.height = `${Math.min(place.data.height, highest)}px`
  place.box.setAttribute('aria-label', `${place.data.told}. Arrow keys walk, Enter opens, L goes along the lines`
    + `${place.data.grows ? ', E shows more, U takes it back' : ''}; the list below shows the same.`)
  place.picked = place.data.picked
  place.stands_out = [...place.data.nodes, ...place.data.edges].some((each) => each.chosen)
  if (!place.network) recall(place)
  weigh(place)
  const nodes = place.data.nodes.map((node) => thing(place, node))
  const edges = place.data.edges.map((edge) => line(place, edge))
  if (place.network) change(place, nodes, edges)
  else start(place, nodes, edges)
  place.laid = new Map(place.data.nodes.map(({ id, x, y }) => [id, { x, y }]))
  tools(place)
  legend(place)
  ask(place)
  point(place, place.picked)
}

function start(place, nodes, edges) {
  const { Network, DataSet } = globalThis[LIBRARY]
  place.nodes = new DataSet(nodes.map((node) => ({ ...node, ...place.pins[node.id] })))
  place.edges = new DataSet(edges)
  place.network = new Network(place.box, { nodes: place.nodes, edges: place.edges }, {
    physics: false,
    interaction: { hover: true, tooltipDelay: 120, selectConnectedEdges: false, multiselect: false },
  })
  place.box.network = place.network
  if (place.view?.of === signature(place)) place.network.moveTo(place.view)
  else frame(place)
  listen(place)
  for (const each of place.box.querySelectorAll('canvas')) each.setAttribute('aria-hidden', 'true')
}

function listen(place) {
  const { network } = place
  network.on('click', ({ nodes, edges }) => pick(place, nodes[0] ?? edges[0] ?? null))
  network.on('doubleClick', ({ nodes }) => nodes.length && grow(place, nodes[0]))
  network.on('beforeDrawing', (context) => under(place, context))
  network.on('afterDrawing', (context) => over(place, context))
  network.on('dragEnd', ({ nodes }) => nodes.length ? pin(place, nodes) : keep(place))
  network.on('zoom', () => keep(place))
  // A hidden tab has no width, and a full screen another one: fit when it changes.
  network.on('resize', ({ width, height, oldWidth, oldHeight }) => {
    if (width > 0 && Math.abs(width - oldWidth) + Math.abs(height - oldHeight) > 2) frame(place)
  })
}

function change(place, nodes, edges) {
  const known = new Set(place.nodes.getIds())
  const same = ({ id, x, y }) => place.laid.get(id)?.x === x && place.laid.get(id)?.y === y
  // Whoever is there already stays, unless the whole picture is another one.
  const sent = nodes.map((node) => {
    if (place.pins[node.id]) return { ...node, ...place.pins[node.id] }
    const { x, y, ...rest } = node
    return known.has(node.id) && same(node) ? rest : node
  })
  const news = nodes.filter((node) => !known.has(node.id))
  const is_other = nodes.some((node) => known.has(node.id) && !same(node)) || news.length === nodes.length
  replace(place.nodes, sent)
  replace(place.edges, edges)
  if (is_other || !news.every((node) => inView(place, node.id))) frame(place)
}

function replace(set, items) {
  const wanted = new Set(items.map((item) => item.id))
  set.remove(set.getIds().filter((id) => !wanted.has(id)))
  set.update(items)
}

// All of it; on a narrow screen so much that the names can still be read, and what is chosen in it.
function frame(place) {
  place.network.fit({ maxZoomLevel: 1 })
  const is_narrow = place.box.clientWidth < NARROW && place.data.nodes[0]?.shape === 'box'
  if (!is_narrow || place.network.getScale() >= LEAST) return
  place.network.moveTo({ scale: LEAST })
  const [{ id }] = [...place.data.nodes.filter((node) => node.id === place.picked), ...place.byWeight]
  if (!inView(place, id)) place.network.moveTo({ position: place.network.getPosition(id) })
}

function fit(place) {
  place.network.fit({ maxZoomLevel: 1 })
  keep(place)
}

function zoom(place, times) {
  place.network.moveTo({ scale: Math.min(4, Math.max(0.05, place.network.getScale() * times)) })
  keep(place)
}

function inView(place, id) {
  const { x, y } = place.network.canvasToDOM(place.network.getPosition(id))
  return x > 20 && y > 10 && x < place.box.clientWidth - 20 && y < place.box.clientHeight - 10
}

function centre(place, id) {
  place.network.moveTo({
    position: place.network.getPosition(id), scale: Math.max(0.8, place.network.getScale()),
  })
  keep(place)
}

function restyle(place, ids) {
  const wanted = new Set(ids)
  const of = (items) => items.filter((item) => wanted.has(item.id))
  place.nodes.update(of(place.data.nodes).map((node) => {
    const { x, y, ...rest } = thing(place, node)
    return rest
  }))
  place.edges.update(of(place.data.edges).map((edge) => line(place, edge)))
}

function point(place, id) {
  const before = place.picked
  place.picked = id
  const has = (set) => id && set.get(id)
  place.network.setSelection(
    { nodes: has(place.nodes) ? [id] : [], edges: has(place.edges) ? [id] : [] },
    { highlightEdges: false },
  )
  if (before !== id) restyle(place, [before, id])
  mark(place)
}
