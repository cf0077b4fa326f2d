// More around a thing, and back. What is shown stands in the address; what was taken back, here.
function grow(place, id, sure = false) {
  if (!place.data.grows || place.busy || !id) return
  if (place.data.grown.includes(id)) return say(place, 'All that is known of it is shown.')
  place.busy = true
  place.undone = []
  place.send('grow', { do: 'expand', id, sure })
}

function undo(place) {
  const last = place.data.grown.at(-1)
  if (!last || place.busy) return
  place.busy = true
  place.undone.push(last)
  place.send('grow', { do: 'undo' })
}

function redo(place) {
  const id = place.undone.pop()
  if (!id || place.busy) return
  place.busy = true
  place.send('grow', { do: 'expand', id, sure: true })
}

// Before a crowd comes, somebody must want it.
function ask(place) {
  const { asked } = place.data
  place.asking.hidden = !asked || asked.at === place.answered
  if (place.asking.hidden) return
  const answer = (words, act) => element('button', {
    type: 'button', textContent: words, onclick: () => {
      place.answered = asked.at
      place.asking.hidden = true
      place.box.focus()
      act()
    },
  })
  const nothing = () => {}
  const [question, ...answers] = asked.count
    ? [`Show ${asked.count} more around ${asked.name}?`, answer('Yes', () => grow(place, asked.id, true)), answer('No', nothing)]
    : [`Nothing more is known of ${asked.name}.`, answer('OK', nothing)]
  place.asking.replaceChildren(question, ...answers)
  place.asking.setAttribute('aria-label', question)
  answers[0].focus()
}
