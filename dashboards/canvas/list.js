// The same as the picture, as buttons: for whoever cannot see or point, and where nothing is drawn.
function list(place) {
  const { nodes, edges, grows } = place.data
  const told = JSON.stringify([grows, [...nodes, ...edges].map(({ id, title }) => [id, title])])
  if (told !== place.listed) {
    place.listed = told
    const names = new Map(nodes.map((node) => [node.id, node.name]))
    place.listing.replaceChildren(
      ...section(place, 'Things', nodes, (node) => `${node.name} (${node.kind})`, grows),
      ...section(place, 'Lines', edges, (edge) => edge.title.split('\n')[0]
        || `${names.get(edge.from)} ${edge.kind} ${names.get(edge.to)}`, false),
    )
  }
  place.picked = place.data.picked
  mark(place)
}

function section(place, heading, items, words, grows) {
  const entries = items.map((item) => {
    const button = element('button', {
      type: 'button', textContent: words(item), onclick: () => place.send('pick', { id: item.id }),
    })
    button.dataset.id = item.id
    const more = () => element('button', {
      type: 'button', textContent: 'show more', onclick: () => grow(place, item.id),
    })
    return element('li', {}, button, ...(grows ? [more()] : []))
  })
  const whole = element('ul', {}, ...entries)
  whole.setAttribute('aria-label', heading)
  return [element('p', { textContent: heading }), whole]
}

function mark(place) {
  for (const button of place.listing.querySelectorAll('[data-id]')) {
    if (button.dataset.id === place.picked) button.setAttribute('aria-current', 'true')
    else button.removeAttribute('aria-current')
  }
}
