// Puts vis-network where every canvas of this page finds it. Its text is put in by script.py.
function load() {
  const key = Symbol.for('throughline.vis')
  if (globalThis[key]) return
  const module = { exports: {} }
  ;(function (exports, module) {
    /* vis-network */
  }).call(globalThis, module.exports, module)
  globalThis[key] = module.exports
  globalThis.dispatchEvent(new Event('throughline.vis'))
}
