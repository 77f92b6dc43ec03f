/** Starts the explorer in its page. */
import './tokens.css'
import './explorer.css'
import { render } from 'preact'
import { App } from './app.tsx'
import { reloadOnce } from './reload-once.ts'

const place = document.getElementById('explorer')
if (place === null) throw new Error('Cannot start the explorer: the page has no element "explorer"')
reloadOnce(import.meta.url)
render(<App />, place)
