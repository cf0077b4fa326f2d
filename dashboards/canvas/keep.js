// What stays while the browser's tab is open: where somebody put things, and what they look at.
function named(place) {
  return `throughline ${location.pathname} ${place.data.key}`
}

function recall(place) {
  let kept = {}
  try {
    kept = JSON.parse(sessionStorage.getItem(named(place))) ?? {}
  } catch {
    // Where a browser keeps nothing, the picture begins anew.
  }
  Object.assign(place, { pins: kept.pins ?? {}, view: kept.view })
}

function keep(place) {
  const { network, pins } = place
  const view = { of: signature(place), scale: network.getScale(), position: network.getViewPosition() }
  try {
    sessionStorage.setItem(named(place), JSON.stringify({ pins, view }))
  } catch {
    // As above.
  }
}

// Another picture, or another room for it, is looked at anew.
function signature(place) {
  const ids = place.data.nodes.map((node) => node.id).sort().join(' ')
  return `${place.box.clientWidth} ${ids}`
}

function pin(place, ids) {
  for (const id of ids) place.pins[id] = place.network.getPosition(id)
  keep(place)
  tools(place)
}

// The picked thing, if it is pinned; else all.
function unpin(place) {
  const freed = place.pins[place.picked] ? [place.picked] : Object.keys(place.pins)
  for (const id of freed) {
    delete place.pins[id]
    if (place.laid.has(id)) place.nodes.update({ id, ...place.laid.get(id) })
  }
  say(place, freed.length === 1 ? 'Back in its place.' : 'All are back in their places.')
  keep(place)
  tools(place)
}
