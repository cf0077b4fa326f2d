// Draws people and lines with vis-network. One network per place, kept while the page is open:
// a new view changes what differs, so that zoom and what was dragged stay as they are.
const LIBRARY = Symbol.for('throughline.vis')
const PATIENCE = 8000
const drawn = new WeakMap()

export default function ({ parentElement, data, setTriggerValue }) {
  const place = drawn.get(parentElement) ?? begin(parentElement)
  Object.assign(place, { data, pick: (id) => setTriggerValue('pick', { id, at: Date.now() }) })
  if (globalThis[LIBRARY]) show(place)
  else wait(place)
}

function begin(parent) {
  const box = parent.querySelector('.canvas')
  // The wheel scrolls the page; with Ctrl it zooms. Keys are not Streamlit's shortcuts here.
  box.addEventListener('wheel', (event) => event.ctrlKey || event.stopPropagation(), true)
  box.addEventListener('keydown', (event) => event.stopPropagation())
  const place = { box, legend: parent.querySelector('.legend') }
  drawn.set(parent, place)
  return place
}

function wait(place) {
  if (place.waiting) return
  place.waiting = true
  const missing = setTimeout(() => {
    place.box.innerHTML = '<p class="missing">The picture could not be drawn. The list shows the same.</p>'
  }, PATIENCE)
  globalThis.addEventListener('throughline.vis', () => {
    clearTimeout(missing)
    place.box.replaceChildren()
    show(place)
  }, { once: true })
}

function show(place) {
  const theme = read(place.box)
  place.box.style.height = `${place.data.height}px`
  place.box.setAttribute('aria-label', `${place.data.told}; the list shows the same.`)
  const nodes = place.data.nodes.map((node) => person(node, theme))
  const edges = place.data.edges.map(line)
  if (place.network) change(place, nodes, edges)
  else start(place, nodes, edges)
  explain(place, theme)
}

function start(place, nodes, edges) {
  const { Network, DataSet } = globalThis[LIBRARY]
  place.nodes = new DataSet(nodes)
  place.edges = new DataSet(edges)
  place.network = new Network(place.box, { nodes: place.nodes, edges: place.edges }, {
    physics: false,
    interaction: { hover: true, tooltipDelay: 120, selectConnectedEdges: false, multiselect: false },
  })
  place.box.network = place.network
  place.network.fit({ maxZoomLevel: 1 })
  place.network.on('click', ({ nodes, edges }) => place.pick(nodes[0] ?? edges[0] ?? null))
  // A hidden tab has no width: fit when it gets one.
  place.network.on('resize', ({ width, oldWidth }) => {
    if (width > 0 && Math.abs(width - oldWidth) > 1) place.network.fit({ maxZoomLevel: 1 })
  })
  for (const canvas of place.box.querySelectorAll('canvas')) canvas.setAttribute('aria-hidden', 'true')
}

function change(place, nodes, edges) {
  const known = new Set(place.nodes.getIds())
  const news = nodes.some((node) => !known.has(node.id)) || nodes.length !== known.size
  // Whoever is there already stays where they are, unless other people are shown.
  replace(place.nodes, news ? nodes : nodes.map(({ x, y, ...rest }) => rest))
  replace(place.edges, edges)
  if (news) place.network.fit({ maxZoomLevel: 1 })
}

function replace(set, items) {
  const wanted = new Set(items.map((item) => item.id))
  set.remove(set.getIds().filter((id) => !wanted.has(id)))
  set.update(items)
}

function read(box) {
  const style = getComputedStyle(box)
  const value = (name) => style.getPropertyValue(`--st-${name}`).trim()
  return {
    text: value('text-color'),
    background: value('background-color'),
    raised: value('secondary-background-color'),
    primary: value('primary-color'),
    border: value('border-color'),
    font: value('font') || 'sans-serif',
  }
}

function person({ chosen, group, ...node }, theme) {
  const signs = group === 'signs'
  const border = signs || chosen ? theme.text : theme.border
  const background = signs ? theme.raised : theme.background
  const same = { background, border: theme.primary }
  return {
    ...node,
    borderWidth: chosen ? 2.5 : 1,
    margin: 8,
    color: { background, border, highlight: same, hover: same },
    font: { color: theme.text, face: theme.font, size: 16 },
    shapeProperties: { borderRadius: 6 },
  }
}

function line({ chosen, colour, ...edge }) {
  return {
    ...edge,
    color: { color: colour, highlight: colour, hover: colour, opacity: chosen ? 1 : 0.35 },
    selectionWidth: 1.5,
    hoverWidth: 1,
    arrows: { to: { enabled: true, scaleFactor: 0.55 } },
  }
}

function explain(place, theme) {
  const kinds = Object.entries(place.data.kinds)
    .map(([kind, colour]) => entry(kind, `border-top: 3px solid ${colour}`))
  const dashed = place.data.edges.some((edge) => edge.dashes)
    ? [entry('only on paper, or assumed', `border-top: 3px dashed ${theme.text}`)]
    : []
  const say = entry('has a say in the deal', `background: ${theme.raised}; border-color: ${theme.text}`)
  say.firstChild.className = 'box'
  place.legend.replaceChildren(...kinds, ...dashed, say)
}

function entry(words, style) {
  const item = document.createElement('li')
  const mark = document.createElement('i')
  mark.style.cssText = style
  item.append(mark, words)
  return item
}
