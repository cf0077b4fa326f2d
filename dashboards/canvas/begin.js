// One network per place, kept while the page is open: a new view changes what differs, so that zoom
// and whatever somebody dragged stay as they are.
const LIBRARY = Symbol.for('throughline.vis')
const PATIENCE = 8000
const places = new WeakMap()

function canvas({ parentElement, data, setTriggerValue }) {
  const place = places.get(parentElement) ?? begin(parentElement)
  place.data = data
  hear(place)
  place.busy = false
  place.send = (what, told) => setTriggerValue(what, { ...told, at: Date.now() })
  list(place)
  if (globalThis[LIBRARY]) show(place)
  else wait(place)
}

function begin(parent) {
  const part = (name) => parent.querySelector(`.${name}`)
  const place = {
    whole: part('network'), tools: part('tools'), box: part('canvas'), asking: part('ask'),
    saying: part('say'), legend: part('legend'), listing: part('listed'),
    undone: [], found: [], laid: new Map(), hidden: new Set(), pins: {},
  }
  places.set(parent, place)
  // The wheel scrolls the page; with Ctrl it zooms. Keys are not Streamlit's shortcuts here.
  place.box.addEventListener('wheel', (event) => event.ctrlKey || event.stopPropagation(), true)
  place.whole.addEventListener('keydown', (event) => event.stopPropagation())
  place.box.addEventListener('keydown', (event) => press(place, event))
  for (const change of ['focus', 'blur']) place.box.addEventListener(change, () => attend(place, change))
  return place
}

function wait(place) {
  if (place.waiting) return
  place.waiting = true
  const missing = setTimeout(() => {
    place.box.textContent = 'The picture could not be drawn. The list below shows the same.'
    place.whole.querySelector('details').open = true
  }, PATIENCE)
  globalThis.addEventListener('throughline.vis', () => {
    clearTimeout(missing)
    place.box.replaceChildren()
    show(place)
  }, { once: true })
}

function say(place, words) {
  place.saying.textContent = words
}

function pick(place, id) {
  if (id === place.picked) return
  point(place, id)
  place.send('pick', { id })
}

function element(name, given = {}, ...children) {
  const { style, ...others } = given
  const made = Object.assign(document.createElement(name), others)
  if (style) made.style.cssText = style
  made.append(...children)
  return made
}
